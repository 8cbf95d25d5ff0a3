package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// Draws emblems around their middle.
final class EmblemArt {
  private static final double CELL = 28;
  private static final double GAP = 4;
  private static final double PADDING = 8;
  private static final double LETTERS = 11.5;
  private static final double PITCH = 27;
  private static final double WALL = 34;

  private EmblemArt() {}

  static Emblem cells(List<String> values) {
    List<Double> widths =
        values.stream()
            .map(it ->
                Math.max(CELL, Lettering.width(it, Face.MONO_SEMIBOLD, LETTERS) + 2 * PADDING))
            .toList();
    double all = widths.stream().reduce(-GAP, (sum, one) -> sum + one + GAP);
    List<Node> nodes = new ArrayList<>();
    double x = -all / 2;
    for (int i = 0; i < values.size(); i++) {
      double wide = widths.get(i);
      plate(nodes, values.get(i), x, 5, wide, Token.BORDER_STRONG, Token.PANEL, Token.INK);
      nodes.add(Drawing.circle(x + wide / 2, -24, 8.5, Token.ACCENT_SOLID));
      Text number = Lettering.of(Integer.toString(i + 1), Face.SANS_BOLD, 11, Token.ON_SOLID);
      nodes.add(Lettering.middle(number, x + wide / 2, -24));
      x += wide + GAP;
    }
    nodes.add(Drawing.line(-all / 2, 29, all / 2, 29, Token.ACCENT, 1.75));
    return Emblem.of(all, nodes);
  }

  static Emblem rewritten(String before, String after) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(wall());
    double old = plateWidth(before);
    double fresh = plateWidth(after);
    plate(nodes, before, -28 - old, 0, old, Token.BORDER_STRONG, Token.PANEL, Token.INK_3);
    ((Text) nodes.getLast()).setStrikethrough(true);
    plate(nodes, after, 28, 0, fresh, Token.ACCENT, Token.ACCENT_BG, Token.ACCENT);
    nodes.add(Drawing.bordered(Outline.circle(0, 0, 15), Token.PANEL, Token.ACCENT, 1.75));
    nodes.add(new Glyph(GlyphKind.NAT, Token.ACCENT, 1.25).at(0, 0));
    return Emblem.of(2 * (28 + Math.max(old, fresh)), nodes);
  }

  static Emblem watched() {
    PinholeNode pinhole = new PinholeNode("");
    pinhole.open(.72, "");
    pinhole.setLayoutY(14);
    pinhole.setScaleX(.62);
    pinhole.setScaleY(.62);
    AlgEye eye = new AlgEye("");
    eye.state(EyeState.WATCHING);
    eye.setLayoutY(-23);
    eye.setScaleX(.66);
    eye.setScaleY(.66);
    Line order = Drawing.dashed(Drawing.line(-104, 14, 104, 14, Token.HOLE, 2), .01, 6.0);
    return Emblem.of(220, List.of(wall(), order, pinhole, eye));
  }

  static Emblem slips(String longer, String shorter, String code, String reply) {
    Capsule upper = new Capsule(CapsuleKind.COMMAND, longer, HorizontalDirection.RIGHT);
    Capsule left = new Capsule(CapsuleKind.COMMAND, shorter, HorizontalDirection.RIGHT);
    Capsule right = new Capsule(CapsuleKind.REPLY, code + " " + reply, HorizontalDirection.LEFT);
    double apart = 22;
    double both = left.width() + apart + right.width();
    upper.setLayoutY(-18);
    left.setLayoutX(-both / 2 + left.width() / 2);
    left.setLayoutY(19);
    right.setLayoutX(both / 2 - right.width() / 2);
    right.setLayoutY(19);
    return Emblem.of(Math.max(both, upper.width()) + 20, List.of(upper, left, right));
  }

  static Emblem ticks(List<GlyphKind> upper, List<GlyphKind> lower) {
    double half = (upper.size() + lower.size()) * PITCH / 2;
    List<Node> nodes = new ArrayList<>();
    nodes.add(Drawing.line(-half, -15, half, -15, Token.BORDER_STRONG, 1.5));
    nodes.add(Drawing.line(-half, 16, half, 16, Token.BORDER_STRONG, 1.5));
    row(nodes, upper, -half + PITCH / 2, -15);
    row(nodes, lower, half - (lower.size() - .5) * PITCH, 16);
    Viewfinder finder = new Viewfinder(2 * PITCH + 8, 32);
    finder.setLayoutX(half - (lower.size() - 1) * PITCH);
    finder.setLayoutY(16);
    nodes.add(finder);
    return Emblem.of(2 * half, nodes);
  }

  private static void row(List<Node> nodes, List<GlyphKind> glyphs, double start, double y) {
    double x = start;
    for (GlyphKind glyph : glyphs) {
      nodes.add(Drawing.circle(x, y, 10, Token.NET));
      nodes.add(
          glyph == GlyphKind.DROP
              ? new Badge(BadgeKind.DROP, .75).at(x, y)
              : new Glyph(glyph, Token.INK).at(x, y));
      x += PITCH;
    }
  }

  private static Node wall() {
    BrickWall wall = new BrickWall(WALL, 74, "");
    wall.setLayoutY(-34);
    return wall;
  }

  private static double plateWidth(String text) {
    return Lettering.width(text, Face.MONO_SEMIBOLD, LETTERS) + 2 * PADDING;
  }

  private static void plate(
      List<Node> nodes,
      String text,
      double x,
      double y,
      double wide,
      Token edge,
      Token fill,
      Token ink) {
    String outline = Outline.rect(x, y - CELL / 2, wide, CELL, 6);
    nodes.add(Drawing.bordered(outline, fill, edge, 1.25));
    Text letters = Lettering.of(text, Face.MONO_SEMIBOLD, LETTERS, ink);
    nodes.add(Lettering.middle(letters, x + wide / 2, y));
  }
}
