package pinhole.ui.palette;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The keys of a command, each as a key's cap.
final class Keycaps extends HBox {
  /// @param keys apart by two spaces; empty for none
  Keycaps(String keys) {
    super(6);
    setAlignment(Pos.CENTER_RIGHT);
    setMinWidth(USE_PREF_SIZE);
    for (String key : keys.split(" {2}", -1)) {
      if (!key.isEmpty()) {
        Label cap = new Label(key);
        cap.getStyleClass().add("ph-kbd");
        cap.setMinWidth(USE_PREF_SIZE);
        getChildren().add(cap);
      }
    }
  }
}
