package pinhole.ui.frame;

import java.util.Optional;

/// Where everything in the window stands.
///
/// @param top the top bar
/// @param lesson the lesson or its rail
/// @param caption the caption
/// @param stage the picture, or the ladder
/// @param other the picture of the other run, if both are shown
/// @param ground what stands under the picture
/// @param futures the bar of the two runs; without height if there is only one
/// @param dock what is docked at the right, if anything is
/// @param timeline the timeline
/// @param small whether the dock is that of a small window
/// @param lowTimeline whether the timeline is that of a small window
record Plan(
    Box top,
    Box lesson,
    Box caption,
    Box stage,
    Optional<Box> other,
    Box ground,
    Box futures,
    Optional<Box> dock,
    Box timeline,
    boolean small,
    boolean lowTimeline) {
  private static final double DOCK = 348;
  private static final double DOCK_SMALL = 300;
  private static final double BAR = 40;
  static final double UNDO_HEIGHT = 44;
  private static final double UNDO_ABOVE = 52; // of its upper edge over what it stands on
  private static final double LABEL_SHARE = 0.21;
  private static final double LEAST_BESIDE = 800; // of a large view, beside its panel
  private static final double ROOMY = 1040; // below this width the picture is drawn as in small

  /// What is open.
  ///
  /// @param ladder whether the ladder stands in place of picture and ground
  /// @param dock whether something is docked at the right
  /// @param panel whether the large view has a panel to dock there, if there is room
  /// @param futures whether there are two runs
  /// @param bySide whether both are shown
  /// @param presenting whether it is shown to an audience
  record Wishes(
      boolean ladder,
      boolean dock,
      boolean panel,
      boolean futures,
      boolean bySide,
      boolean presenting) {}

  /// The room that the lesson takes.
  ///
  /// @param width of its panel or rail
  /// @param taken what of it the rest of the window keeps free
  record Footprint(double width, double taken) {}

  /// The plan of a window.
  static Plan of(double width, double height, Footprint lesson, Wishes wishes) {
    boolean small = Sizes.isCompact(width, height);
    Sizes sizes = Sizes.of(width, height);
    double topHeight = wishes.presenting() ? 0 : sizes.topBar();
    double timelineHeight =
        sizes.timeline() + (wishes.futures() ? secondRun(sizes.lowTimeline()) : 0);
    double timelineTop = height - timelineHeight;
    double left = lesson.taken();
    double dockWidth = dock(width - left, small, wishes);
    double right = width - dockWidth;
    double room = right - left;
    double stageTop = topHeight + sizes.caption();
    double free = timelineTop - stageTop - (wishes.futures() ? BAR : 0);
    double stage = sizes.stageHeight(free);
    if (wishes.bySide()) {
      stage = free / 2;
    } else if (wishes.ladder()) {
      stage = free;
    }
    Box below = new Box(left, stageTop + stage, room, free - stage);
    double ground = below.height();
    return new Plan(
        new Box(0, 0, width, topHeight),
        new Box(0, topHeight, lesson.width(), timelineTop - topHeight),
        new Box(left, topHeight, room, sizes.caption()),
        new Box(left, stageTop, room, stage),
        wishes.bySide() ? Optional.of(below) : Optional.empty(),
        new Box(left, below.y(), room, ground),
        new Box(left, timelineTop - BAR, room, wishes.futures() ? BAR : 0),
        dockWidth > 0
            ? Optional.of(new Box(right, topHeight, dockWidth, timelineTop - topHeight))
            : Optional.empty(),
        new Box(0, timelineTop, width, timelineHeight),
        small,
        sizes.lowTimeline());
  }

  /// How wide the label over one of two pictures may be: up to the name of the first wall.
  static double labelRoom(double width) {
    return Math.max(120, width * LABEL_SHARE);
  }

  /// How much is docked at the right: what was opened, or the large view's own panel.
  private static double dock(double room, boolean small, Wishes wishes) {
    if (wishes.dock()) {
      return small ? DOCK_SMALL : DOCK;
    }
    return wishes.panel() && room - DOCK >= LEAST_BESIDE ? DOCK : 0;
  }

  /// The room in the timeline for the rows of another run.
  private static double secondRun(boolean small) {
    return small ? 38 : 40;
  }

  /// Where it is said what was changed if there is no caption to say it in: over the lower edge.
  ///
  /// @param wanted how wide it would be
  Box undo(double wanted) {
    Box whole = whole();
    double wide = Math.min(wanted, whole.width() - 32);
    return new Box(
        whole.x() + (whole.width() - wide) / 2,
        whole.y() + whole.height() - UNDO_ABOVE,
        wide,
        UNDO_HEIGHT);
  }

  /// Everything beside the lesson and below the top bar.
  Box whole() {
    double bottom = timeline.y() + timeline.height();
    return new Box(caption.x(), caption.y(), timeline.width() - caption.x(), bottom - caption.y());
  }

  /// The lesson down to the lower edge, where there is no timeline.
  Box wholeLesson() {
    double bottom = timeline.y() + timeline.height();
    return new Box(lesson.x(), lesson.y(), lesson.width(), bottom - lesson.y());
  }

  /// Whether the picture is drawn as in small windows.
  boolean smallStage() {
    return small || stage.width() < ROOMY || other.isPresent();
  }
}
