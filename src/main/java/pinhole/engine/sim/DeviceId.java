package pinhole.engine.sim;

/// The four devices in their row.
public enum DeviceId {
  /// The user's host.
  CLIENT("client"),
  /// The firewall in front of the client.
  CLIENT_FIREWALL("client-firewall"),
  /// The firewall in front of the server.
  SERVER_FIREWALL("server-firewall"),
  /// The FTP server's host.
  SERVER("server");

  private final String id;

  DeviceId(String id) {
    this.id = id;
  }

  /// The name in files, node ids and transcripts, such as `client-firewall`.
  public String id() {
    return id;
  }

  /// Whether it is one of the two ends.
  public boolean isHost() {
    return this == CLIENT || this == SERVER;
  }

  /// The next device toward the server, or toward the client.
  ///
  /// @throws IllegalStateException at the end of the row
  public DeviceId next(boolean towardServer) {
    return switch (this) {
      case CLIENT -> towardServer ? CLIENT_FIREWALL : end();
      case CLIENT_FIREWALL -> towardServer ? SERVER_FIREWALL : CLIENT;
      case SERVER_FIREWALL -> towardServer ? SERVER : CLIENT_FIREWALL;
      case SERVER -> towardServer ? end() : SERVER_FIREWALL;
    };
  }

  private DeviceId end() {
    throw new IllegalStateException("no device beyond " + id);
  }
}
