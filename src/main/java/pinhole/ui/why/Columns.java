package pinhole.ui.why;

import pinhole.engine.firewall.Field;

/// Where the columns of the table begin, in px; wider tables give each column its share. Where
/// there is least room the protocol, which is TCP anyway, has none.
///
/// @param width of the table
/// @param compact whether there is little room
record Columns(double width, boolean compact) {
  private static final double[] USUAL = {124, 52, 54, 128, 62, 122, 92};
  private static final double[] SMALL = {60, 44, 40, 112, 52, 108, 54};
  private static final double USUAL_WIDTH = 742;
  private static final double SMALL_WIDTH = 544;
  private static final double[] SHARES = {.2, .05, .05, .2, .1, .2, .1};

  /// The space at both edges.
  double pad() {
    return compact ? 8 : 14;
  }

  /// Where the cells of a field begin.
  double of(Field field) {
    return start(field.ordinal() + 1);
  }

  /// Whether there is a column for a field.
  boolean has(Field field) {
    return field != Field.PROTOCOL || !narrow();
  }

  /// Where the first cell begins, and sentences that take all cells.
  double cells() {
    return start(1);
  }

  /// How much room a field has.
  double room(Field field) {
    return start(field.ordinal() + 2) - of(field) - 4;
  }

  /// How much room the heading of a row has.
  double title() {
    return start(1) - pad() - 4;
  }

  /// Where the results end.
  double end() {
    return width - pad();
  }

  private boolean narrow() {
    return compact && width < SMALL_WIDTH;
  }

  private double start(int column) {
    double[] widths = compact ? SMALL : USUAL;
    double extra = Math.max(0, width - (compact ? SMALL_WIDTH : USUAL_WIDTH));
    double x = pad();
    for (int i = 0; i < column; i++) {
      boolean left = narrow() && i == Field.PROTOCOL.ordinal() + 1;
      x += left ? 0 : widths[i] + SHARES[i] * extra;
    }
    return x;
  }
}
