package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/// What of a scene graph can be seen, in the order in which it is painted.
final class Scenery {
  private Scenery() {}

  /// What the user looks at: what lies over the window, or else the window.
  static Node front(Node shown) {
    Node over = shown.lookup("#overlays");
    return over instanceof Pane pane && pane.isVisible() && !pane.getChildren().isEmpty()
        ? pane.getChildren().getLast()
        : shown;
  }

  /// All nodes below one, and it, that are not hidden.
  static List<Node> nodes(Node top) {
    List<Node> found = new ArrayList<>();
    if (chain(top).allMatch(Node::isVisible)) {
      collect(top, found);
    }
    return found;
  }

  private static void collect(Node node, List<Node> found) {
    if (!node.isVisible()) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      List<Node> children = parent.getChildrenUnmodifiable();
      if (children.stream().allMatch(c -> c.getViewOrder() == 0)) {
        children.forEach(c -> collect(c, found));
      } else {
        children.stream()
            .sorted((a, b) -> Double.compare(b.getViewOrder(), a.getViewOrder()))
            .forEach(c -> collect(c, found));
      }
    }
  }

  /// All text that is not hidden.
  static List<Text> texts(Node top) {
    return nodes(top).stream()
        .filter(n -> n instanceof Text)
        .map(n -> (Text) n)
        .filter(t -> !t.getText().isBlank() && opacity(t) > .05)
        .toList();
  }

  /// All words that are not hidden: text that is not an icon.
  static List<Text> words(Node top) {
    return texts(top).stream().filter(t -> !(t instanceof FontIcon)).toList();
  }

  /// How much of a node is seen, with all that it is in.
  static double opacity(Node node) {
    return chain(node).mapToDouble(Node::getOpacity).reduce(1, (a, b) -> a * b);
  }

  /// A node and all that it is in, from inside out.
  static Stream<Node> chain(Node node) {
    return Stream.iterate(node, n -> n != null, Node::getParent);
  }

  /// The nearest that a node is in of a kind.
  static <T extends Node> Optional<T> inside(Node node, Class<T> kind) {
    return chain(node).filter(kind::isInstance).map(kind::cast).findFirst();
  }

  /// Whether a node shows a part of what can be scrolled.
  static boolean scroller(Node node) {
    return node instanceof ScrollPane || node instanceof ListView<?>;
  }

  /// Where a node is in its scene.
  static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /// The part of a node that no clip cuts off; empty if nothing is left.
  static Bounds seen(Node node) {
    Bounds left = node.localToScene(node.getLayoutBounds());
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.getClip() != null) {
        left = common(left, at.localToScene(at.getClip().getBoundsInParent()));
      }
    }
    return left;
  }

  /// What two places share.
  static Bounds common(Bounds a, Bounds b) {
    double x = Math.max(a.getMinX(), b.getMinX());
    double y = Math.max(a.getMinY(), b.getMinY());
    return new BoundingBox(
        x,
        y,
        Math.max(0, Math.min(a.getMaxX(), b.getMaxX()) - x),
        Math.max(0, Math.min(a.getMaxY(), b.getMaxY()) - y));
  }

  /// A node's name for people: its own id or the nearest one outside, and its classes.
  static String name(Node node) {
    String classes = String.join(".", node.getStyleClass());
    String own = node.getClass().getSimpleName() + (classes.isEmpty() ? "" : "." + classes);
    String id = chain(node).filter(n -> n.getId() != null).map(Node::getId).findFirst().orElse("-");
    return "#" + id + " " + own;
  }

  /// A text's beginning.
  static String quote(String text) {
    String line = text.replace('\n', ' ').strip();
    return '"' + (line.length() > 60 ? line.substring(0, 59) + "…" : line) + '"';
  }
}
