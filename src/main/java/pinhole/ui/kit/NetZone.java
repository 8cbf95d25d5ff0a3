package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;

/// The ground of the Internet with its fine dots. Origin: the top left corner.
///
/// Not cached as a picture: the software renderer would never give it back.
public final class NetZone extends Group {
  private static final double PITCH = 16;
  private static final double DOT = 1.86; // as much ink as a disc of radius 1.05

  private final Rectangle ground = Drawing.rect(0, 0, 0, 0, 0, Token.NET);
  private final SVGPath dots = Drawing.filled("", Token.NET_DOT);
  private double width;
  private double height;

  /// A zone of this size in px.
  public NetZone(double width, double height) {
    setMouseTransparent(true);
    getChildren().setAll(ground, dots);
    size(width, height);
  }

  /// Changes the size.
  public void size(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      ground.setWidth(width);
      ground.setHeight(height);
      dots.setContent(squares());
    }
  }

  /// All dots in one shape, each a square: two pixels wide nobody sees a difference, and discs or
  /// round dashes take the software renderer twice the time.
  private String squares() {
    String square = "h%sv%sh%sz".formatted(DOT, DOT, -DOT);
    StringBuilder path = new StringBuilder();
    for (double y = PITCH / 2; y < height; y += PITCH) {
      for (double x = PITCH / 2; x < width - 1; x += PITCH) {
        path.append('M').append(x - DOT / 2).append(',').append(y - DOT / 2).append(square);
      }
    }
    return path.toString();
  }
}
