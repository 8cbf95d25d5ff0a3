package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import pinhole.ui.kit.Calm;

/// What lies over the whole window, one thing at a time. While something lies there, nothing below
/// takes keys; when it goes, the focus comes back to where it was.
final class Overlays extends StackPane {
  private Region palette = new Region();
  private Region keys = new Region();
  private Optional<Node> focusBefore = Optional.empty();

  Overlays() {
    setId("overlays");
    setVisible(false);
    setPickOnBounds(true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
  }

  /// What lies over the window when it is asked for.
  void offer(Region commandPalette, Region keySheet) {
    palette = commandPalette;
    keys = keySheet;
  }

  void showPalette() {
    show(palette);
  }

  void showKeys() {
    show(keys);
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
    Calm.appear(this);
    applyCss();
    layout();
    Focus.stops(part).stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// Tab goes round in what lies there: nothing below it can be seen whole.
  private void tab(KeyEvent event) {
    if (event.getCode() != KeyCode.TAB || event.isControlDown() || getScene() == null) {
      return;
    }
    event.consume();
    boolean back = event.isShiftDown();
    Node owner = getScene().getFocusOwner();
    owner.requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    List<Node> stops = Focus.stops(this);
    if (!Focus.holds(this, getScene().getFocusOwner()) && !stops.isEmpty()) {
      Focus.show(back ? stops.getLast() : stops.getFirst(), this);
    }
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
