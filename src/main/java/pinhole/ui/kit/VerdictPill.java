package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// Says on the wall who decided and how, 22 px high around its origin.
public final class VerdictPill extends Group {
  /// What was decided.
  public enum Kind {
    PASS(GlyphKind.PASS, Token.PASS, Token.ON_PASS, 11),
    DROP(GlyphKind.DROP, Token.DROP, Token.ON_DROP, 5),
    REJECT(GlyphKind.REJECT, Token.REJECT, Token.ON_REJECT, 3),
    SCAN(GlyphKind.RULE, Token.ACCENT_SOLID, Token.ON_SOLID, 11),
    NAT(GlyphKind.NAT, Token.ACCENT_SOLID, Token.ON_SOLID, 11),
    KNOWN(GlyphKind.PASS, Token.PASS, Token.ON_PASS, 11);

    private final GlyphKind glyph;
    private final Token fill;
    private final Token ink;
    private final double radius;

    Kind(GlyphKind glyph, Token fill, Token ink, double radius) {
      this.glyph = glyph;
      this.fill = fill;
      this.ink = ink;
      this.radius = radius;
    }
  }

  private static final double HEIGHT = 22;
  private static final double MIN_WIDTH = 60;

  private double width;

  /// A pill that says who decided, such as a rule's name.
  public VerdictPill(Kind kind, String words) {
    setMouseTransparent(true);
    show(kind, words);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// Changes what it says; the centre stays.
  public void show(Kind kind, String words) {
    Text text = Lettering.of(words, Face.SANS_SEMIBOLD, 12, kind.ink);
    double content = 20 + Lettering.width(text);
    width = Math.max(MIN_WIDTH, content + 16);
    double left = -content / 2;
    String outline = Outline.rect(-width / 2, -HEIGHT / 2, width, HEIGHT, kind.radius);
    getChildren()
        .setAll(
            List.of(
                Drawing.bordered(outline, kind.fill, Token.PANEL, 1.5),
                new Glyph(kind.glyph, kind.ink, .85).at(left + 6, 0),
                Lettering.start(text, left + 18, 0)));
  }
}
