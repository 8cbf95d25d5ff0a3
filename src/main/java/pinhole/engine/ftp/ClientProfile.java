package pinhole.engine.ftp;

/// Which client program the user runs: they differ in their first choice, in the order of what they
/// say, and in what they try when something fails.
public enum ClientProfile {
  /// curl 7.88: EPSV, then PASV; never changes from passive to active.
  CURL(DataMode.EPSV),
  /// lftp 4.9: PASV; changes sides when it is refused with a 5xx, and reconnects.
  LFTP(DataMode.PASV),
  /// tnftp 20210827: EPSV, and active by itself if passive fails.
  TNFTP(DataMode.EPSV),
  /// The classic `ftp` of BSD and of Windows: active only, no second attempt.
  CLASSIC(DataMode.PORT),
  /// A person at a terminal, or a program that is no FTP client: sends exactly the segments of its
  /// script. It arranges nothing by itself; its default is never used.
  BY_HAND(DataMode.PORT);

  private final DataMode defaultMode;

  ClientProfile(DataMode defaultMode) {
    this.defaultMode = defaultMode;
  }

  /// How the program arranges its data connections over IPv4 if nobody tells it anything.
  public DataMode defaultMode() {
    return defaultMode;
  }
}
