package pinhole.ui.timeline;

/// The heights and margins of the timeline, in px.
///
/// @param height of the whole
/// @param left where the tracks begin
/// @param chapter the chapter brackets' level
/// @param control the control row
/// @param data the data row
/// @param second the control row of the run beside, 0 if there is none
/// @param secondData its data row, 0 if there is none
/// @param time the time labels
/// @param transportTop the upper edge of the buttons
/// @param stepTop the upper edge of the line under the buttons
record Metrics(
    double height,
    double left,
    double chapter,
    double control,
    double data,
    double second,
    double secondData,
    double time,
    double transportTop,
    double stepTop) {
  /// In a window of the usual size.
  static final Metrics WIDE = new Metrics(124, 276, 18, 47, 84, 0, 0, 107, 20, 74);

  /// In a small window.
  static final Metrics COMPACT = new Metrics(96, 262, 13, 40, 66, 0, 0, 84, 14, 60);

  /// Where the tracks end, counted from the right edge.
  static final double RIGHT = 24;

  /// With a second, slimmer pair of rows for another run.
  Metrics two() {
    double gap = compact() ? 23 : 25;
    double slim = 15;
    double more = gap + slim;
    return new Metrics(
        height + more,
        left,
        chapter,
        control,
        data,
        data + gap,
        data + gap + slim,
        time + more,
        transportTop,
        stepTop);
  }

  /// The same with tracks that begin elsewhere.
  Metrics from(double start) {
    return new Metrics(
        height, start, chapter, control, data, second, secondData, time, transportTop, stepTop);
  }

  /// Whether there is a run beside.
  boolean isTwo() {
    return second > 0;
  }

  double y(Row row) {
    return switch (row) {
      case CONTROL -> control;
      case WALLS -> (control + data) / 2;
      case DATA -> data;
    };
  }

  /// The height of a row of the run beside.
  double secondY(Row row) {
    return switch (row) {
      case CONTROL -> second;
      case WALLS -> (second + secondData) / 2;
      case DATA -> secondData;
    };
  }

  boolean compact() {
    return chapter < 15;
  }
}
