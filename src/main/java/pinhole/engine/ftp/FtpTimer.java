package pinhole.engine.ftp;

/// The limits and pauses that a protocol interpreter keeps.
public enum FtpTimer {
  /// The user's limit for connecting.
  CONNECT,
  /// The user's limit for everything.
  RUN,
  /// The server's limit for a data connection to come up.
  DATA,
  /// The client's limit for the server to call, counted from its 150.
  ACCEPT,
  /// lftp's limit for a session in which nothing happens.
  IDLE,
  /// How long lftp waits from one call of the server to the next.
  RETRY,
  /// How long lftp waits before it asks for the same thing again on the same session.
  PAUSE,
  /// How long a person waits for an answer before typing on.
  QUIET
}
