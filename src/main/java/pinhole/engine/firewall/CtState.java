package pinhole.engine.firewall;

/// What connection tracking says of a segment.
public enum CtState {
  /// Belongs to no known connection and may open one.
  NEW,
  /// Belongs to a connection in which both sides have spoken.
  ESTABLISHED,
  /// Opens a connection that was expected.
  RELATED,
  /// Belongs to nothing and can open nothing.
  INVALID
}
