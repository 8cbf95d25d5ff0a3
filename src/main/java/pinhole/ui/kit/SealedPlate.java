package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// What lies inside a TLS record, unread and not rewritten. Origin: the bottom middle, where its
/// string to the capsule begins.
public final class SealedPlate extends Group {
  /// The text inside with the part that NAT should have changed, and the words for that.
  public record Inside(String before, String marked, String after, String verdict) {}

  private static final double HEIGHT = 62;

  private final double width;

  /// A plate with a headline at the left and a note at the right.
  public SealedPlate(String head, String note, Inside inside) {
    Text headText = Lettering.of(head, Face.SANS_SEMIBOLD, 12, Token.SEALED);
    Text noteText = Lettering.of(note, Face.SANS, 12, Token.INK_2);
    Text verdict = Lettering.of(inside.verdict(), Face.SANS_SEMIBOLD, 12, Token.DROP);
    List<Node> line = new ArrayList<>();
    double end = boxed(line, inside);
    double top = 34 + Lettering.width(headText) + 24 + Lettering.width(noteText);
    width = Math.max(top, end + 16 + Lettering.width(verdict)) + 14;
    String outline = Outline.rect(0, 0, width, HEIGHT, 8);
    List<Node> nodes = new ArrayList<>();
    nodes.add(Drawing.bordered(outline, Token.SEALED_BG, Token.SEALED, 1.5));
    nodes.add(new Glyph(GlyphKind.TLS, Token.SEALED, .85).at(19, 17));
    nodes.add(Lettering.start(headText, 34, 18));
    nodes.add(Lettering.end(noteText, width - 14, 18));
    nodes.addAll(line);
    nodes.add(Lettering.end(verdict, width - 14, 43));
    nodes.forEach(n -> n.setTranslateX(-width / 2));
    nodes.forEach(n -> n.setTranslateY(-HEIGHT));
    getChildren().setAll(nodes);
    setMouseTransparent(true);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return HEIGHT;
  }

  /// Draws the string down to the capsule: at `x` from the middle, this long.
  public void string(double x, double length) {
    getChildren().add(Drawing.line(x, 1, x, length, Token.SEALED, 1.5));
  }

  private static double boxed(List<Node> line, Inside inside) {
    var text = new MarkedText(inside.before(), inside.marked(), inside.after());
    double end = text.add(line, 14, 43, Token.DROP_BG, Token.DROP);
    for (Node node : line) {
      if (node instanceof Rectangle mark) {
        Drawing.edge(mark, Token.DROP, 1);
      }
    }
    return end;
  }
}
