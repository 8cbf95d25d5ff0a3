package pinhole.ui.kit;

import pinhole.ui.kit.SketchPicture.Place;

/// Where things stand in a small drawing of the row of devices.
///
/// @param width of the drawing
/// @param height of the drawing
/// @param tabs whether the hosts have port tabs
record SketchGrid(double width, double height, boolean tabs) {
  private static final double NARROW = 320;
  private static final double SIDE = .25; // what stands beside a wall may cover some of it
  private static final double TIGHT = 450;

  double margin() {
    return width < NARROW ? 10 : 14;
  }

  double hostWidth() {
    return tabs ? Math.clamp(width * .12, 44, 64) : Math.clamp(width * .14, 34, 56);
  }

  double hostTop() {
    return Math.max(8, height * .16);
  }

  double wallWidth() {
    return Math.clamp(width * .085, 22, 44);
  }

  double wallTop() {
    return Math.max(4, height * .1);
  }

  /// The height of a lane.
  double lane(boolean data) {
    return height * (tabs ? data ? .73 : .4 : data ? .68 : .3);
  }

  double tabWidth() {
    return !tabs ? 0 : width < TIGHT ? 62 : 68;
  }

  /// How large a segment is drawn.
  double capsule() {
    return tabs && width >= TIGHT ? 1 : .85;
  }

  double holeHeight() {
    return tabs ? 26 : 16;
  }

  /// The inner edge of a host.
  double hostEdge(boolean client) {
    double edge = margin() + hostWidth();
    return client ? edge : width - edge;
  }

  double x(Place place) {
    double start = hostEdge(true) + tabWidth();
    double end = width - start;
    double wall = start + (end - start) * .2;
    double other = width - wall;
    return switch (place) {
      case CLIENT -> start;
      case CLIENT_SIDE -> wall - wallWidth() * SIDE;
      case CLIENT_WALL -> wall;
      case NEAR_CLIENT_WALL -> wall + (other - wall) * .42;
      case NEAR_SERVER_WALL -> wall + (other - wall) * .58;
      case SERVER_WALL -> other;
      case SERVER_SIDE -> other + wallWidth() * SIDE;
      case SERVER -> end;
    };
  }
}
