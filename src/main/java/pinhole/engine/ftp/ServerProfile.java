package pinhole.engine.ftp;

/// Which server program answers: they differ in their texts, in the port from which they call, in
/// whether 150 comes before the data connection or after it, and in what they refuse.
public enum ServerProfile {
  /// vsftpd 3.0.3: measured.
  VSFTPD,
  /// ProFTPD 1.3: what concerns data connections from its sources, other words from general
  /// knowledge.
  PROFTPD,
  /// Pure-FTPd 1.0: from its sources.
  PURE_FTPD,
  /// Microsoft IIS 7 and later: from public transcripts, and RFC texts where they show none.
  IIS
}
