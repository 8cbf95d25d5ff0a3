package pinhole.ui.start;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// What can have the keyboard's focus.
final class Stops {
  private Stops() {}

  /// Everything in a part of the screen that can have the focus, in the order of Tab.
  static List<Node> in(Node part) {
    List<Node> found = new ArrayList<>();
    collect(part, found);
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }
}
