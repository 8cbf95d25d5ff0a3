package pinhole.ui.challenge;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Makes the plain nodes of the view.
final class Plain {
  private Plain() {}

  static Label label(String words, String... classes) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }

  /// Takes the room that is left in a row.
  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
