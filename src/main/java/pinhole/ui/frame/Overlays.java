package pinhole.ui.frame;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What lies over the whole window, one thing at a time. While something lies there, nothing below
/// takes keys; when it goes, the focus comes back to where it was.
final class Overlays extends StackPane {
  private Optional<Node> focusBefore = Optional.empty();

  Overlays() {
    setId("overlays");
    setVisible(false);
    setPickOnBounds(true);
  }

  /// Whether something lies over the window.
  boolean open() {
    return isVisible();
  }

  /// Lays something over the window, in place of what lay there.
  void show(Region part) {
    if (!open()) {
      focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
    }
    getChildren().setAll(part);
    setVisible(true);
    applyCss();
    layout();
    Focus.stops(part).stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// Takes it away.
  void close() {
    if (open()) {
      setVisible(false);
      getChildren().clear();
      focusBefore.ifPresent(Node::requestFocus);
      focusBefore = Optional.empty();
    }
  }
}
