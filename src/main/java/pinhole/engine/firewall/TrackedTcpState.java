package pinhole.engine.firewall;

/// What connection tracking believes about a TCP connection (Linux `nf_conntrack_proto_tcp.c`),
/// with the time after which it forgets the connection in this state.
public enum TrackedTcpState {
  /// Nothing seen.
  NONE(120),
  /// A SYN was seen.
  SYN_SENT(120),
  /// SYNs from both sides were seen.
  SYN_SENT2(120),
  /// The SYN was answered.
  SYN_RECV(60),
  /// The handshake is complete.
  ESTABLISHED(432_000),
  /// One side has closed.
  FIN_WAIT(120),
  /// The close was acknowledged.
  CLOSE_WAIT(60),
  /// Both sides have closed.
  LAST_ACK(30),
  /// Stray segments may still arrive.
  TIME_WAIT(120),
  /// A RST was seen.
  CLOSE(10);

  private final long timeoutSeconds;

  TrackedTcpState(long timeoutSeconds) {
    this.timeoutSeconds = timeoutSeconds;
  }

  /// Microseconds after which an idle connection in this state is forgotten.
  public long timeoutMicros() {
    return timeoutSeconds * 1_000_000;
  }
}
