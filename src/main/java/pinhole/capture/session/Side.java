package pinhole.capture.session;

/// One of the two ends of an FTP session.
public enum Side {
  /// Who gives the commands.
  CLIENT,
  /// Who obeys them.
  SERVER;

  /// The other end.
  public Side opposite() {
    return this == CLIENT ? SERVER : CLIENT;
  }
}
