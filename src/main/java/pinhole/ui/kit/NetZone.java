package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;

/// The ground of the Internet with its fine dots. Origin: the top left corner.
///
/// Not cached as a picture: the software renderer would never give it back.
public final class NetZone extends Group {
  private static final double PITCH = 16;
  private static final double DOT = 2.1;

  private double width;
  private double height;

  /// A zone of this size in px.
  public NetZone(double width, double height) {
    setMouseTransparent(true);
    size(width, height);
  }

  /// Changes the size.
  public void size(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      List<Node> nodes = new ArrayList<>();
      nodes.add(Drawing.rect(0, 0, width, height, 0, Token.NET));
      for (double y = PITCH / 2; y < height; y += PITCH) {
        nodes.add(row(y));
      }
      getChildren().setAll(nodes);
    }
  }

  /// Dashes of no length with round ends: a row of dots in one shape.
  private Line row(double y) {
    Line row = Drawing.line(PITCH / 2, y, Math.max(PITCH / 2, width - 2), y, Token.NET_DOT, DOT);
    return Drawing.dashed(row, .01, PITCH - .01);
  }
}
