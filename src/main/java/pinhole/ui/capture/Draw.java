package pinhole.ui.capture;

import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import pinhole.ui.kit.Token;

/// Shapes in the colours of tokens.
final class Draw {
  private Draw() {}

  static Line line(double x1, double y1, double x2, double y2, Token ink, double width) {
    Line line = new Line(x1, y1, x2, y2);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    return edge(line, ink, width);
  }

  static Rectangle box(double x, double y, double w, double h, double r, Token fill) {
    Rectangle box = new Rectangle(x, y, w, h);
    box.setArcWidth(2 * r);
    box.setArcHeight(2 * r);
    fill.fill(box);
    return box;
  }

  /// A path that is drawn as a line.
  static SVGPath path(String content, Token ink, double width) {
    SVGPath path = new SVGPath();
    path.setContent(content);
    path.setFill(null);
    return edge(path, ink, width);
  }

  static <S extends Shape> S edge(S shape, Token ink, double width) {
    ink.stroke(shape);
    shape.setStrokeWidth(width);
    return shape;
  }

  static <S extends Shape> S dashed(S shape, double on, double off) {
    shape.getStrokeDashArray().setAll(on, off);
    return shape;
  }
}
