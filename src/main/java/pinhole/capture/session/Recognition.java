package pinhole.capture.session;

/// How a connection was recognised as an FTP control connection.
public enum Recognition {
  /// By the server's port 21, or 990.
  PORT,
  /// By what was said on it.
  WORDS,
  /// By the port that the user named.
  NAMED
}
