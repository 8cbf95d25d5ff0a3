package pinhole.ui.kit;

/// Writes SVG path data for the shapes that more than one control uses.
final class Outline {
  private static final double ROUND = .5523; // makes a cubic curve a quarter of a circle

  private Outline() {}

  static String circle(double cx, double cy, double r) {
    return "M" + (cx - r) + "," + cy + vh(r, -r) + hv(r, r) + vh(-r, r) + hv(-r, -r) + "z";
  }

  /// The right half of a disc.
  static String halfDisc(double cx, double cy, double r) {
    return "M" + cx + "," + (cy - r) + hv(r, r) + vh(-r, r) + "z";
  }

  static String rect(double x, double y, double w, double h, double r) {
    double across = w - 2 * r;
    double down = h - 2 * r;
    return "M%s,%sh%s%sv%s%sh%s%sv%s%sz"
        .formatted(
            x + r, y, across, hv(r, r), down, vh(-r, r), -across, hv(-r, -r), -down, vh(r, -r));
  }

  /// A quarter of a circle that sets out along x and arrives along y.
  ///
  /// A curve, not an SVG arc: JavaFX refuses some arcs over the last digit of their numbers.
  static String hv(double dx, double dy) {
    return "c%s,0 %s,%s %s,%s".formatted(ROUND * dx, dx, (1 - ROUND) * dy, dx, dy);
  }

  /// A quarter of a circle that sets out along y and arrives along x.
  static String vh(double dx, double dy) {
    return "c0,%s %s,%s %s,%s".formatted(ROUND * dy, (1 - ROUND) * dx, dy, dx, dy);
  }

  /// A rectangle with its four corners cut off.
  static String octagon(double x, double y, double w, double h, double cut) {
    double k = cut;
    return "M%s,%sh%sl%s,%sv%sl%s,%sh%sl%s,%sv%sz"
        .formatted(x + k, y, w - 2 * k, k, k, h - 2 * k, -k, k, 2 * k - w, -k, -k, 2 * k - h);
  }

  static String diamond(double r) {
    return "M0,%sL%s,0L0,%sL%s,0z".formatted(-r, r, r, -r);
  }

  /// An arrow to the right, this long, its middle at the given place.
  static String arrow(double cx, double cy, double length) {
    double half = length / 2;
    return "M%s,%sh%sM%s,%sl%s,%sl%s,%s"
        .formatted(cx - half, cy, length, cx, cy - half, half, half, -half, half);
  }

  /// The open lids of an eye; scale 1 is 52 wide.
  static String lids(double s) {
    double w = 26 * s;
    double h = 15 * 1.9 * s;
    return "M%s,0Q0,%s %s,0Q0,%s %s,0z".formatted(-w, -h, w, h, -w);
  }

  /// The closed lid of an eye with four lashes; scale 1 is 52 wide.
  static String lashes(double cy, double s) {
    double w = 26 * s;
    double h = 15 * s;
    var path = new StringBuilder();
    path.append("M%s,%sQ0,%s %s,%s".formatted(-w, cy + h * .05, cy + h * 1.35, w, cy + h * .05));
    for (double k : new double[] {-.62, -.22, .22, .62}) {
      double y = cy + h * .1 + (1 - k * k) * h * .62;
      path.append("M%s,%sl%s,%s".formatted(k * w, y, k * 4.8 * s, 5.5 * s));
    }
    return path.toString();
  }

  /// The four corners of a frame around the origin.
  static String corners(double w, double h, double arm, double r) {
    double x = w / 2;
    double y = h / 2;
    double leg = arm - r;
    return "M%s,%sv%s%sh%s".formatted(-x, arm - y, -leg, vh(r, -r), leg)
        + "M%s,%sh%s%sv%s".formatted(x - arm, -y, leg, hv(r, r), leg)
        + "M%s,%sv%s%sh%s".formatted(x, y - arm, leg, vh(-r, r), -leg)
        + "M%s,%sh%s%sv%s".formatted(arm - x, y, -leg, hv(-r, -r), -leg);
  }
}
