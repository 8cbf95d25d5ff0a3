package pinhole.engine.sim;

/// What one looks for in a recording.
public enum Landmark {
  /// A firewall's verdict on a connection request.
  DECISION,
  /// A line that arranges a data connection is sent.
  ANNOUNCEMENT,
  /// A host's socket for data listens, calls, or is connected.
  DATA_SOCKET,
  /// Something goes wrong: discarded, refused, unread, nobody there, given up, an error reply.
  PROBLEM
}
