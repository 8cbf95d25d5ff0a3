package pinhole.ui.stage.cards;

import pinhole.engine.firewall.Field;

/// Where the columns of a rule card begin, in px; wider cards give each column its share.
///
/// @param width of the card
record Columns(double width) {
  static final double PAD = 10;
  private static final double USUAL = 530;
  private static final double[] WIDTHS = {72, 38, 32, 98, 44, 98, 76};
  private static final double[] SHARES = {.25, .04, .04, .17, .08, .17, .1};

  /// Where the cells of a field begin.
  double of(Field field) {
    return start(field.ordinal() + 1);
  }

  /// Where the first cell begins, and texts that take all cells.
  double cells() {
    return start(1);
  }

  /// How much room a field has.
  double room(Field field) {
    return start(field.ordinal() + 2) - start(field.ordinal() + 1) - 4;
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

  private double start(int column) {
    double extra = Math.max(0, width - USUAL);
    double x = PAD;
    for (int i = 0; i < column; i++) {
      x += WIDTHS[i] + SHARES[i] * extra;
    }
    return x;
  }
}
