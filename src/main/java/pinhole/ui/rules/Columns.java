package pinhole.ui.rules;

/// Where the columns of the rows begin and how wide they are, in px: narrow in a small window, as
/// drawn in the usual one, and wider where there is more room.
///
/// @param width of a row
record Columns(double width) {
  /// The least width of a row; narrower editors scroll sideways.
  static final double LEAST = 812;

  private static final double USUAL = 1064;
  private static final double PAD = 6;
  private static final double[] NARROW = {24, 24, 36, 60, 28, 101, 70, 101, 86, 76, 70, 60, 24, 24};
  private static final double[] WIDE = {24, 28, 44, 74, 36, 130, 86, 130, 112, 92, 92, 70, 28, 28};
  private static final double[] SHARES = {0, .2, 0, 0, 0, .17, .1, .17, .24, 0, .06, .06, 0, 0};

  /// Before the end of a column, for figures that stand at its right.
  static final double RIGHT_AIR = 8;

  /// A column.
  enum Column {
    HANDLE,
    NUMBER,
    ON,
    DIRECTION,
    PROTOCOL,
    SOURCE,
    SOURCE_PORT,
    DESTINATION,
    DESTINATION_PORT,
    ACTION,
    OPENS,
    HITS,
    COPY,
    DELETE
  }

  /// Where a column begins.
  double start(Column column) {
    double x = PAD + 2;
    for (int i = 0; i < column.ordinal(); i++) {
      x += wide(i) + gap();
    }
    return x;
  }

  /// How wide a column is.
  double wide(Column column) {
    return wide(column.ordinal());
  }

  /// The column in which a cell is typed.
  static Column of(Cell cell) {
    return switch (cell) {
      case SOURCE -> Column.SOURCE;
      case SOURCE_PORT -> Column.SOURCE_PORT;
      case DESTINATION -> Column.DESTINATION;
      case DESTINATION_PORT -> Column.DESTINATION_PORT;
    };
  }

  private double wide(int i) {
    double extra = Math.max(0, width - USUAL);
    return NARROW[i] + grown() * (WIDE[i] - NARROW[i]) + SHARES[i] * extra;
  }

  private double gap() {
    return 1.5 + grown() * 4.5;
  }

  /// How far the columns have grown from narrow to wide, 0 to 1.
  private double grown() {
    return Math.clamp((width - LEAST) / (USUAL - LEAST), 0, 1);
  }
}
