package pinhole.ui.lesson;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.Confidence;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Plain;

/// How sure the learner is of a prediction. Nobody has to say it: none is chosen at first, and a
/// second click takes a choice away.
final class SureRow extends VBox {
  private final Label ask;
  private final ChoiceBar<Confidence> bar;

  SureRow(Words words) {
    setId("lesson-sure");
    getStyleClass().add("lesson-sure");
    ask = Plain.label(words.of("sure.ask"), "ph-small");
    bar = new ChoiceBar<>(ask.getText(), _ -> {});
    bar.mayBeNone();
    bar.setMaxWidth(Double.MAX_VALUE);
    // Left and Right go from one to the next; they do not step through the recording
    bar.getStyleClass().add("ph-own-arrows");
    for (Confidence confidence : Confidence.values()) {
      add(confidence, words);
    }
    getChildren().setAll(ask, bar);
  }

  private void add(Confidence confidence, Words words) {
    String says = words.of("sure." + (confidence.ordinal() + 1));
    String id = "lesson-sure-" + (confidence.ordinal() + 1);
    ToggleButton button = bar.add(id, confidence, says);
    button.setMinWidth(0);
    button.setAccessibleText(words.of("sure.spoken", says));
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
  }

  /// Where there is little room the answers speak for themselves.
  void compact(boolean compact) {
    ask.setVisible(!compact);
    ask.setManaged(!compact);
  }

  /// What was chosen; empty if the learner did not say.
  Optional<Confidence> chosen() {
    return bar.value();
  }
}
