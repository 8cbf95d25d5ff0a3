package pinhole.ui.kit;

/// How a capsule is doing.
public enum CapsuleState {
  /// On its way.
  NORMAL,
  /// The one thing that matters now.
  FOCUS,
  /// Let through.
  PASSED,
  /// The empty outline that a dropped segment leaves at the wall.
  GHOST,
  /// The body of a dropped segment while it falls.
  FALLING
}
