package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Makes the plain nodes that every panel consists of.
public final class Plain {
  private Plain() {}

  /// A label that wraps and is never cut.
  public static Label label(String words, String... classes) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }

  /// A text, for a text flow.
  public static Text text(String words, String... classes) {
    Text text = new Text(words);
    text.getStyleClass().addAll(List.of(classes));
    return text;
  }

  /// Takes the room that is left in a row.
  public static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  /// Shows a node, or hides it and gives its room away.
  public static void present(Node node, boolean present) {
    node.setVisible(present);
    node.setManaged(present);
  }
}
