package pinhole.engine.firewall;

/// Which half of the traffic comes by a firewall. With asymmetric routes the other half takes
/// another way.
public enum Sees {
  /// Both halves: the usual case.
  BOTH,
  /// Only what goes out; what comes in goes around it.
  ONLY_OUT,
  /// Only what comes in; what goes out goes around it.
  ONLY_IN;

  /// Whether a segment of this direction comes by.
  public boolean sees(Direction direction) {
    return switch (this) {
      case BOTH -> true;
      case ONLY_OUT -> direction == Direction.OUT;
      case ONLY_IN -> direction == Direction.IN;
    };
  }
}
