package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// What the ALG read on the control lane and what it worked out. Origin: the top left corner.
public final class AlgPlate extends StagePart {
  /// The text with the numbers to mark, the sum they make and its result.
  public record Reading(String before, String marked, String after, String sum, String result) {}

  private static final double HEIGHT = 58;

  private final double width;

  /// A plate with a headline over the reading.
  public AlgPlate(String head, Reading reading) {
    super(head);
    List<Node> line = new ArrayList<>();
    double end = reading(line, reading);
    Text title = Lettering.of(head, Face.SANS, 12, Token.INK_2);
    width = Math.max(end, 14 + Lettering.width(title)) + 10;
    String outline = Outline.rect(0, 0, width, HEIGHT, 8);
    line.addFirst(Lettering.start(title, 14, 16));
    line.addFirst(Drawing.bordered(outline, Token.PANEL, Token.HOLE, 1.5));
    draw(line);
    outline(0, 0, width, HEIGHT, 8);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return HEIGHT;
  }

  private static double reading(List<Node> nodes, Reading r) {
    var text = new MarkedText(r.before(), r.marked(), r.after());
    double x = text.add(nodes, 14, 41, Token.HOLE_BG, Token.HOLE) + 11;
    nodes.add(Drawing.stroked(Outline.arrow(x + 6, 41, 10), Token.HOLE, 1.6));
    x += 24;
    Text sum = Lettering.of(r.sum(), Face.SANS, 12, Token.INK_2);
    nodes.add(Lettering.start(sum, x, 41));
    x += Lettering.width(sum) + 5;
    Text result = Lettering.of(r.result(), Face.MONO_BOLD, 13, Token.HOLE);
    nodes.add(Lettering.start(result, x, 41));
    return x + Lettering.width(result);
  }
}
