package pinhole.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Card;
import pinhole.lesson.Card.Phase;
import pinhole.lesson.Choice;
import pinhole.lesson.Confidence;
import pinhole.lesson.Prediction;
import pinhole.lesson.Question;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;

/// The predict card: what will happen, what happened, why. A wrong prediction costs nothing.
final class QuestionCard extends VBox {
  private final Words words;
  private final Taker taker;
  private Optional<SureRow> sure = Optional.empty();
  private boolean compact;

  /// Takes answers that were given for good.
  interface Taker {
    /// @param sure how sure the learner is; empty if that was not said
    void chosen(Card card, Choice choice, Optional<Confidence> sure);

    /// @param text what was written
    /// @param sure how sure the learner is; empty if that was not said
    void written(Card card, String text, Optional<Confidence> sure);
  }

  /// @param taker takes what is answered
  QuestionCard(Words words, Taker taker) {
    this.words = words;
    this.taker = taker;
    setId("lesson-question");
    getStyleClass().addAll("ph-panel", "lesson-question");
    setAccessibleRole(AccessibleRole.PARENT);
  }

  /// Small windows have room for less.
  void compact(boolean isCompact) {
    compact = isCompact;
    sure.ifPresent(it -> it.compact(isCompact));
  }

  /// @param badge the sign of what happened, once it has
  void show(Card card, Optional<BadgeKind> badge) {
    getChildren().clear();
    sure = Optional.empty();
    card.prediction().ifPresent(it -> getChildren().add(stepper(card)));
    switch (card.phase()) {
      case PREDICT -> card.prediction().ifPresent(it -> predict(card, it));
      case OBSERVE -> card.prediction().ifPresent(it -> observe(card, it));
      case EXPLAIN, DONE -> {
        card.prediction().ifPresent(it -> outcome(card, it, badge));
        card.why().ifPresent(it -> explain(card, it));
      }
    }
  }

  private Stepper stepper(Card card) {
    List<String> names = new ArrayList<>();
    names.add(words.of("step.predict"));
    names.add(words.of("step.observe"));
    card.why().ifPresent(_ -> names.add(words.of("step.explain")));
    return new Stepper(names, behind(card.phase()), words);
  }

  /// How many steps are behind.
  private static int behind(Phase phase) {
    return switch (phase) {
      case PREDICT -> 0;
      case OBSERVE -> 1;
      case EXPLAIN -> 2;
      case DONE -> 3;
    };
  }

  private void predict(Card card, Prediction prediction) {
    if (prediction.question().typed()) {
      written(prediction.question(), Optional.empty(), "lesson-predict", "predict.button", card);
      return;
    }
    ToggleGroup group = choices(prediction.question(), card.predicted());
    commit("lesson-predict", "predict.button", group, card);
  }

  private void observe(Card card, Prediction prediction) {
    if (prediction.question().typed()) {
      ask(prediction.question());
      card.predicted().ifPresent(it -> getChildren().add(Plain.label(it.says(), "ph-mono")));
    } else {
      choices(prediction.question(), card.predicted());
      lock(card);
    }
    FontIcon eye = new FontIcon(Feather.EYE);
    eye.getStyleClass().add("ph-text-accent");
    HBox watch = new HBox(8, eye, Plain.label(words.of("predict.watch"), "ph-small"));
    watch.setId("lesson-watch");
    watch.setAlignment(Pos.CENTER_LEFT);
    getChildren().add(watch);
  }

  private void lock(Card card) {
    cards()
        .forEach(it -> {
          it.lock();
          if (card.predicted().filter(c -> c.equals(it.choice())).isPresent()) {
            it.remark(words.of("predict.mine"));
          }
        });
  }

  private void outcome(Card card, Prediction prediction, Optional<BadgeKind> badge) {
    String said = card.predicted().map(Choice::brief).orElse(words.of("predict.none"));
    getChildren().add(new OutcomeTable(said, prediction.observed(), badge, words));
    // before the reason is given, the reply would give it away
    if (card.phase() == Phase.DONE && card.why().isEmpty()) {
      card.predicted()
          .ifPresent(it -> {
            Label reply = Plain.label(it.reply(), "ph-small", "ph-text-ink");
            reply.setId("lesson-predicted-reply");
            getChildren().add(reply);
          });
    }
  }

  private void explain(Card card, Question why) {
    if (why.typed()) {
      boolean right = card.explained().filter(Choice::right).isPresent();
      if (!right) {
        written(why, card.explained(), "lesson-explain", "explain.button", card);
      } else {
        ask(why);
        card.explained().ifPresent(it -> getChildren().add(Plain.label(it.says(), "ph-mono")));
      }
      card.explained().ifPresent(it -> getChildren().add(Plain.label(it.reply(), "ph-small")));
      return;
    }
    ToggleGroup group = choices(why, card.explained());
    cards().stream()
        .filter(it -> card.explained().filter(c -> c.equals(it.choice())).isPresent())
        .forEach(it -> it.reply(words));
    if (card.explained().filter(Choice::right).isPresent()) {
      cards().forEach(ChoiceCard::lock);
    } else {
      commit("lesson-explain", "explain.button", group, card);
    }
  }

  private void ask(Question question) {
    Label ask = Plain.label(question.ask(), "ph-body", "ph-semibold");
    ask.setId("lesson-ask");
    getChildren().add(ask);
  }

  /// A field for an answer that is written.
  private void written(
      Question question, Optional<Choice> before, String id, String key, Card card) {
    ask(question);
    TextField field = new TextField(before.map(Choice::says).orElse(""));
    field.setId("lesson-written");
    field.getStyleClass().add("ph-mono");
    field.setAccessibleText(question.ask());
    Button button = new Button(words.of(key));
    button.setId(id);
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button
        .disableProperty()
        .bind(Bindings.createBooleanBinding(() -> field.getText().isBlank(), field.textProperty()));
    field.setOnAction(_ -> button.fire());
    getChildren().add(field);
    Supplier<Optional<Confidence>> said = sure(card);
    button.setOnAction(_ -> taker.written(card, field.getText(), said.get()));
    getChildren().add(button);
  }

  private ToggleGroup choices(Question question, Optional<Choice> chosen) {
    ask(question);
    ToggleGroup group = new ToggleGroup();
    VBox list = new VBox();
    list.getStyleClass().add("lesson-choices");
    for (int i = 0; i < question.choices().size(); i++) {
      Choice choice = question.choices().get(i);
      ChoiceCard card = new ChoiceCard(choice, "lesson-choice-" + (i + 1), group);
      if (chosen.filter(choice::equals).isPresent()) {
        card.chosen();
      }
      list.getChildren().add(card);
    }
    getChildren().add(list);
    return group;
  }

  private List<ChoiceCard> cards() {
    return ((VBox) getChildren().getLast())
        .getChildren().stream().map(ChoiceCard.class::cast).toList();
  }

  /// The button that gives the chosen answer for good.
  private void commit(String id, String key, ToggleGroup group, Card card) {
    Button button = new Button(words.of(key));
    button.setId(id);
    button.getStyleClass().add("accent");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setDisable(true);
    group
        .selectedToggleProperty()
        .addListener((_, _, toggle) -> button.setDisable(toggle == null || same(card, toggle)));
    Supplier<Optional<Confidence>> said = sure(card);
    button.setOnAction(
        _ -> taker.chosen(card, (Choice) group.getSelectedToggle().getUserData(), said.get()));
    getChildren().add(button);
  }

  /// Asks how sure the learner is of a prediction; a reason is not asked so, it can be given again.
  private Supplier<Optional<Confidence>> sure(Card card) {
    if (card.phase() != Phase.PREDICT) {
      return Optional::empty;
    }
    SureRow row = new SureRow(words);
    row.compact(compact);
    sure = Optional.of(row);
    getChildren().add(row);
    return row::chosen;
  }

  /// Whether this is the answer that was given last.
  private static boolean same(Card card, javafx.scene.control.Toggle toggle) {
    return card.phase() == Phase.DONE
        && card.explained().filter(it -> it.equals(toggle.getUserData())).isPresent();
  }
}
