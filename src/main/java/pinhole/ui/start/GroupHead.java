package pinhole.ui.start;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import pinhole.ui.kit.Plain;

/// A heading over cards, and at the right how many of them are done.
final class GroupHead extends HBox {
  /// A heading without a count.
  GroupHead(String name) {
    super(12);
    Label label = new Label(name);
    label.getStyleClass().add("ph-head");
    label.setWrapText(true);
    setAlignment(Pos.BASELINE_LEFT);
    getChildren().setAll(label);
  }

  /// @param id of the count
  GroupHead(String name, String id, String counted) {
    this(name);
    Label count = new Label(counted);
    count.setId(id);
    count.getStyleClass().add("ph-small");
    count.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(Plain.spring(), count);
  }
}
