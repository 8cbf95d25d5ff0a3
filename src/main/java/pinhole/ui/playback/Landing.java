package pinhole.ui.playback;

/// Where the playhead came to stand when another recording was loaded.
public enum Landing {
  /// At the same instant, and at the same step if it stood at one.
  KEPT,
  /// At the same step, which is earlier or later now.
  MOVED,
  /// At the same instant; the step at which it stood no longer happens.
  GONE,
  /// At the last step; the instant at which it stood is after the end.
  SHORTER
}
