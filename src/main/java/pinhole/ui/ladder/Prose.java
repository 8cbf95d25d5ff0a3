package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// A few words in one line, or in two where there is little room.
///
/// @param words what they say
/// @param face the font
/// @param size in px
/// @param ink the colour
record Prose(String words, Face face, double size, Token ink) {
  /// The lines to draw in some room.
  List<String> lines(double room) {
    return Wrap.lines(words, part -> Lettering.width(part, face, size) <= room);
  }

  /// The words beside something, centred on a height.
  ///
  /// @param x where they begin, or end
  /// @param ends whether they end there
  List<Node> beside(double x, double y, boolean ends, double room) {
    List<String> lines = lines(room);
    double apart = size + 3;
    double at = y - (lines.size() - 1) * apart / 2;
    List<Node> nodes = new ArrayList<>();
    for (String line : lines) {
      nodes.add(place(line, x, at, ends));
      at += apart;
    }
    return nodes;
  }

  /// The words above an arrow; what does not fit stands under it.
  List<Node> along(double x, double y, boolean ends, double room) {
    List<String> lines = lines(room);
    List<Node> nodes = new ArrayList<>();
    nodes.add(place(lines.getFirst(), x, y - 10, ends));
    if (lines.size() > 1) {
      nodes.add(place(String.join(" ", lines.subList(1, lines.size())), x, y + 10.5, ends));
    }
    return nodes;
  }

  private Text place(String line, double x, double y, boolean ends) {
    Text text = Lettering.of(line, face, size, ink);
    return ends ? Lettering.end(text, x, y) : Lettering.start(text, x, y);
  }
}
