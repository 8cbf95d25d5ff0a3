package pinhole.ui.capture;

/// The heights of a timeline, in px.
///
/// @param height of the whole
/// @param chapter the level of the brackets
/// @param control the control lane
/// @param data the data lane
/// @param time the times
/// @param buttons the upper edge of the buttons
/// @param line the upper edge of the line under them
record TrackSizes(
    double height,
    double chapter,
    double control,
    double data,
    double time,
    double buttons,
    double line) {
  /// In a window of the usual size.
  static final TrackSizes WIDE = new TrackSizes(124, 18, 47, 84, 107, 20, 74);

  /// In a small window.
  static final TrackSizes COMPACT = new TrackSizes(96, 13, 40, 66, 84, 14, 60);

  boolean compact() {
    return height < WIDE.height();
  }
}
