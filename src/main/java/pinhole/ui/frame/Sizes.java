package pinhole.ui.frame;

/// The sizes of the window's parts in px, for the usual and for small windows.
///
/// @param topBar height of the top bar
/// @param lesson width of the lesson
/// @param caption height of the caption
/// @param timeline height of the timeline
/// @param stage least height of the picture
/// @param stageMost greatest height of the picture
/// @param ground height of what stands under the picture
record Sizes(
    double topBar,
    double lesson,
    double caption,
    double timeline,
    double stage,
    double stageMost,
    double ground) {
  /// The width of a folded lesson.
  static final double RAIL = 48;

  private static final Sizes USUAL = new Sizes(52, 336, 72, 124, 380, 460, 272);

  /// The usual ones where the window is low: the rules under the picture need the room.
  private static final Sizes LOW = new Sizes(52, 336, 58, 96, 380, 460, 272);

  private static final Sizes COMPACT = new Sizes(48, 268, 58, 96, 286, 360, 212);
  private static final double COMPACT_WIDTH = 1240;
  private static final double COMPACT_HEIGHT = 800;
  private static final double LOW_HEIGHT = 880;
  private static final double OVERLAY_WIDTH = 1100;
  private static final double DOCKED_OVERLAY_WIDTH = 1384; // the picture needs 700 beside both

  /// The sizes for a window.
  static Sizes of(double width, double height) {
    if (isCompact(width, height)) {
      return COMPACT;
    }
    return height < LOW_HEIGHT ? LOW : USUAL;
  }

  /// Whether the timeline is that of a small window.
  boolean lowTimeline() {
    return timeline < USUAL.timeline;
  }

  /// Whether a window is small.
  static boolean isCompact(double width, double height) {
    return width < COMPACT_WIDTH || height < COMPACT_HEIGHT;
  }

  /// Whether an open lesson lies over the stage instead of beside it.
  ///
  /// @param dock whether something is docked at the right
  static boolean lessonOverStage(double width, boolean dock) {
    return width < (dock ? DOCKED_OVERLAY_WIDTH : OVERLAY_WIDTH);
  }

  /// The height of the picture if picture and ground share so much: the ground comes first, then
  /// the picture grows, then the ground.
  double stageHeight(double both) {
    return Math.clamp(both - ground, stage, stageMost);
  }
}
