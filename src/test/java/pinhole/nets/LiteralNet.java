package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Finds words that are shown or spoken and came from no bundle: while the app speaks the pseudo
/// language, they are those without accents, but for data and for what machines read.
final class LiteralNet {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d])[A-Za-z]{2,}(?![\\p{L}\\d])");

  /// A byte without a digit.
  private static final Pattern HEX = Pattern.compile("[a-f]{2}");

  private final Set<String> data;

  /// @param data words that are data: names, protocol, what was said on a connection
  LiteralNet(Set<String> data) {
    this.data = data;
  }

  /// What came from no bundle in what is shown.
  List<String> problems(Region shown) {
    List<String> found = new ArrayList<>();
    Node front = Scenery.front(shown);
    for (Text text : Scenery.words(front)) {
      if (!code(text.getParent())) {
        check("shown", text, text.getText(), found);
      }
    }
    for (Node node : Scenery.nodes(front)) {
      if (!code(node)) {
        check("spoken", node, node.getAccessibleText(), found);
      }
      check("help", node, node.getAccessibleHelp(), found);
      if (node instanceof Control control && control.getTooltip() != null) {
        check("tip", node, control.getTooltip().getText(), found);
      }
      if (node instanceof TextInputControl field) {
        check("prompt", node, field.getPromptText(), found);
      }
    }
    return found;
  }

  private static boolean code(Node node) {
    return node.getStyleClass().contains("ph-code");
  }

  private void check(String how, Node node, String text, List<String> found) {
    if (text == null) {
      return;
    }
    List<String> plain =
        WORD.matcher(text)
            .results()
            .map(MatchResult::group)
            .filter(w -> !data.contains(w) && !HEX.matcher(w).matches())
            .toList();
    if (!plain.isEmpty()) {
      found.add(how + " " + plain + " in " + Scenery.quote(text) + " at " + Scenery.name(node));
    }
  }
}
