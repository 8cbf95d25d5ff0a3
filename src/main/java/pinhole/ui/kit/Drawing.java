package pinhole.ui.kit;

import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// Makes shapes that take their colours from tokens.
final class Drawing {
  private Drawing() {}

  static SVGPath filled(String data, Token fill) {
    SVGPath path = path(data);
    fill.fill(path);
    return path;
  }

  static SVGPath stroked(String data, Token stroke, double width) {
    SVGPath path = path(data);
    edge(path, stroke, width);
    return path;
  }

  static SVGPath bordered(String data, Token fill, Token stroke, double width) {
    SVGPath path = stroked(data, stroke, width);
    fill.fill(path);
    return path;
  }

  static Rectangle rect(double x, double y, double w, double h, double r, Token fill) {
    Rectangle rect = new Rectangle(x, y, w, h);
    rect.setArcWidth(2 * r);
    rect.setArcHeight(2 * r);
    fill.fill(rect);
    return rect;
  }

  static Circle circle(double cx, double cy, double r, Token fill) {
    Circle circle = new Circle(cx, cy, r);
    fill.fill(circle);
    return circle;
  }

  static Circle ring(double cx, double cy, double r, Token stroke, double width) {
    Circle circle = new Circle(cx, cy, r, null);
    return edge(circle, stroke, width);
  }

  static Line line(double x1, double y1, double x2, double y2, Token stroke, double width) {
    return edge(new Line(x1, y1, x2, y2), stroke, width);
  }

  /// Gives the shape a round-capped stroke.
  static <S extends Shape> S edge(S shape, Token stroke, double width) {
    stroke.stroke(shape);
    shape.setStrokeWidth(width);
    shape.setStrokeLineCap(StrokeLineCap.ROUND);
    shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return shape;
  }

  static <S extends Shape> S dashed(S shape, Double... dashes) {
    shape.getStrokeDashArray().setAll(dashes);
    return shape;
  }

  /// An invisible square that gives small drawings one size wherever they are laid out.
  static Rectangle box(double side) {
    Rectangle box = new Rectangle(-side / 2, -side / 2, side, side);
    box.setFill(Color.TRANSPARENT);
    return box;
  }

  private static SVGPath path(String data) {
    SVGPath path = new SVGPath();
    path.setContent(data);
    path.setFill(null);
    return path;
  }
}
