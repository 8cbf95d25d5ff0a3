package pinhole.ui.challenge;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.challenge.Challenge;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Stars;

/// Which challenge, what was won in it before, and its task.
final class TaskHead extends VBox {
  private static final double STAR = 6;

  private final Words words;
  private final Label title;
  private final Stars stars = new Stars(STAR);

  TaskHead(Challenge challenge, Place place, Words words) {
    this.words = words;
    getStyleClass().add("challenge-head");
    setId("challenge-task");
    Label number =
        new Label(
            place.own()
                ? words.of("head.own", place.number())
                : words.of("head.number", place.number(), place.count()));
    number.setId("challenge-number");
    number.getStyleClass().add("ph-small");
    number.setMinWidth(Region.USE_PREF_SIZE);
    Label best = new Label(words.of("head.best"));
    best.getStyleClass().add("ph-small");
    best.setMinWidth(Region.USE_PREF_SIZE);
    stars.setId("challenge-kept");
    best(place.stars());
    HBox row = new HBox(6, number, Plain.spring(), best, stars);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("challenge-kicker");
    title = Plain.label(place.title(), "ph-title");
    title.setId("challenge-title");
    getChildren().setAll(row, title);
    place
        .seed()
        .ifPresent(seed -> {
          Label variant = Plain.label(words.of("head.variant", Long.toString(seed)), "ph-label");
          variant.setId("challenge-variant-name");
          getChildren().add(variant);
        });
    getChildren().add(new TaskText(challenge.task()));
  }

  /// Shows how many stars were won at best.
  void best(int won) {
    stars.show(won, words.of("head.best.spoken", won));
  }

  void compact(boolean small) {
    title.getStyleClass().setAll("label", small ? "ph-head" : "ph-title");
  }
}
