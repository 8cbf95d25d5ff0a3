package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The head of the packets' columns.
final class PacketHead extends HBox {
  static final double NUMBER = 54;
  static final double TIME = 66;
  static final Insets EDGES = new Insets(0, 12, 0, 18);
  static final Insets AROUND_WAY = new Insets(0, 14, 0, 4);

  private static final double WAY = 18 + 14;

  PacketHead(Words words) {
    getStyleClass().add("ph-packet-head");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(EDGES);
    getChildren()
        .setAll(
            head(words.of("column.number"), NUMBER),
            head(words.of("column.time"), TIME + WAY),
            head(words.of("column.text"), 0));
  }

  private static Label head(String title, double width) {
    Label label = new Label(title);
    label.getStyleClass().add("ph-tick");
    label.setMinWidth(width == 0 ? USE_PREF_SIZE : width);
    return label;
  }
}
