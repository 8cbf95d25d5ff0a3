package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Plain;

/// Something to begin with: a drawing, a title, and what it is good for.
final class IdeaCard extends Card {
  private static final double DRAWING = 78;

  IdeaCard(String id, Region drawing, String title, String what, Runnable open) {
    super(id, title + ". " + what, open);
    drawing.setMinHeight(DRAWING);
    drawing.setPrefHeight(DRAWING);
    drawing.setMaxHeight(DRAWING);
    drawing.getStyleClass().add("ph-start-drawing");
    VBox texts =
        new VBox(3, Plain.label(title, "ph-body", "ph-semibold"), Plain.label(what, "ph-small"));
    texts.setPadding(new Insets(10, 14, 12, 14));
    getChildren().setAll(drawing, texts);
    setFillWidth(true);
  }
}
