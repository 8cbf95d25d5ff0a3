package pinhole.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Rectangle;

/// A thing on the stage that can be reached by Tab, read aloud and activated.
///
/// Say what it is with `setAccessibleText` whenever its state changes.
public abstract class StagePart extends Group {
  private final Rectangle ring = new Rectangle();
  private final Group art = new Group();

  /// A part that a screen reader calls by this text.
  protected StagePart(String accessibleText) {
    setAccessibleText(accessibleText);
    setAccessibleRole(AccessibleRole.NODE);
    setFocusTraversable(true);
    getStyleClass().add("ph-part");
    ring.getStyleClass().setAll("ph-ring");
    ring.setFill(null);
    ring.setVisible(false);
    ring.setManaged(false);
    ring.setMouseTransparent(true);
    getChildren().setAll(art, ring);
  }

  /// Runs the action on a click, Enter or Space, and shows that it can be clicked.
  public final void onAction(Runnable action) {
    setAccessibleRole(AccessibleRole.BUTTON);
    setCursor(Cursor.HAND);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        e -> {
          if (e.getButton() == MouseButton.PRIMARY) {
            requestFocus();
            action.run();
            e.consume();
          }
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
            action.run();
            e.consume();
          }
        });
  }

  /// Replaces what is drawn.
  final void draw(List<? extends Node> nodes) {
    art.getChildren().setAll(nodes);
  }

  /// Says where the focus ring goes: the outline of the part, 2 px inside the ring.
  final void outline(double x, double y, double width, double height, double radius) {
    ring.setX(x - 3);
    ring.setY(y - 3);
    ring.setWidth(width + 6);
    ring.setHeight(height + 6);
    ring.setArcWidth(2 * radius + 6);
    ring.setArcHeight(2 * radius + 6);
  }
}
