package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// What lies inside a TLS record, unread and not rewritten. Origin: the bottom middle, where its
/// string to the capsule begins.
public final class SealedPlate extends StagePart {
  /// The text inside with the part that NAT should have changed, and the words for that.
  public record Inside(String before, String marked, String after, String verdict) {}

  private static final double HEAD = 34;
  private static final double TOP = 18;
  private static final double LINE = 43;
  private static final double EDGE = 14;
  private static final double ROW = 19;
  private static final double BASE = 62;

  private final String says;
  private final Text note;
  private final Text verdict;
  private double width;
  private double height = BASE;

  /// A plate with a headline at the left and a note at the right.
  public SealedPlate(String head, String note, Inside inside) {
    this(head, note, inside, Double.MAX_VALUE);
  }

  /// The same where there is not more room than this; what does not fit goes into rows below.
  public SealedPlate(String head, String note, Inside inside, double most) {
    super(head);
    says =
        Stream.of(head, inside.before() + inside.marked() + inside.after(), inside.verdict(), note)
            .filter(s -> !s.isEmpty())
            .collect(Collectors.joining(", "));
    Text title = Lettering.of(head, Face.SANS_SEMIBOLD, 12, Token.SEALED);
    this.note = Lettering.of(note, Face.SANS, 12, Token.INK_2);
    this.verdict = Lettering.of(inside.verdict(), Face.SANS_SEMIBOLD, 12, Token.DROP);
    List<Node> line = new ArrayList<>();
    double end = boxed(line, inside);
    List<Text> below = new ArrayList<>();
    double top = HEAD + Lettering.width(title) + EDGE;
    top = beside(this.note, top, 24 - EDGE, TOP, most, below);
    double said = beside(this.verdict, end + EDGE, 16 - EDGE, LINE, most, below);
    width = Math.max(top, said);
    for (Text text : below) {
      width = Math.max(width, Lettering.width(text) + 2 * EDGE);
    }
    draw(title, line, below);
  }

  /// Puts words at the right end of a row, or below if the row gets too wide.
  ///
  /// @return how wide the row is
  private static double beside(
      Text words, double row, double gap, double y, double most, List<Text> below) {
    double needed = words.getText().isEmpty() ? 0 : Lettering.width(words) + gap + EDGE;
    if (row + needed > most) {
      below.add(words);
      return row;
    }
    words.setY(y);
    return row + needed;
  }

  private void draw(Text title, List<Node> line, List<Text> below) {
    boolean together = width >= below.stream().mapToDouble(t -> Lettering.width(t) + 16).sum() + 12;
    int rows = together ? Math.min(1, below.size()) : below.size();
    height = BASE + rows * ROW;
    List<Node> nodes = new ArrayList<>();
    String outline = Outline.rect(0, 0, width, height, 8);
    nodes.add(Drawing.bordered(outline, Token.SEALED_BG, Token.SEALED, 1.5));
    nodes.add(new Glyph(GlyphKind.TLS, Token.SEALED, .85).at(19, 17));
    nodes.add(Lettering.start(title, HEAD, TOP));
    nodes.addAll(line);
    double y = LINE + ROW;
    for (Text text : List.of(note, verdict)) {
      boolean right = !below.contains(text) || together && below.indexOf(text) > 0;
      double at = below.contains(text) ? y : text.getY();
      nodes.add(right ? Lettering.end(text, width - EDGE, at) : Lettering.start(text, EDGE, at));
      y += below.contains(text) && !together ? ROW : 0;
    }
    nodes.forEach(n -> n.setTranslateX(-width / 2));
    nodes.forEach(n -> n.setTranslateY(-height));
    draw(nodes);
    outline(-width / 2, -height, width, height, 8);
  }

  /// All its words.
  public String says() {
    return says;
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return height;
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
