package pinhole.ui.frame;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// Hides the whole window from an audience, so that it looks at the teacher.
final class Curtain extends StackPane {
  Curtain() {
    setId("curtain");
    getStyleClass().add("ph-curtain");
    Label how = new Label(new Words().say("curtain"));
    how.getStyleClass().add("ph-small");
    getChildren().setAll(how);
    setVisible(false);
  }

  void draw(boolean on) {
    setVisible(on);
  }
}
