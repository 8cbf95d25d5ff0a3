package pinhole.ui.ladder;

import pinhole.engine.sim.DeviceId;

/// Where things stand across the ladder, in px.
///
/// @param width of the ladder
/// @param compact whether the window is small
record Grid(double width, boolean compact) {
  /// The least height of a segment's row.
  static final double ROW = 35;

  /// The height of a wait.
  static final double WAIT = 30;

  /// The width of a wall.
  static final double WALL = 12;

  private static final double WALLS = .289; // of the way from a host to its wall

  /// Where the times stand.
  double time() {
    return compact ? 12 : 24;
  }

  /// The line of a device.
  double x(DeviceId device) {
    double client = compact ? 118 : 176;
    double server = width - (compact ? 62 : 92);
    double way = server - client;
    return switch (device) {
      case CLIENT -> client;
      case CLIENT_FIREWALL -> Math.rint(client + way * WALLS);
      case SERVER_FIREWALL -> Math.rint(server - way * WALLS);
      case SERVER -> server;
    };
  }

  /// The middle between two devices; between hosts that of the Internet.
  double middle(DeviceId from, DeviceId to) {
    boolean across =
        Math.min(from.ordinal(), to.ordinal()) <= DeviceId.CLIENT_FIREWALL.ordinal()
            && Math.max(from.ordinal(), to.ordinal()) >= DeviceId.SERVER_FIREWALL.ordinal();
    return across
        ? (x(DeviceId.CLIENT_FIREWALL) + x(DeviceId.SERVER_FIREWALL)) / 2
        : (x(from) + x(to)) / 2;
  }

  /// How wide something in that middle may be.
  double room(DeviceId from, DeviceId to) {
    double left = Math.min(x(from), x(to));
    double right = Math.max(x(from), x(to));
    boolean across = left <= x(DeviceId.CLIENT_FIREWALL) && right >= x(DeviceId.SERVER_FIREWALL);
    if (across) {
      left = x(DeviceId.CLIENT_FIREWALL);
      right = x(DeviceId.SERVER_FIREWALL);
    }
    return right - left - WALL - 28;
  }

  /// The room beside a wall, up to its host.
  double beside() {
    return x(DeviceId.CLIENT_FIREWALL) - x(DeviceId.CLIENT) - WALL;
  }
}
