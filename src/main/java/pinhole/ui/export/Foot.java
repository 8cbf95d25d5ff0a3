package pinhole.ui.export;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;

/// What would be exported, in a few words, and the two ways out.
final class Foot extends HBox {
  private final Label said = Plain.label("", "ph-small");
  private final Button copy;
  private final Button save;

  Foot(Words words) {
    super(8);
    said.setId("export-said");
    said.setAccessibleRole(AccessibleRole.TEXT);
    said.setMinWidth(0);
    said.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(said, Priority.ALWAYS);
    copy = button("export-copy", words.say("copy"));
    copy.setGraphic(new FontIcon(Feather.COPY));
    save = button("export-save", words.say("save"));
    save.getStyleClass().add("accent");
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(10, 12, 10, 16));
    getChildren().setAll(said, copy, save);
  }

  private static Button button(String id, String words) {
    Button button = new Button(words);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  /// Offers something.
  ///
  /// @param what it is
  /// @param copies what the copy will be
  /// @param there whether there is anything to export
  /// @param onCopy copies it
  /// @param onSave saves it
  void offer(String what, String copies, boolean there, Runnable onCopy, Runnable onSave) {
    say(what);
    copy.setAccessibleText(copies);
    copy.setTooltip(new Tooltip(copies));
    copy.setDisable(!there);
    save.setDisable(!there);
    copy.setOnAction(_ -> onCopy.run());
    save.setOnAction(_ -> onSave.run());
  }

  /// Says what came of it.
  void say(String sentence) {
    said.setText(sentence);
    said.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }
}
