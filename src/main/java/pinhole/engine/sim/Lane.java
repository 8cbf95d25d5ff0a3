package pinhole.engine.sim;

/// Which of FTP's connections something belongs to.
public enum Lane {
  /// Commands and replies.
  CONTROL,
  /// Files and listings.
  DATA
}
