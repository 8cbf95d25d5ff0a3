package pinhole.export;

import pinhole.engine.sim.DeviceId;

/// Where things stand across a drawn ladder.
///
/// @param width of the drawing
record SvgGrid(double width) {
  static final double TIME = 24;
  static final double WALL = 12;
  private static final double LEFT = 136;
  private static final double RIGHT = 110;
  private static final double WALLS = .289; // of the way from a host to its wall
  private static final double LEAST = 1080;
  private static final double MOST = 1400;
  private static final double AIR = 40; // what a slip leaves free of the Internet

  /// As wide as the longest label needs, within bounds.
  static SvgGrid forLabel(double longest) {
    double wanted = (longest + AIR) / (1 - 2 * WALLS) + LEFT + RIGHT;
    return new SvgGrid(Math.rint(Math.clamp(wanted, LEAST, MOST)));
  }

  double x(DeviceId device) {
    double server = width - RIGHT;
    double way = (server - LEFT) * WALLS;
    return switch (device) {
      case CLIENT -> LEFT;
      case CLIENT_FIREWALL -> Math.rint(LEFT + way);
      case SERVER_FIREWALL -> Math.rint(server - way);
      case SERVER -> server;
    };
  }

  /// The middle between two devices; between hosts that of the Internet.
  double middle(DeviceId from, DeviceId to) {
    return across(from, to)
        ? (x(DeviceId.CLIENT_FIREWALL) + x(DeviceId.SERVER_FIREWALL)) / 2
        : (x(from) + x(to)) / 2;
  }

  /// How wide something in that middle may be.
  double room(DeviceId from, DeviceId to) {
    double way =
        across(from, to)
            ? x(DeviceId.SERVER_FIREWALL) - x(DeviceId.CLIENT_FIREWALL)
            : Math.abs(x(from) - x(to));
    return way - AIR;
  }

  private static boolean across(DeviceId from, DeviceId to) {
    return Math.min(from.ordinal(), to.ordinal()) <= DeviceId.CLIENT_FIREWALL.ordinal()
        && Math.max(from.ordinal(), to.ordinal()) >= DeviceId.SERVER_FIREWALL.ordinal();
  }
}
