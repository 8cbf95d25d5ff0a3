package pinhole.ui.kit;

import java.util.List;
import javafx.scene.shape.SVGPath;

/// A firewall's bricks, down to its rule card. Its origin is the middle of its top edge.
///
/// All bricks are one path, so a wall costs two shapes however high it is.
public final class BrickWall extends StagePart {
  private static final double BRICK = 13;
  private static final double GAP = 2;
  private static final double TOP_RADIUS = 8;

  private final SVGPath mortar = Drawing.bordered("", Token.MORTAR, Token.BRICK_EDGE, 1.25);
  private final SVGPath bricks = Drawing.filled("", Token.BRICK);
  private double width;
  private double height;
  private boolean reading;

  /// A wall of this size in px.
  public BrickWall(double width, double height, String accessibleText) {
    super(accessibleText);
    bricks.setMouseTransparent(true);
    draw(List.of(mortar, bricks));
    size(width, height);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return height;
  }

  /// Whether it is reading a segment.
  public boolean reading() {
    return reading;
  }

  /// Lays the bricks anew.
  public void size(double newWidth, double newHeight) {
    if (newWidth != width || newHeight != height) {
      width = newWidth;
      height = newHeight;
      mortar.setContent(mortarPath());
      bricks.setContent(brickPath());
      outline(-width / 2, 0, width, height, TOP_RADIUS);
    }
  }

  /// Gives the wall that reads a segment its accent edge.
  public void reading(boolean isReading) {
    if (isReading == reading) {
      return;
    }
    reading = isReading;
    (reading ? Token.ACCENT : Token.BRICK_EDGE).stroke(mortar);
    mortar.setStrokeWidth(reading ? 2 : 1.25);
  }

  private String mortarPath() {
    double r = TOP_RADIUS;
    return "M%s,%sV%s%sh%s%sV%sz"
        .formatted(
            -width / 2, height, r, Outline.vh(r, -r), width - 2 * r, Outline.hv(r, r), height);
  }

  private String brickPath() {
    var data = new StringBuilder();
    boolean halves = true;
    for (double y = 5; y < height - 3; y += BRICK + GAP) {
      double h = Math.min(BRICK, height - 3 - y);
      if (h < 4) {
        break;
      }
      row(data, y, h, halves);
      halves = !halves;
    }
    return data.toString();
  }

  private void row(StringBuilder data, double y, double h, boolean halves) {
    if (halves) {
      brick(data, 4, y, width * .5 - 5, h);
      brick(data, width * .5 + 1, y, width * .5 - 5, h);
    } else {
      brick(data, 4, y, width * .25 - 5, h);
      brick(data, width * .25 + 1, y, width * .5 - 2, h);
      brick(data, width * .75 + 1, y, width * .25 - 5, h);
    }
  }

  private void brick(StringBuilder data, double x, double y, double w, double h) {
    data.append(Outline.rect(x - width / 2, y, w, h, Math.min(2, h / 2)));
  }
}
