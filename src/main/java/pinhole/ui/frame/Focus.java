package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;

/// Moves the keyboard's focus so that it can be seen.
final class Focus {
  private Focus() {}

  /// Everything in a part of the window that can have the focus, in the order of Tab.
  static List<Node> stops(Node part) {
    List<Node> found = new ArrayList<>();
    collect(part, found);
    return found;
  }

  /// Whether a node lies in a part of the window.
  static boolean holds(Node part, Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.equals(part)) {
        return true;
      }
    }
    return false;
  }

  /// Gives a node the focus as Tab would, with its ring; a mere request shows no ring.
  ///
  /// @param whole everything that Tab goes through
  static void show(Node node, Parent whole) {
    List<Node> stops = stops(whole);
    int at = stops.indexOf(node);
    if (at > 0) {
      stops.get(at - 1).requestFocusTraversal(TraversalDirection.NEXT);
    } else if (at == 0 && stops.size() > 1) {
      stops.get(1).requestFocusTraversal(TraversalDirection.PREVIOUS);
    }
    if (!node.isFocused()) {
      node.requestFocus();
    }
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
