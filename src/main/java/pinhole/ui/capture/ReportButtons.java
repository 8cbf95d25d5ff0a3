package pinhole.ui.capture;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;

/// What one can do with a report. What cannot be done says why.
final class ReportButtons extends VBox {
  private final Words words;
  private final Button stage;
  private final Button ladder;
  private final Button copy;
  private final Label why = Plain.label("", "ph-small");

  ReportButtons(Words words, CaptureActions actions, Runnable copied) {
    super(8);
    this.words = words;
    stage = button("capture-stage", "rebuild", Feather.LAYOUT, () -> actions.rebuild(false));
    ladder = button("capture-ladder", "ladder", Feather.ALIGN_JUSTIFY, () -> actions.rebuild(true));
    copy = button("capture-copy", "copy", Feather.COPY, copied);
    copy.getStyleClass().add("flat");
    HBox row = new HBox(8, stage, ladder, Plain.spring(), copy);
    row.setAlignment(Pos.CENTER_LEFT);
    why.setId("capture-why-not");
    getChildren().setAll(row, why);
    rebuildable(Optional.empty(), false);
  }

  private Button button(String id, String key, Feather icon, Runnable action) {
    Button button = new Button(words.of(key), new FontIcon(icon));
    button.setId(id);
    button.setAccessibleText(button.getText());
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Says whether the session can be rebuilt.
  ///
  /// @param reason why it cannot; empty if it can, or if that is not known yet
  /// @param known whether it is known
  void rebuildable(Optional<String> reason, boolean known) {
    boolean can = known && reason.isEmpty();
    stage.setDisable(!can);
    stage.getStyleClass().remove("accent");
    if (can) {
      stage.getStyleClass().add("accent"); // what cannot be done does not call
    }
    ladder.setDisable(!can);
    why.setText(reason.orElse(""));
    Plain.present(why, reason.isPresent());
  }

  /// Says that the report was copied.
  void copied() {
    copy.setText(words.of("copied"));
    copy.setAccessibleText(copy.getText());
  }
}
