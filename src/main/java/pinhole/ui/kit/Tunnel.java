package pinhole.ui.kit;

import java.util.List;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// The hole in a wall through which a known connection passes, around its origin.
public final class Tunnel extends StagePart {
  private final Rectangle hollow = Drawing.rect(0, 0, 0, 0, 0, Token.PANEL);
  private final Rectangle shade = new Rectangle();
  private final Line roof = edge();
  private final Line floor = edge();

  /// A tunnel as wide as its wall: 26 high for the control lane, 30 for the data lane.
  public Tunnel(double width, double height) {
    super("");
    setFocusTraversable(false);
    shade.getStyleClass().setAll("ph-tunnel-shade");
    draw(List.of(hollow, shade, roof, floor));
    size(width, height);
  }

  /// Changes the size; the centre stays.
  public void size(double width, double height) {
    place(hollow, -width / 2 - 1, -height / 2, width + 2, height);
    place(shade, -width / 2, -height / 2, width, Math.min(6, height));
    outline(-width / 2, -height / 2, width, height, 0);
    place(roof, width, -height / 2);
    place(floor, width, height / 2);
  }

  private static void place(Rectangle rect, double x, double y, double width, double height) {
    rect.setX(x);
    rect.setY(y);
    rect.setWidth(width);
    rect.setHeight(height);
  }

  private static void place(Line line, double width, double y) {
    line.setStartX(-width / 2);
    line.setEndX(width / 2);
    line.setStartY(y);
    line.setEndY(y);
  }

  private static Line edge() {
    var line = Drawing.line(0, 0, 0, 0, Token.BRICK_EDGE, 1.5);
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    return line;
  }
}
