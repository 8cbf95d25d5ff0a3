package pinhole.ui.challenge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import pinhole.challenge.Grade;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Stars;

/// How many ports are open at rest and how many stars that is worth, always in view.
final class ScoreStrip extends HBox {
  private static final double STAR = 9;

  private final Words words;
  private final Label ports = new Label("0");
  private final Label unit = Plain.label("", "ph-small");
  private final Stars stars = new Stars(STAR);

  ScoreStrip(Words words) {
    super(8);
    this.words = words;
    setId("challenge-strip");
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("challenge-strip");
    ports.setId("challenge-ports");
    ports.getStyleClass().add("ph-title");
    ports.setMinWidth(USE_PREF_SIZE);
    unit.setText(words.of("score.ports", 0));
    unit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(unit, Priority.ALWAYS);
    stars.setId("challenge-stars");
    getChildren().setAll(ports, unit, stars);
  }

  void show(Grade grade) {
    int count = grade.score().ports();
    ports.setText(Integer.toString(count));
    unit.setText(words.of("score.ports", count));
    stars.show(grade.stars(), words.of("stars.spoken", grade.stars()));
  }
}
