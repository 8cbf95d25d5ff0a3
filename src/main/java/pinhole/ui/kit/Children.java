package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// Changes what a node contains without taking away what stays: a node that comes back, even in the
/// same place, gets its style anew.
public final class Children {
  private Children() {}

  /// Makes these the children, in this order.
  public static void show(ObservableList<Node> children, List<? extends Node> wanted) {
    if (children.equals(wanted)) {
      return;
    }
    Set<Node> before = identities(children);
    Set<Node> after = identities(wanted);
    List<Node> staying = children.stream().filter(after::contains).map(Node.class::cast).toList();
    if (!staying.equals(wanted.stream().filter(before::contains).toList())) {
      children.setAll(wanted);
      return;
    }
    children.removeIf(node -> !after.contains(node));
    for (int i = 0; i < wanted.size(); i++) {
      if (i >= children.size() || children.get(i) != wanted.get(i)) {
        children.add(i, wanted.get(i));
      }
    }
  }

  private static Set<Node> identities(List<? extends Node> nodes) {
    Set<Node> all = Collections.newSetFromMap(new IdentityHashMap<>());
    all.addAll(nodes);
    return all;
  }

  /// Makes these the children, but lets texts stay: one that was there, in the same face and
  /// colour, says what the new one says and stands where it would stand. A new text needs a style,
  /// and that takes longer than all the rest. Only for texts that nobody else holds.
  ///
  /// @return which of the wanted texts were taken over, by the text that stands for each
  public static Map<Node, Text> renew(ObservableList<Node> children, List<? extends Node> wanted) {
    Map<Node, Text> stands = new IdentityHashMap<>();
    List<Node> next = new ArrayList<>();
    int from = 0; // never back, so that the order stays
    for (Node node : wanted) {
      int old = node.getParent() == null ? alike(children, wanted, node, from) : -1;
      if (old >= 0) {
        Text text = (Text) children.get(old);
        become(text, (Text) node);
        stands.put(node, text);
        next.add(text);
        from = old + 1;
      } else {
        next.add(node);
        from = Math.max(from, children.indexOf(node) + 1);
      }
    }
    show(children, next);
    return stands;
  }

  private static int alike(List<Node> children, List<? extends Node> wanted, Node node, int from) {
    for (int i = from; node.getClass() == Text.class && i < children.size(); i++) {
      Node old = children.get(i);
      boolean free = old.getClass() == Text.class && !wanted.contains(old);
      if (free && looks((Text) old, (Text) node)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean looks(Text old, Text wanted) {
    return old.getFont().equals(wanted.getFont())
        && old.getStyleClass().equals(wanted.getStyleClass());
  }

  private static void become(Text old, Text wanted) {
    old.setText(wanted.getText());
    old.setX(wanted.getX());
    old.setY(wanted.getY());
    old.setWrappingWidth(wanted.getWrappingWidth());
    old.setTextAlignment(wanted.getTextAlignment());
    old.setOpacity(wanted.getOpacity());
    old.setStrikethrough(wanted.isStrikethrough());
  }
}
