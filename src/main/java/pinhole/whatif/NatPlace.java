package pinhole.whatif;

import pinhole.engine.sim.DeviceId;

/// Which of the two firewalls translate addresses.
public enum NatPlace {
  /// None.
  NONE,
  /// The client's.
  CLIENT,
  /// The server's.
  SERVER,
  /// Both.
  BOTH;

  /// Whether a firewall translates.
  public boolean at(DeviceId wall) {
    return switch (this) {
      case NONE -> false;
      case CLIENT -> wall == DeviceId.CLIENT_FIREWALL;
      case SERVER -> wall == DeviceId.SERVER_FIREWALL;
      case BOTH -> true;
    };
  }
}
