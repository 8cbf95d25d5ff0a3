package pinhole.ui.timeline;

/// A row of the timeline.
enum Row {
  /// Commands and replies.
  CONTROL,
  /// What the firewalls do.
  WALLS,
  /// Files and listings.
  DATA
}
