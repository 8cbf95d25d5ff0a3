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
///
/// The style classes decide; the light colour is set as well, because a shape without any paint has
/// no bounds until the first style pass.
final class Drawing {
  private Drawing() {}

  static SVGPath filled(String data, Token fill) {
    return fill(path(data), fill);
  }

  static SVGPath stroked(String data, Token stroke, double width) {
    SVGPath path = path(data);
    edge(path, stroke, width);
    return path;
  }

  static SVGPath bordered(String data, Token fill, Token stroke, double width) {
    return fill(stroked(data, stroke, width), fill);
  }

  static Rectangle rect(double x, double y, double w, double h, double r, Token fill) {
    Rectangle rect = new Rectangle(x, y, w, h);
    rect.setArcWidth(2 * r);
    rect.setArcHeight(2 * r);
    return fill(rect, fill);
  }

  static Circle circle(double cx, double cy, double r, Token fill) {
    return fill(new Circle(cx, cy, r), fill);
  }

  static Circle ring(double cx, double cy, double r, Token stroke, double width) {
    Circle circle = new Circle(cx, cy, r, null);
    return edge(circle, stroke, width);
  }

  static Line line(double x1, double y1, double x2, double y2, Token stroke, double width) {
    return edge(new Line(x1, y1, x2, y2), stroke, width);
  }

  private static <S extends Shape> S fill(S shape, Token fill) {
    fill.fill(shape);
    shape.setFill(fill.color(Theme.LIGHT));
    return shape;
  }

  /// Gives the shape a round-capped stroke.
  static <S extends Shape> S edge(S shape, Token stroke, double width) {
    stroke.stroke(shape);
    shape.setStroke(stroke.color(Theme.LIGHT));
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
