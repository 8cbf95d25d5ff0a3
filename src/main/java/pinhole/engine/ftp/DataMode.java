package pinhole.engine.ftp;

/// Which command a client uses to arrange the data connection.
public enum DataMode {
  /// Active, IPv4 only (RFC 959).
  PORT(DataConnectionMode.ACTIVE),
  /// Passive, IPv4 only (RFC 959).
  PASV(DataConnectionMode.PASSIVE),
  /// Active, any version (RFC 2428).
  EPRT(DataConnectionMode.ACTIVE),
  /// Passive, any version (RFC 2428).
  EPSV(DataConnectionMode.PASSIVE);

  private final DataConnectionMode connection;

  DataMode(DataConnectionMode connection) {
    this.connection = connection;
  }

  /// Who opens the data connection.
  public DataConnectionMode connection() {
    return connection;
  }
}
