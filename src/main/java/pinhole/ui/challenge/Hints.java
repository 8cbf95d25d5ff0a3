package pinhole.ui.challenge;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.challenge.Sitting;
import pinhole.ui.kit.Plain;

/// The hints that were asked for, and a button for one more.
final class Hints extends VBox {
  private final Sitting sitting;
  private final Words words;
  private final VBox shown = new VBox(8);
  private final Button more = new Button();

  Hints(Sitting sitting, Words words) {
    super(8);
    this.sitting = sitting;
    this.words = words;
    more.setId("challenge-hint");
    more.setGraphic(new FontIcon(Feather.HELP_CIRCLE));
    more.setWrapText(true);
    more.setOnAction(_ -> ask());
    HBox row = new HBox(more);
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(shown, row);
    show();
  }

  private void ask() {
    sitting.hint();
    show();
    more.getParent().layout();
    if (!sitting.hasHint()) {
      Node last = shown.getChildren().getLast();
      last.requestFocus(); // the button is gone
    }
  }

  private void show() {
    for (int i = shown.getChildren().size(); i < sitting.hints().size(); i++) {
      shown.getChildren().add(note(i));
    }
    Plain.present(shown, !sitting.hints().isEmpty());
    Plain.present(more, sitting.hasHint());
    int next = sitting.hints().size() + 1;
    more.setText(words.of("hint.show", next, sitting.challenge().hints().size()));
  }

  private Node note(int index) {
    Label name = Plain.label(words.of("hint.name", index + 1), "ph-small", "ph-semibold");
    name.getStyleClass().add("ph-text-hole");
    Label says = Plain.label(sitting.hints().get(index), "ph-small", "ph-text-ink");
    VBox note = new VBox(2, name, says);
    note.setId("challenge-hint-" + (index + 1));
    note.getStyleClass().addAll("ph-note", "hole", "ph-focusable");
    note.setAccessibleText(words.of("hint.spoken", index + 1, sitting.hints().get(index)));
    note.setFocusTraversable(false);
    return note;
  }
}
