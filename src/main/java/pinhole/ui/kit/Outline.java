package pinhole.ui.kit;

/// Writes SVG path data for the shapes that more than one control uses.
final class Outline {
  private Outline() {}

  static String circle(double cx, double cy, double r) {
    return "M%s,%sa%s,%s 0 1 1 %s,0a%s,%s 0 1 1 %s,0z"
        .formatted(cx - r, cy, r, r, 2 * r, r, r, -2 * r);
  }

  /// The right half of a disc.
  static String halfDisc(double cx, double cy, double r) {
    return "M%s,%sa%s,%s 0 0 1 0,%sz".formatted(cx, cy - r, r, r, 2 * r);
  }

  static String rect(double x, double y, double w, double h, double r) {
    return "M%s,%sh%sa%s,%s 0 0 1 %s,%sv%sa%s,%s 0 0 1 %s,%sh%sa%s,%s 0 0 1 %s,%sv%sa%s,%s 0 0 1 %s,%sz"
        .formatted(
            x + r, y, w - 2 * r, r, r, r, r, h - 2 * r, r, r, -r, r, 2 * r - w, r, r, -r, -r,
            2 * r - h, r, r, r, -r);
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
    return "M%s,%sv%sa%s,%s 0 0 1 %s,%sh%s".formatted(-x, arm - y, -leg, r, r, r, -r, leg)
        + "M%s,%sh%sa%s,%s 0 0 1 %s,%sv%s".formatted(x - arm, -y, leg, r, r, r, r, leg)
        + "M%s,%sv%sa%s,%s 0 0 1 %s,%sh%s".formatted(x, y - arm, leg, r, r, -r, r, -leg)
        + "M%s,%sh%sa%s,%s 0 0 1 %s,%sv%s".formatted(arm - x, y, -leg, r, r, -r, -r, -leg);
  }
}
