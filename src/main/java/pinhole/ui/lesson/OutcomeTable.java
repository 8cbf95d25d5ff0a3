package pinhole.ui.lesson;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;

/// What was said and what happened, one under the other.
final class OutcomeTable extends VBox {
  /// @param badge the sign of what happened; empty for none
  OutcomeTable(String predicted, String observed, Optional<BadgeKind> badge, Words words) {
    setId("lesson-outcome");
    getStyleClass().add("lesson-outcome");
    Label said = Plain.label(predicted, "ph-small", "ph-text-ink");
    said.setId("lesson-predicted");
    Label was = Plain.label(observed, "ph-small", "ph-text-ink", "ph-bold");
    was.setId("lesson-observed");
    HBox second = row(words.of("predict.observed"), was);
    badge.ifPresent(kind -> {
      second.getChildren().add(1, new Badge(kind, .75));
      second.getStyleClass().add(kind == BadgeKind.DROP ? "drop" : "pass");
    });
    getChildren().addAll(row(words.of("predict.predicted"), said), second);
  }

  private static HBox row(String name, Label value) {
    Label head = new Label(name);
    head.getStyleClass().addAll("ph-small", "lesson-row-head");
    HBox row = new HBox(6, head, value);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("lesson-row");
    value.setMaxWidth(Double.MAX_VALUE);
    value.setMinWidth(0);
    HBox.setHgrow(value, Priority.ALWAYS);
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }
}
