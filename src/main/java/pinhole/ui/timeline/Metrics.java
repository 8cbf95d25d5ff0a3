package pinhole.ui.timeline;

/// The heights and margins of the timeline, in px.
///
/// @param height of the whole
/// @param left where the tracks begin
/// @param chapter the chapter brackets' level
/// @param control the control row
/// @param data the data row
/// @param time the time labels
/// @param transportTop the upper edge of the buttons
/// @param stepTop the upper edge of the line under the buttons
record Metrics(
    double height,
    double left,
    double chapter,
    double control,
    double data,
    double time,
    double transportTop,
    double stepTop) {
  /// In a window of the usual size.
  static final Metrics WIDE = new Metrics(124, 276, 18, 47, 84, 107, 20, 74);

  /// In a small window.
  static final Metrics COMPACT = new Metrics(96, 262, 13, 40, 66, 84, 14, 60);

  /// Where the tracks end, counted from the right edge.
  static final double RIGHT = 24;

  double y(Row row) {
    return switch (row) {
      case CONTROL -> control;
      case WALLS -> (control + data) / 2;
      case DATA -> data;
    };
  }

  boolean compact() {
    return height < 110;
  }
}
