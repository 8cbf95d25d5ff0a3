package pinhole.engine.tcp;

/// The states of a connection (RFC 9293 section 3.3.2).
public enum TcpState {
  /// Waits for a SYN.
  LISTEN,
  /// Has sent a SYN.
  SYN_SENT,
  /// Has answered a SYN.
  SYN_RECEIVED,
  /// Data may flow both ways.
  ESTABLISHED,
  /// Has sent FIN, waits for its acknowledgment.
  FIN_WAIT_1,
  /// Its FIN is acknowledged, waits for the peer's.
  FIN_WAIT_2,
  /// The peer has finished, this end not yet.
  CLOSE_WAIT,
  /// Both have sent FIN at once.
  CLOSING,
  /// Has answered the peer's FIN with its own.
  LAST_ACK,
  /// Waits for stray segments to die.
  TIME_WAIT,
  /// No connection.
  CLOSED;

  /// The name as the RFC prints it, with a hyphen.
  public String rfcName() {
    return name().replace('_', '-');
  }

  /// Whether this end may still send data.
  public boolean canSend() {
    return this == ESTABLISHED || this == CLOSE_WAIT;
  }
}
