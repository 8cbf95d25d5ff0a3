package pinhole.ui.kit;

import pinhole.ui.kit.SketchPicture.Place;

/// Where things stand in a small drawing of the row of devices.
///
/// @param width of the drawing
/// @param height of the drawing
/// @param tabs whether the hosts have port tabs
record SketchGrid(double width, double height, boolean tabs) {
  private static final double NARROW = 320;

  double margin() {
    return width < NARROW ? 10 : 14;
  }

  double hostWidth() {
    return tabs ? Math.clamp(width * .15, 44, 84) : Math.clamp(width * .14, 34, 56);
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
    return height * (tabs ? data ? .73 : .4 : data ? .62 : .34);
  }

  double tabWidth() {
    return tabs ? 68 : 0;
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
    double wall = start + (end - start) * (tabs ? .14 : .24);
    double other = width - wall;
    return switch (place) {
      case CLIENT -> start;
      case CLIENT_SIDE -> (start + wall - wallWidth() / 2) / 2;
      case CLIENT_WALL -> wall;
      case NEAR_CLIENT_WALL -> wall + (other - wall) * .42;
      case NEAR_SERVER_WALL -> wall + (other - wall) * .58;
      case SERVER_WALL -> other;
      case SERVER_SIDE -> width - (start + wall - wallWidth() / 2) / 2;
      case SERVER -> end;
    };
  }
}
