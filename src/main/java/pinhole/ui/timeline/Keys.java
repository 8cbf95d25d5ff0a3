package pinhole.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys mean on the timeline's own controls.
final class Keys {
  private Keys() {}

  /// Runs an action on Enter; Space stays with playing.
  static void activate(KeyEvent event, Runnable action) {
    if (event.getCode() == KeyCode.ENTER) {
      action.run();
      event.consume();
    }
  }
}
