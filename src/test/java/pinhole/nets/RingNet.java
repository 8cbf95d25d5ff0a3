package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;

/// Finds stops of the Tab key that look the same with the keyboard's focus as without it.
final class RingNet {
  /// Shows its ring on the packet that is chosen; until then there is none.
  private static final String RINGS_A_ROW = "capture-packets";

  private final List<String> found = new ArrayList<>();
  private Optional<Node> last = Optional.empty();
  private List<Object> withFocus = List.of();

  /// Looks at what has the focus now, and again at what had it before.
  void look(Node shown, Optional<Node> owner) {
    shown.applyCss();
    if (owner.equals(last)) {
      return;
    }
    last.filter(node -> node.getScene() != null && looks(node).equals(withFocus))
        .ifPresent(node -> found.add("has no ring " + Scenery.name(node)));
    last = owner.filter(Node::isFocusVisible).filter(it -> !RINGS_A_ROW.equals(it.getId()));
    withFocus = last.map(RingNet::looks).orElse(List.of());
  }

  /// What looks the same.
  List<String> problems() {
    return List.copyOf(found);
  }

  private static List<Object> looks(Node top) {
    List<Object> looks = new ArrayList<>();
    for (Node node : Scenery.nodes(top)) {
      looks.add(node);
      switch (node) {
        case Region region -> {
          looks.add(Objects.hashCode(region.getBorder()));
          looks.add(Objects.hashCode(region.getBackground()));
        }
        case Shape shape -> looks.add(Objects.hash(shape.getStroke(), shape.getStrokeWidth()));
        default -> looks.add(node.getOpacity());
      }
    }
    return looks;
  }
}
