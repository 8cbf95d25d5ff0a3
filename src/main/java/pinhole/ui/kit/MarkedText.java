package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// A line of FTP text with one part marked.
record MarkedText(String before, String marked, String after) {
  private static final double SIZE = 13;
  private static final double GAP = 3;

  /// Adds the line at `x`, centred on `y`, and returns where it ends.
  double add(List<Node> nodes, double x, double y, Token ground, Token ink) {
    Text first = Lettering.of(before, Face.MONO_SEMIBOLD, SIZE, Token.INK);
    Text second = Lettering.of(marked, Face.MONO_BOLD, SIZE, ink);
    Text third = Lettering.of(after, Face.MONO_SEMIBOLD, SIZE, Token.INK);
    double from = x + Lettering.width(first) + (before.isEmpty() ? 0 : GAP);
    double to = from + Lettering.width(second);
    nodes.add(Lettering.start(first, x, y));
    if (!marked.isEmpty()) {
      nodes.add(Drawing.rect(from - GAP, y - 10, to - from + 2 * GAP, 20, 4, ground));
      nodes.add(Lettering.start(second, from, y));
    }
    nodes.add(Lettering.start(third, to + GAP, y));
    return to + GAP + Lettering.width(third);
  }
}
