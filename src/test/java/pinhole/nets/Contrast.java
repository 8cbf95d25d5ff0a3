package pinhole.nets;

import javafx.scene.paint.Color;

/// The contrast ratio of WCAG 2.1.
final class Contrast {
  private Contrast() {}

  /// From 1, the same colour, to 21, black on white.
  static double ratio(Color a, Color b) {
    double x = luminance(a);
    double y = luminance(b);
    return (Math.max(x, y) + .05) / (Math.min(x, y) + .05);
  }

  private static double luminance(Color c) {
    return .2126 * linear(c.getRed()) + .7152 * linear(c.getGreen()) + .0722 * linear(c.getBlue());
  }

  private static double linear(double channel) {
    return channel <= .04045 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
  }
}
