package pinhole.engine.ftp;

/// Which client program the user runs: they differ in their first choice, in the order of what they
/// say, and in what they try when something fails.
public enum ClientProfile {
  /// curl 7.88: EPSV, then PASV; never changes from passive to active.
  CURL,
  /// lftp 4.9: PASV; changes sides when it is refused with a 5xx, and reconnects.
  LFTP,
  /// tnftp 20210827: EPSV, and active by itself if passive fails.
  TNFTP,
  /// The classic `ftp` of BSD and of Windows: active only, no second attempt.
  CLASSIC,
  /// A person at a terminal, or a program that is no FTP client: sends exactly the segments of its
  /// script.
  BY_HAND
}
