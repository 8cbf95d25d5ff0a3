package pinhole.ui.whatif;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.ChoiceBar;
import pinhole.whatif.NatPlace;

/// The question that the matrix answers, and which firewalls translate.
final class MatrixHead extends HBox {
  private final Words words;
  private final ChoiceBar<NatPlace> places;
  private final Label under;

  MatrixHead(Words words, Consumer<NatPlace> choose) {
    super(16);
    this.words = words;
    setAlignment(Pos.CENTER_LEFT);
    setPadding(new Insets(0, 20, 0, 20));
    getStyleClass().addAll("ph-bar");
    Label title = new Label(words.say("title"));
    title.getStyleClass().add("ph-caption");
    title.setMinWidth(0);
    title.setTooltip(new Tooltip(words.say("title")));
    under = new Label(words.say("under"));
    under.getStyleClass().add("ph-small");
    under.setMinWidth(0);
    under.setTooltip(new Tooltip(words.say("under")));
    VBox texts = new VBox(2, title, under);
    texts.setAlignment(Pos.CENTER_LEFT);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    places = new ChoiceBar<>(words.say("nat"), choose);
    places.setMinWidth(USE_PREF_SIZE);
    for (NatPlace place : NatPlace.values()) {
      places
          .add("nat-" + place, place, words.say("nat.button." + place))
          .setAccessibleText(words.nat(place));
    }
    getChildren().setAll(texts, places);
  }

  void show(NatPlace nat) {
    places.show(nat);
  }

  void compact(boolean small) {
    under.setVisible(!small);
    under.setManaged(!small);
  }
}
