package pinhole.engine.sim;

/// The three links between the devices.
public enum LinkId {
  /// Between the client and its firewall.
  CLIENT,
  /// Between the two firewalls.
  INTERNET,
  /// Between the server's firewall and the server.
  SERVER;

  /// The link between two neighbours.
  public static LinkId between(DeviceId a, DeviceId b) {
    DeviceId nearer = a.ordinal() < b.ordinal() ? a : b;
    return switch (nearer) {
      case CLIENT -> CLIENT;
      case CLIENT_FIREWALL -> INTERNET;
      case SERVER_FIREWALL -> SERVER;
      case SERVER -> throw new IllegalStateException("no link beyond " + nearer.id());
    };
  }
}
