package pinhole.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Token;

/// Sheet 3: every token as a swatch, and the type scale.
final class GalleryType extends GallerySheet {
  GalleryType() {
    super("Component sheet 3, tokens and type");
    card(20, 68, 640, 812, "Colours", "");
    double y = 100;
    for (Token token : Token.values()) {
      Region swatch = new Region();
      swatch.setStyle(
          "-fx-background-color: -ph-border-strong, %s; -fx-background-insets: 0, 1;"
              .formatted(token.variable()));
      swatch.setManaged(false);
      swatch.resizeRelocate(220, y, 60, 18);
      getChildren().add(swatch);
      put(label(token.variable(), "ph-mono"), 40, y);
      y += 24;
    }
    card(672, 68, 748, 812, "Type", "");
    VBox lines = new VBox(10);
    String[] scale = {
      "ph-display",
      "ph-title",
      "ph-caption",
      "ph-head",
      "ph-body",
      "ph-small",
      "ph-label",
      "ph-tick",
      "ph-mono",
      "ph-mono-table",
      "ph-mono-tick",
      "ph-mono-strong"
    };
    for (String name : scale) {
      lines.getChildren().add(label("How does FTP pass? " + name + " -> != >= 0O 1lI", name));
    }
    String[] weights = {
      "ph-medium", "ph-semibold", "ph-bold", "ph-mono-medium", "ph-mono-semibold", "ph-mono-bold"
    };
    for (String name : weights) {
      lines.getChildren().add(label("203.0.113.21:20 server -> client " + name, "ph-body", name));
    }
    put(lines, 692, 110);
  }
}
