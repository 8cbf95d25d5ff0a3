package pinhole.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Shows where the keyboard's focus went after a key was pressed. By itself a scene rings only what
/// Tab reaches; arrows in a list, F6 and Esc move the focus by asking for it, and it would be lost
/// from sight.
public final class KeyRing {
  private static final PseudoClass RING = PseudoClass.getPseudoClass("focus-visible");

  private boolean keys;

  private KeyRing() {}

  /// Follows the focus of a scene, for as long as it lives.
  public static void follow(Scene scene) {
    KeyRing ring = new KeyRing();
    scene.addEventFilter(KeyEvent.KEY_PRESSED, _ -> ring.keys = true);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> ring.keys = false);
    scene.focusOwnerProperty().subscribe(ring::moved);
  }

  private void moved(Node before, Node now) {
    if (before != null) {
      before.pseudoClassStateChanged(RING, before.isFocusVisible());
    }
    if (now != null && keys) {
      now.pseudoClassStateChanged(RING, true);
    }
  }
}
