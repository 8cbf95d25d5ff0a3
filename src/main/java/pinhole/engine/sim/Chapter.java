package pinhole.engine.sim;

/// A stretch of a recording under one heading.
///
/// @param kind what it is about
/// @param first the index of its first moment
/// @param last the index of its last moment
/// @param port the announced port, for an arrangement; 0 otherwise
/// @param verb the FTP verb of an arrangement, empty otherwise
public record Chapter(Kind kind, int first, int last, int port, String verb) {
  /// What a chapter is about.
  public enum Kind {
    /// The control connection opens.
    CONNECT,
    /// TLS seals the control connection.
    SECURE,
    /// The user logs in.
    LOG_IN,
    /// PORT, PASV, EPRT or EPSV, and what the ALGs make of it.
    ARRANGE,
    /// The data connection and the transfer.
    DATA,
    /// 425, or giving up.
    FAIL,
    /// QUIT and the end.
    CLOSE
  }
}
