package pinhole.ui.start;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// A card that opens something by a click, Enter or Space.
class Card extends VBox {
  private final Runnable open;

  Card(String id, String spoken, Runnable open) {
    this.open = open;
    setId(id);
    getStyleClass().setAll("ph-start-card", "ph-focusable");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        open.run();
      }
    });
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        open.run();
        e.consume();
      }
    });
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      open.run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
