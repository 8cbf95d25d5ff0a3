package pinhole.ui.lesson;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.Confidence;

/// How sure the learner is of a prediction. Nobody has to say it: none is chosen at first, and a
/// second click takes a choice away.
final class SureRow extends VBox {
  private final ToggleGroup group = new ToggleGroup();
  private final Label ask;

  SureRow(Words words) {
    setId("lesson-sure");
    getStyleClass().add("lesson-sure");
    ask = Plain.label(words.of("sure.ask"), "ph-small");
    HBox row = new HBox();
    // Left and Right go from one to the next; they do not step through the recording
    row.getStyleClass().addAll("ph-segmented", "ph-own-arrows");
    row.setAccessibleRole(AccessibleRole.PARENT);
    row.setAccessibleText(ask.getText());
    for (Confidence confidence : Confidence.values()) {
      row.getChildren().add(button(confidence, words));
    }
    getChildren().setAll(ask, row);
  }

  private ToggleButton button(Confidence confidence, Words words) {
    String says = words.of("sure." + (confidence.ordinal() + 1));
    ToggleButton button = new ToggleButton(says);
    button.setId("lesson-sure-" + (confidence.ordinal() + 1));
    button.setAccessibleText(words.of("sure.spoken", says));
    button.setUserData(confidence);
    button.setToggleGroup(group);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /// Where there is little room the answers speak for themselves.
  void compact(boolean compact) {
    ask.setVisible(!compact);
    ask.setManaged(!compact);
  }

  /// What was chosen; empty if the learner did not say.
  Optional<Confidence> chosen() {
    return Optional.ofNullable(group.getSelectedToggle()).map(it -> (Confidence) it.getUserData());
  }
}
