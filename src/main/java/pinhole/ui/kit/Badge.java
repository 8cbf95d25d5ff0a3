package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;

/// A small verdict sign around its origin, radius 10 px times its scale.
public final class Badge extends Group {
  private final BadgeKind kind;

  /// A badge at its natural size.
  public Badge(BadgeKind kind) {
    this(kind, 1);
  }

  /// A badge scaled around its centre; its rim keeps its width.
  public Badge(BadgeKind kind, double scale) {
    this.kind = kind;
    getChildren().addAll(Drawing.box(22 * scale), plate(kind, 10 * scale));
    getChildren().add(sign(kind, scale));
    setMouseTransparent(true);
  }

  /// What this badge says.
  public BadgeKind kind() {
    return kind;
  }

  /// Places the centre.
  public Badge at(double x, double y) {
    setLayoutX(x);
    setLayoutY(y);
    return this;
  }

  private static Shape plate(BadgeKind kind, double r) {
    String circle = Outline.circle(0, 0, r);
    return switch (kind) {
      case PASS -> Drawing.bordered(circle, Token.PASS, Token.PANEL, 2);
      case DROP -> {
        String square = Outline.rect(.5 - r, .5 - r, 2 * r - 1, 2 * r - 1, .4 * r);
        yield Drawing.bordered(square, Token.DROP, Token.PANEL, 2);
      }
      case REJECT -> {
        String octagon = Outline.octagon(-r, -r, 2 * r, 2 * r, .56 * r);
        yield Drawing.bordered(octagon, Token.REJECT, Token.PANEL, 2);
      }
      case NOBODY -> Drawing.bordered(Outline.diamond(1.15 * r), Token.PANEL, Token.REJECT, 2);
      case WAIT -> Drawing.bordered(circle, Token.PANEL, Token.DROP, 2);
      case HOLE -> Drawing.bordered(circle, Token.HOLE_BG, Token.HOLE, 2);
      case SCAN -> Drawing.bordered(circle, Token.ACCENT_SOLID, Token.PANEL, 2);
    };
  }

  private static Node sign(BadgeKind kind, double s) {
    return switch (kind) {
      case PASS -> new Glyph(GlyphKind.PASS, Token.ON_PASS, s);
      case DROP -> new Glyph(GlyphKind.DROP, Token.ON_DROP, s);
      case REJECT -> new Glyph(GlyphKind.REJECT, Token.ON_REJECT, .95 * s);
      case NOBODY -> new Glyph(GlyphKind.NOBODY, Token.REJECT, .9 * s).at(0, -.6);
      case WAIT -> new Glyph(GlyphKind.WAIT, Token.DROP, .8 * s);
      case HOLE -> Drawing.circle(0, 0, 3 * s, Token.HOLE);
      case SCAN -> dots(s);
    };
  }

  private static Node dots(double s) {
    Group dots = new Group();
    for (double x : new double[] {-4, 0, 4}) {
      dots.getChildren().add(Drawing.circle(x * s, 0, 1.5 * s, Token.ON_SOLID));
    }
    return dots;
  }
}
