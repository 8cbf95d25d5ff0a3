package pinhole.ui.ladder;

import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import pinhole.ui.kit.Token;

/// Shapes of the ladder in the colours of tokens.
final class Draw {
  private Draw() {}

  static Line line(double x1, double y1, double x2, double y2, Token ink, double width) {
    Line line = new Line(x1, y1, x2, y2);
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    return edge(line, ink, width);
  }

  static Rectangle box(double x, double y, double w, double h, Token fill) {
    Rectangle box = new Rectangle(x, y, w, h);
    box.getStyleClass().add(fill.fill());
    return box;
  }

  /// A box with an edge and round corners.
  static Rectangle framed(double x, double y, double w, double h, double r, Token fill) {
    Rectangle box = box(x, y, w, h, fill);
    box.setArcWidth(2 * r);
    box.setArcHeight(2 * r);
    return box;
  }

  static Circle dot(double x, double y, double r, Token fill) {
    Circle dot = new Circle(x, y, r);
    dot.getStyleClass().add(fill.fill());
    return dot;
  }

  /// Passes as a known connection: a dot with some air around it, never a ring, which is a pinhole.
  static Group known(double x, double y) {
    return new Group(dot(x, y, 4.75, Token.PANEL), dot(x, y, 3.25, Token.PASS));
  }

  static Polygon filled(Token fill, double... points) {
    Polygon polygon = new Polygon(points);
    polygon.getStyleClass().add(fill.fill());
    return polygon;
  }

  static Polyline open(Token ink, double width, double... points) {
    Polyline polyline = new Polyline(points);
    polyline.setFill(null);
    return edge(polyline, ink, width);
  }

  /// Gives a shape an edge.
  static <S extends Shape> S edge(S shape, Token ink, double width) {
    shape.getStyleClass().add(ink.stroke());
    shape.setStrokeWidth(width);
    return shape;
  }
}
