package pinhole.engine.tcp;

/// The timers of one connection.
public enum TcpTimer {
  /// The oldest unacknowledged segment is sent again (RFC 6298).
  RETRANSMIT,
  /// An acknowledgment that found no segment to ride on leaves alone (RFC 1122 section 4.2.3.2).
  DELAYED_ACK
}
