package pinhole.ui.lesson;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Makes the plain nodes of the panel.
final class Plain {
  private Plain() {}

  static Label label(String words, String... classes) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(classes);
    return label;
  }

  static Text text(String words, String... classes) {
    Text text = new Text(words);
    text.getStyleClass().addAll(List.of(classes));
    return text;
  }

  /// Takes the room that is left in a row.
  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
