package pinhole.ui.challenge;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pinhole.challenge.Challenge;
import pinhole.challenge.Grade;
import pinhole.ui.kit.Plain;

/// How open the answer is beside the best one, by whom its ports can be reached, and what is worth
/// how many stars.
final class ScoreCard extends VBox {
  private static final long EVERYONE = 1L << 32;

  private final Words words;
  private final Ruler ruler;
  private final Label callers = Plain.label("", "ph-small");

  ScoreCard(Challenge challenge, Words words) {
    super(8);
    this.words = words;
    setId("challenge-score");
    getStyleClass().addAll("ph-card", "challenge-score");
    callers.setId("challenge-callers");
    ruler = new Ruler(challenge.best().ports(), words);
    Label worth =
        Plain.label(
            words.of("score.worth", challenge.stars().two(), challenge.stars().three()),
            "ph-small");
    worth.setId("challenge-worth");
    if (challenge.stars().two() == challenge.stars().three()) {
      worth.setText(words.of("score.worth.same", challenge.stars().three()));
    }
    getChildren().setAll(ruler, callers, worth);
  }

  void show(Grade grade) {
    int count = grade.score().ports();
    ruler.show(count);
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
