package pinhole.ui.stage.cards;

import pinhole.engine.firewall.Field;

/// Where the columns of a rule card begin, in px; wider cards give each column its share.
///
/// @param width of the card
record Columns(double width) {
  static final double PAD = 10;
  private static final double APART = 5; // an address from the port beside it
  private static final double USUAL = 530;
  private static final double[] WIDTHS = {70, 36, 30, 98, 50, 98, 76};
  private static final double[] SHARES = {.25, .04, .04, .17, .08, .17, .1};

  /// Where the cells of a field begin.
  double of(Field field) {
    return start(index(field));
  }

  /// Where the first cell begins, and texts that take all cells.
  double cells() {
    return start(1);
  }

  /// How much room a field has.
  double room(Field field) {
    boolean address = field == Field.SOURCE || field == Field.DESTINATION;
    return start(index(field) + 1) - start(index(field)) - (address ? APART : 1);
  }

  /// How much room the title of a row has.
  double title() {
    return start(1) - PAD;
  }

  /// Where the results end.
  double end() {
    return width - PAD;
  }

  /// How much room there is for a text that takes all cells.
  double says() {
    return start(WIDTHS.length) - start(1) - 4;
  }

  private static int index(Field field) {
    return switch (field) {
      case DIRECTION -> 1;
      case PROTOCOL -> 2;
      case SOURCE -> 3;
      case SOURCE_PORT -> 4;
      case DESTINATION -> 5;
      case DESTINATION_PORT -> 6;
    };
  }

  private double start(int column) {
    double extra = Math.max(0, width - USUAL);
    double x = PAD;
    for (int i = 0; i < column; i++) {
      x += WIDTHS[i] + SHARES[i] * extra;
    }
    return x;
  }
}
