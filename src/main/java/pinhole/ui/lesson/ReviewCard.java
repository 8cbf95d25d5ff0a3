package pinhole.ui.lesson;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Choice;
import pinhole.lesson.Confidence;
import pinhole.lesson.Recall;
import pinhole.ui.kit.Plain;

/// A question that is asked again: one answer, how sure one is of it, and then the reply.
final class ReviewCard extends VBox {
  private final Words words;
  private final Recall recall;
  private final Taker taker;
  private final SureRow sure;
  private final VBox answers = new VBox();
  private final Button button = new Button();

  /// Takes the answer.
  interface Taker {
    /// @param choice one of the answers that are offered
    void chosen(Choice choice, Optional<Confidence> sure);

    /// @param text what was written
    void written(String text, Optional<Confidence> sure);
  }

  ReviewCard(Recall recall, Words words, Taker taker) {
    this.recall = recall;
    this.words = words;
    this.taker = taker;
    setId("review-question");
    getStyleClass().addAll("ph-panel", "lesson-question");
    setAccessibleRole(AccessibleRole.PARENT);
    Label ask = Plain.label(recall.question().ask(), "ph-body", "ph-semibold");
    ask.setId("review-ask");
    sure = new SureRow(words);
    answers.getStyleClass().add("lesson-choices");
    button.setText(words.of("review.answer"));
    button.setId("review-answer");
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    if (recall.question().typed()) {
      field();
    } else {
      choices();
    }
    getChildren().setAll(ask, answers, sure, button);
  }

  /// Small windows have room for less.
  void compact(boolean compact) {
    sure.compact(compact);
  }

  /// Moves the keyboard's focus to where one answers.
  void focus() {
    Node first = answers.getChildren().getFirst();
    (first instanceof ChoiceCard card ? card.getChildren().getFirst() : first).requestFocus();
  }

  private void field() {
    TextField field = new TextField();
    field.setId("review-written");
    field.getStyleClass().add("ph-mono");
    field.setAccessibleText(recall.question().ask());
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
    field.setOnAction(_ -> button.fire());
    button.setOnAction(_ -> taker.written(field.getText(), sure.chosen()));
    answers.getChildren().add(field);
  }

  private void choices() {
    ToggleGroup group = new ToggleGroup();
    List<Choice> all = recall.question().choices();
    for (int i = 0; i < all.size(); i++) {
      answers.getChildren().add(new ChoiceCard(all.get(i), "review-choice-" + (i + 1), group));
    }
    button.disableProperty().bind(group.selectedToggleProperty().isNull());
    button.setOnAction(
        _ -> taker.chosen((Choice) group.getSelectedToggle().getUserData(), sure.chosen()));
  }

  /// Shows what came of the answer, in place of where one answers.
  ///
  /// @param mine the answer that was given
  /// @param again what becomes of the question now
  void reply(Choice mine, String again) {
    getChildren().removeAll(sure, button);
    if (recall.question().typed()) {
      written(mine);
    } else {
      answers.getChildren().forEach(it -> mark((ChoiceCard) it, mine));
    }
    getChildren().add(verdict(mine.right(), again));
  }

  private void mark(ChoiceCard card, Choice mine) {
    boolean isMine = card.choice().equals(mine);
    boolean isRight = recall.right().filter(card.choice()::equals).isPresent();
    card.lock();
    if (isMine) {
      card.remark(words.of("review.mine"));
    } else if (isRight && !mine.right()) {
      card.remark(words.of("review.right"));
    }
    // answers may share a reply, which is then said once
    boolean twice = recall.right().filter(it -> it.reply().equals(mine.reply())).isPresent();
    if (isMine && !(twice && !mine.right()) || isRight && !mine.right()) {
      card.reply(words);
    }
  }

  private void written(Choice mine) {
    answers.getChildren().setAll(said("review.mine", mine, "review-mine"));
    if (!mine.right()) {
      recall
          .right()
          .ifPresent(it -> answers.getChildren().add(said("review.right", it, "review-right")));
    }
  }

  private VBox said(String key, Choice choice, String id) {
    Label says = Plain.label(choice.says(), "ph-mono", "ph-text-ink");
    Label reply = Plain.label(choice.reply(), "ph-small", "ph-text-ink");
    reply.setId(id + "-reply");
    return new VBox(3, Plain.label(words.of(key), "ph-label", "ph-text-accent"), says, reply);
  }

  private HBox verdict(boolean right, String again) {
    FontIcon sign = new FontIcon(right ? Feather.CHECK : Feather.X);
    sign.getStyleClass().add(right ? "ph-text-pass" : "ph-text-drop");
    Label says =
        Plain.label(words.of(right ? "review.was-right" : "review.was-wrong", again), "ph-small");
    says.setId("review-verdict");
    HBox row = new HBox(8, sign, says);
    row.setAccessibleText(says.getText());
    return row;
  }
}
