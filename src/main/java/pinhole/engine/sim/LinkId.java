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
    return values()[Math.min(a.ordinal(), b.ordinal())];
  }
}
