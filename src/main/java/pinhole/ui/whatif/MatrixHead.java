package pinhole.ui.whatif;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.whatif.NatPlace;

/// The question that the matrix answers, and which firewalls translate.
final class MatrixHead extends HBox {
  private final Words words;
  private final Map<NatPlace, ToggleButton> buttons = new EnumMap<>(NatPlace.class);
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
    HBox box = new HBox();
    box.getStyleClass().add("ph-segmented");
    box.setAccessibleRole(AccessibleRole.PARENT);
    box.setAccessibleText(words.say("nat"));
    box.setMaxHeight(USE_PREF_SIZE);
    box.setMinWidth(USE_PREF_SIZE);
    for (NatPlace place : NatPlace.values()) {
      ToggleButton button = new ToggleButton(words.say("nat.button." + place));
      button.setId("nat-" + place);
      button.setAccessibleText(words.nat(place));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(_ -> choose.accept(place));
      buttons.put(place, button);
      box.getChildren().add(button);
    }
    getChildren().setAll(texts, box);
  }

  void show(NatPlace nat) {
    buttons.forEach((place, button) -> button.setSelected(place == nat));
  }

  void compact(boolean small) {
    under.setVisible(!small);
    under.setManaged(!small);
  }
}
