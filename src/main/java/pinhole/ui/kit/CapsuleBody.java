package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;

/// The outline of a capsule around the origin: pill, slip, sheet or octagon, and where it heads.
record CapsuleBody(
    CapsuleKind kind, CapsuleLook look, HorizontalDirection direction, double width) {

  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    if (kind == CapsuleKind.DATA) {
      nodes.add(sheetBehind());
    }
    nodes.add(body());
    if (kind == CapsuleKind.TLS && !look.hollow()) {
      nodes.add(hatching());
      nodes.add(Drawing.rect(12 - width / 2, -10, width - 24, 20, 4, look.fill()));
    }
    if (look.state() != CapsuleState.FALLING) {
      nodes.add(kind == CapsuleKind.FIN ? endBar() : arrow());
    }
    return nodes;
  }

  private double height() {
    return kind.height();
  }

  private SVGPath body() {
    double x = -width / 2;
    double y = -height() / 2;
    String data =
        switch (kind) {
          case RST -> Outline.octagon(x, y, width, height(), 8);
          case COMMAND, REPLY, TLS -> Outline.rect(x, y, width, height(), 5);
          case DATA -> Outline.rect(x, y, width, height(), 3);
          case SYN, SYN_ACK, ACK, FIN -> Outline.rect(x, y, width, height(), height() / 2);
        };
    if (look.hollow()) {
      SVGPath ghost = Drawing.stroked(data, look.edge(), look.edgeWidth());
      ghost.setStrokeLineCap(StrokeLineCap.BUTT);
      return Drawing.dashed(ghost, 4., 4.);
    }
    SVGPath body = Drawing.bordered(data, look.fill(), look.edge(), look.edgeWidth());
    body.getStyleClass().add("ph-depth-1");
    return body;
  }

  private SVGPath sheetBehind() {
    String data = "M%s,%sh%sv%s".formatted(3 - width / 2, -3 - height() / 2, width, height());
    SVGPath sheet = Drawing.stroked(data, look.edge(), 1.3);
    sheet.setOpacity(.6);
    return sheet;
  }

  private SVGPath hatching() {
    double h = height();
    double left = -width / 2;
    var data = new StringBuilder();
    for (double start = left - h; start < -left; start += 8) {
      double a = Math.max(start, left);
      double b = Math.min(start + h, -left);
      if (a < b) {
        data.append("M%s,%sL%s,%s".formatted(a, h / 2 - (a - start), b, h / 2 - (b - start)));
      }
    }
    SVGPath lines = Drawing.stroked(data.toString(), Token.SEALED, 1);
    lines.setStrokeLineCap(StrokeLineCap.BUTT);
    lines.setOpacity(.28);
    return lines;
  }

  private SVGPath arrow() {
    double tip = direction == HorizontalDirection.RIGHT ? 1 : -1;
    double x = tip * (width / 2 + 4);
    return Drawing.filled("M%s,-5l%s,5l%s,5z".formatted(x, 6 * tip, -6 * tip), look.edge());
  }

  private SVGPath endBar() {
    double x = direction == HorizontalDirection.RIGHT ? width / 2 + 4 : -width / 2 - 4;
    String data = "M%s,%sv%s".formatted(x, 3 - height() / 2, height() - 6);
    return Drawing.stroked(data, look.edge(), 3);
  }
}
