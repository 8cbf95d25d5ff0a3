package pinhole.engine.ftp;

/// Who opens the data connection, seen from the server.
public enum DataConnectionMode {
  /// The server calls the client.
  ACTIVE,
  /// The client calls the server.
  PASSIVE
}
