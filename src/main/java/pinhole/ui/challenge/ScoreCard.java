package pinhole.ui.challenge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import pinhole.challenge.Challenge;
import pinhole.challenge.Grade;
import pinhole.ui.kit.Stars;

/// How open the answer is: ports, by whom they can be reached, and what that is worth.
final class ScoreCard extends VBox {
  private static final double STAR = 9;
  private static final long EVERYONE = 1L << 32;

  private final Words words;
  private final Label ports = new Label("0");
  private final Label unit = Plain.label("", "ph-small");
  private final Stars stars = new Stars(STAR);
  private final Ruler ruler;
  private final Label callers = Plain.label("", "ph-small");

  ScoreCard(Challenge challenge, Words words) {
    super(8);
    this.words = words;
    setId("challenge-score");
    getStyleClass().addAll("ph-card", "challenge-score");
    ports.setId("challenge-ports");
    ports.getStyleClass().add("ph-display");
    ports.setMinWidth(USE_PREF_SIZE);
    unit.setText(words.of("score.ports", 0));
    stars.setId("challenge-stars");
    callers.setId("challenge-callers");
    ruler = new Ruler(challenge.best().ports(), words);
    HBox row = new HBox(8, ports, unit, Plain.spring(), stars);
    row.setAlignment(Pos.BASELINE_LEFT);
    Label worth =
        Plain.label(
            words.of("score.worth", challenge.stars().two(), challenge.stars().three()),
            "ph-small");
    worth.setId("challenge-worth");
    if (challenge.stars().two() == challenge.stars().three()) {
      worth.setText(words.of("score.worth.same", challenge.stars().three()));
    }
    getChildren().setAll(row, ruler, callers, worth);
  }

  void show(Grade grade) {
    int count = grade.score().ports();
    ports.setText(Integer.toString(count));
    unit.setText(words.of("score.ports", count));
    ruler.show(count);
    stars.show(grade.stars(), words.of("stars.spoken", grade.stars()));
    callers.setText(callers(count, grade.score().addresses()));
  }

  private String callers(int count, long addresses) {
    if (count == 0 || addresses == 0) {
      return words.of("score.nobody");
    }
    return addresses >= EVERYONE
        ? words.of("score.anyone")
        : words.of("score.addresses", addresses, Long.toString(addresses));
  }
}
