package pinhole.engine.tcp;

/// How an attempt to connect, or a connection, failed.
public enum TcpFailure {
  /// A RST answered the SYN: ECONNREFUSED.
  REFUSED,
  /// Nothing answered: ETIMEDOUT.
  TIMED_OUT,
  /// A RST ended an open connection: ECONNRESET.
  RESET
}
