package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Draws a slip around its middle: the same outlines and glyphs as on the stage.
///
/// @param slip what to draw
/// @param way where it heads
/// @param lit whether it wears the accent
record SlipArt(Slip slip, HorizontalDirection way, boolean lit) {
  private static final double GLYPH = .85;

  List<Node> at(double x, double y) {
    double left = Math.rint(x - slip.width() / 2);
    double top = y - slip.height() / 2;
    List<Node> nodes = new ArrayList<>();
    if (slip.kind() == CapsuleKind.DATA) {
      nodes.add(sheetBehind(left, top));
    }
    nodes.add(Draw.edge(body(left, top), edge(), lit ? 2 : 1.5));
    if (slip.kind() == CapsuleKind.TLS) {
      nodes.addAll(hatching(left, top));
    }
    if (slip.kind() == CapsuleKind.FIN) {
      double bar = way == HorizontalDirection.RIGHT ? left + slip.width() + 4 : left - 4;
      nodes.add(Draw.line(bar, top + 2, bar, top + slip.height() - 2, edge(), 3));
    }
    if (slip.kind() == CapsuleKind.REPLY && !slip.code().isEmpty()) {
      stub(nodes, left, top, y);
    } else if (slip.kind() != CapsuleKind.COMMAND) {
      nodes.add(new Glyph(slip.kind().glyph(), ink(), GLYPH).at(left + 15, y));
    }
    words(nodes, left, y);
    return nodes;
  }

  private void words(List<Node> nodes, double left, double y) {
    double line = y - (slip.lines().size() - 1) * Slip.LINE / 2;
    for (String text : slip.lines()) {
      Text words = Lettering.of(text, face(), Slip.SIZE, ink());
      nodes.add(Lettering.start(words, left + slip.textX(), line));
      line += Slip.LINE;
    }
  }

  private Face face() {
    return switch (slip.kind()) {
      case COMMAND -> Face.MONO_SEMIBOLD;
      case REPLY -> Face.MONO_MEDIUM;
      case SYN, SYN_ACK, ACK, FIN, RST, DATA, TLS -> Face.MONO_BOLD;
    };
  }

  private Shape body(double x, double y) {
    double w = slip.width();
    double h = slip.height();
    return switch (slip.kind()) {
      case SYN, SYN_ACK, ACK, FIN -> Draw.framed(x, y, w, h, 13, Token.PANEL);
      case COMMAND, REPLY -> Draw.framed(x, y, w, h, 5, Token.PANEL);
      case TLS -> Draw.framed(x, y, w, h, 5, Token.SEALED_BG);
      case DATA -> Draw.framed(x, y, w, h, 3, Token.PANEL);
      case RST -> octagon(x, y, w, h, 7);
    };
  }

  private static Polygon octagon(double x, double y, double w, double h, double c) {
    return Draw.filled(
        Token.REJECT_BG,
        x + c,
        y,
        x + w - c,
        y,
        x + w,
        y + c,
        x + w,
        y + h - c,
        x + w - c,
        y + h,
        x + c,
        y + h,
        x,
        y + h - c,
        x,
        y + c);
  }

  private Node sheetBehind(double left, double top) {
    double right = left + slip.width() + 3;
    double bottom = top + slip.height() - 3;
    Node sheet = Draw.open(edge(), 1.2, left + 4, top - 3, right, top - 3, right, bottom);
    sheet.setOpacity(.6);
    return sheet;
  }

  /// Slanted lines at both ends; the words stand on plain ground.
  private List<Node> hatching(double left, double top) {
    List<Node> lines = new ArrayList<>();
    double h = slip.height() - 4;
    for (double x : new double[] {left + 2, left + slip.width() - 9}) {
      for (double y = 2; y < h; y += 6) {
        Node line = Draw.line(x, top + y + 6, x + 7, top + y, Token.SEALED, 1);
        line.setOpacity(.45);
        lines.add(line);
      }
    }
    return lines;
  }

  private void stub(List<Node> nodes, double left, double top, double y) {
    double wide = Slip.stub(slip.code());
    Token ground = lit ? Token.ACCENT_SOLID : Token.INK_2;
    Rectangle round = Draw.framed(left, top, wide, slip.height(), 5, ground);
    nodes.add(round);
    nodes.add(Draw.box(left + wide / 2, top, wide / 2, slip.height(), ground));
    Token on = lit ? Token.ON_SOLID : Token.PANEL;
    double line = y - (slip.lines().size() - 1) * Slip.LINE / 2;
    Text code = Lettering.of(slip.code(), Face.MONO_BOLD, Slip.SIZE, on);
    nodes.add(Lettering.middle(code, left + wide / 2, line));
  }

  private Token edge() {
    return switch (slip.kind()) {
      case RST -> Token.REJECT;
      case TLS -> lit ? Token.ACCENT : Token.SEALED;
      case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY -> lit ? Token.ACCENT : Token.WIRE;
    };
  }

  private Token ink() {
    return switch (slip.kind()) {
      case RST -> Token.REJECT;
      case TLS -> lit ? Token.ACCENT : Token.SEALED;
      case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY -> lit ? Token.ACCENT : Token.INK;
    };
  }
}
