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
  private static final double FOCUS = 3;
  private static final double LIT = 5.5;

  private final Rectangle ring = new Rectangle();
  private final Rectangle light = new Rectangle();
  private final Group art = new Group();

  /// A part that a screen reader calls by this text.
  protected StagePart(String accessibleText) {
    setAccessibleText(accessibleText);
    setAccessibleRole(AccessibleRole.NODE);
    setFocusTraversable(true);
    getStyleClass().add("ph-part");
    ring.getStyleClass().setAll("ph-ring");
    light.getStyleClass().setAll("ph-lit");
    for (Rectangle around : List.of(ring, light)) {
      around.setFill(null);
      around.setVisible(false);
      around.setManaged(false);
      around.setMouseTransparent(true);
    }
    getChildren().setAll(art, ring);
  }

  /// Draws a thin outline around it, because it belongs to what the user picked. It is made when it
  /// is first asked for.
  public final void lit(boolean isLit) {
    if (isLit != lit()) {
      if (isLit) {
        getChildren().add(light);
      } else {
        getChildren().remove(light);
      }
      light.setVisible(isLit);
    }
  }

  /// Whether it belongs to what the user picked.
  public final boolean lit() {
    return getChildren().contains(light);
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

  /// Replaces what is drawn, with the same texts where they look the same.
  final void renew(List<? extends Node> nodes) {
    Children.renew(art.getChildren(), nodes);
  }

  /// Says where the focus ring goes: the outline of the part, 2 px inside the ring.
  final void outline(double x, double y, double width, double height, double radius) {
    around(ring, x, y, width, height, radius, FOCUS);
    around(light, x, y, width, height, radius, LIT);
  }

  private static void around(
      Rectangle line, double x, double y, double w, double h, double radius, double apart) {
    line.setX(x - apart);
    line.setY(y - apart);
    line.setWidth(w + 2 * apart);
    line.setHeight(h + 2 * apart);
    line.setArcWidth(2 * (radius + apart));
    line.setArcHeight(2 * (radius + apart));
  }
}
