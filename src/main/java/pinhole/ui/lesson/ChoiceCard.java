package pinhole.ui.lesson;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.Choice;
import pinhole.ui.kit.Plain;

/// One answer on a card of its own. A click anywhere on it chooses it.
final class ChoiceCard extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");

  private final RadioButton button;
  private final Choice choice;

  ChoiceCard(Choice choice, String id, ToggleGroup group) {
    this.choice = choice;
    button = new RadioButton(choice.says());
    button.setId(id);
    button.setWrapText(true);
    button.setMnemonicParsing(false);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setToggleGroup(group);
    button.setUserData(choice);
    button
        .selectedProperty()
        .addListener((_, _, selected) -> pseudoClassStateChanged(CHOSEN, selected));
    getStyleClass().add("lesson-choice");
    getChildren().add(button);
    setOnMouseClicked(_ -> choose());
  }

  private void choose() {
    if (!button.isDisabled()) {
      button.requestFocus();
      button.setSelected(true);
    }
  }

  /// What it stands for.
  Choice choice() {
    return choice;
  }

  /// Chooses it from the start.
  void chosen() {
    button.setSelected(true);
  }

  /// It can no longer be chosen.
  void lock() {
    button.setDisable(true);
    pseudoClassStateChanged(LOCKED, true);
  }

  /// A line under the answer, in the accent colour.
  void remark(String words) {
    add(Plain.label(words, "ph-label", "ph-text-accent"));
  }

  /// What is said to somebody who chose it; a right answer is marked.
  void reply(Words words) {
    pseudoClassStateChanged(RIGHT, choice.right());
    Label reply = Plain.label(choice.reply(), "ph-small", "ph-text-ink");
    reply.setId(button.getId() + "-reply");
    reply.setAccessibleText(
        words.of(choice.right() ? "answer.right" : "answer.wrong", choice.reply()));
    add(reply);
  }

  private void add(Node node) {
    node.getStyleClass().add("lesson-under");
    getChildren().add(node);
  }
}
