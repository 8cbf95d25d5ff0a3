package pinhole.ui.kit;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Changes what a node contains without taking away what stays: a node that comes back, even in the
/// same place, gets its style anew.
public final class Children {
  private Children() {}

  /// Makes these the children, in this order.
  public static void show(ObservableList<Node> children, List<? extends Node> wanted) {
    if (children.equals(wanted)) {
      return;
    }
    List<Node> staying = children.stream().filter(wanted::contains).map(Node.class::cast).toList();
    if (!staying.equals(wanted.stream().filter(staying::contains).toList())) {
      children.setAll(wanted);
      return;
    }
    children.removeIf(node -> !wanted.contains(node));
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= children.size() || children.get(i) != wanted.get(i)) {
        children.add(i, wanted.get(i));
      }
    }
  }
}
