package pinhole.ui.lesson;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;

/// A pinhole as its card shows it: who may call, and where.
final class ExpectedCard extends VBox {
  ExpectedCard(List<String> lines, Words words) {
    getStyleClass().addAll("ph-note", "hole", "lesson-expected");
    setId("lesson-expected");
    HBox head =
        new HBox(
            8,
            new Badge(BadgeKind.HOLE, .75),
            Plain.label(words.of("expected.title"), "ph-semibold", "ph-text-hole"));
    head.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(head);
    for (String line : lines) {
      getChildren().add(Plain.label(line.replace("->", "\u2192"), "ph-mono", "ph-mono-semibold"));
    }
  }
}
