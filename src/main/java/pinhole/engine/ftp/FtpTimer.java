package pinhole.engine.ftp;

/// The limits that a protocol interpreter keeps.
public enum FtpTimer {
  /// The user's limit for connecting.
  CONNECT,
  /// The user's limit for everything.
  RUN,
  /// The server's limit for a data connection to come up.
  DATA
}
