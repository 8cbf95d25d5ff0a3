package pinhole.engine.firewall;

/// Which way a segment crosses a firewall, seen from the network that it protects.
public enum Direction {
  /// From outside toward the protected host.
  IN,
  /// From the protected host to the outside.
  OUT;

  /// The other way.
  public Direction opposite() {
    return this == IN ? OUT : IN;
  }
}
