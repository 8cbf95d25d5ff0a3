package pinhole.ui.lesson;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Card;
import pinhole.lesson.Choice;
import pinhole.lesson.Confidence;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonSession;
import pinhole.lesson.Prose;
import pinhole.lesson.Recall;
import pinhole.lesson.Shown;
import pinhole.ui.kit.PartBars;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.playback.Playhead;

/// The left panel of the review: question after question, each with the stage of its lesson as it
/// stands there. A prediction holds the playhead before what is asked for until it is answered.
public final class ReviewPanel extends BorderPane {
  private final Playhead playhead;
  private final List<Recall> recalls;
  private final Glossary glossary;
  private final ReviewActions actions;
  private final Words words = new Words();
  private final Label part = new Label();
  private final PartBars bars = new PartBars("review-bars");
  private final Label title = Plain.label("", "ph-title");
  private final VBox said = new VBox(12);
  private final VBox asked = new VBox(12);
  private final ScrollPane scroll = new ScrollBox();
  private final Button onward = new Button();
  private Optional<ReviewCard> card = Optional.empty();
  private Optional<LessonText> text = Optional.empty();
  private int index = -1;
  private int right;
  private boolean answered;
  private boolean compact;

  /// The panel of a review.
  ///
  /// @param playhead shows what the questions are about
  /// @param recalls what is asked, at least one, in this order
  /// @param glossary the words that the texts link to
  public ReviewPanel(
      Playhead playhead, List<Recall> recalls, Glossary glossary, ReviewActions actions) {
    this.glossary = glossary;
    this.playhead = playhead;
    this.recalls = List.copyOf(recalls);
    this.actions = actions;
    setId("review-panel");
    getStyleClass().addAll("ph-bar-left", "lesson-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.of("review.title"));
    layOut();
    compact(false);
    playhead.momentProperty().addListener((_, _, _) -> letGo());
  }

  /// Small windows have a narrower panel.
  public void compact(boolean isCompact) {
    compact = isCompact;
    PanelLayout.compact(this, isCompact);
    title.getStyleClass().setAll("label", isCompact ? "lesson-title-compact" : "ph-title");
    card.ifPresent(it -> it.compact(isCompact));
    text.ifPresent(it -> it.compact(isCompact));
  }

  /// Moves the keyboard's focus to what is to be done here.
  public void focus() {
    if (onward.isDisabled()) {
      card.ifPresent(ReviewCard::focus);
    } else {
      onward.requestFocus();
    }
  }

  /// Asks the next question, or says how it went.
  public void next() {
    index++;
    answered = false;
    if (index < recalls.size()) {
      ask(recalls.get(index));
    } else {
      sum();
    }
    bars.show(recalls.size(), index, 0);
    bars.setAccessibleText(part.getText());
    scroll.setVvalue(0);
  }

  private void ask(Recall recall) {
    actions.show(recall.recording());
    boolean predicts = recall.phase() == Card.Phase.PREDICT;
    playhead.hold(predicts ? Optional.of(recall.at()) : Optional.empty());
    playhead.seek(recall.at());
    part.setText(words.of("review.part", index + 1, recalls.size()));
    title.setText(words.of("review.lesson", recall.lesson().number(), recall.lesson().title()));
    said.getChildren().setAll(text(recall));
    ReviewCard made = new ReviewCard(recall, words, taker(recall));
    card = Optional.of(made);
    asked.getChildren().setAll(made);
    compact(compact);
    onward.setText(words.of(index + 1 < recalls.size() ? "review.next" : "review.end"));
    onward.setDisable(true);
  }

  /// What the lesson says there, without a word of what comes.
  private LessonText text(Recall recall) {
    Lesson lesson = recall.lesson();
    ShowMe showMe =
        new ShowMe(
            new LessonSession(lesson, recall.recording()),
            words,
            () -> Optional.of(recall.part()),
            step -> actions.open(lesson, step));
    LessonText made = new LessonText(lesson, glossary, showMe, words);
    Optional<Prose> prose = Optional.of(recall.text());
    made.show(new Shown(1, 2, 0, prose, Optional.empty(), false, false));
    text = Optional.of(made);
    return made;
  }

  private ReviewCard.Taker taker(Recall recall) {
    return new ReviewCard.Taker() {
      @Override
      public void chosen(Choice choice, Optional<Confidence> sure) {
        take(recall, recall.choose(choice, sure));
      }

      @Override
      public void written(String text, Optional<Confidence> sure) {
        take(recall, recall.write(text, sure));
      }
    };
  }

  private void take(Recall recall, Recall.Reply reply) {
    answered = true;
    right += reply.choice().right() ? 1 : 0;
    Optional<Integer> days = actions.answered(reply.answered());
    String again =
        days.map(it -> words.of("review.again", it)).orElseGet(() -> words.of("review.out"));
    card.ifPresent(it -> it.reply(reply.choice(), again));
    recall.predicted().ifPresent(it -> asked.getChildren().add(observed(it.observed())));
    asked.getChildren().add(showMe(recall));
    bars.show(recalls.size(), index, 1);
    onward.setDisable(false);
    if (recall.phase() == Card.Phase.PREDICT) {
      playhead.hold(Optional.of(recall.outcome()));
      playhead.play();
    }
    focus();
    scroll.applyCss(); // what is new stands at the end, and has to have its height first
    scroll.layout();
    scroll.setVvalue(1);
  }

  private Label observed(String what) {
    Label label = Plain.label(words.of("review.observed", what), "ph-small", "ph-text-ink");
    label.setId("review-observed");
    return label;
  }

  private Hyperlink showMe(Recall recall) {
    int number = recall.lesson().number();
    Hyperlink link =
        new Hyperlink(words.of("term.show.lesson", number), new FontIcon(Feather.ARROW_RIGHT));
    link.setId("review-show");
    link.getStyleClass().add("lesson-more");
    link.setWrapText(true);
    link.setOnAction(_ -> actions.open(recall.lesson(), recall.part()));
    return link;
  }

  /// What was predicted has been seen: nothing is held any longer.
  private void letGo() {
    boolean seen =
        answered
            && index < recalls.size()
            && playhead.now().compareTo(recalls.get(index).outcome()) >= 0;
    if (seen && playhead.barrierProperty().get().isPresent()) {
      playhead.pause();
      playhead.hold(Optional.empty());
    }
  }

  private void sum() {
    card = Optional.empty();
    text = Optional.empty();
    part.setText(words.of("review.over"));
    title.setText(words.of("review.sum", right, recalls.size()));
    Label next =
        Plain.label(
            actions
                .next()
                .map(it -> words.of("review.days", it))
                .orElseGet(() -> words.of("review.none")),
            "ph-body");
    next.setId("review-next");
    said.getChildren().setAll(next);
    asked.getChildren().clear();
    onward.setText(words.of("review.leave"));
    onward.setDisable(false);
  }

  private void goOn() {
    if (index >= recalls.size()) {
      actions.finish();
    } else {
      next();
      focus();
    }
  }

  private void layOut() {
    Label name = new Label(words.of("review.title"));
    name.getStyleClass().add("ph-small");
    name.setMinWidth(Region.USE_PREF_SIZE);
    part.setId("review-part");
    part.getStyleClass().add("ph-small");
    part.setMinWidth(Region.USE_PREF_SIZE);
    title.setId("review-lesson");
    HBox row = new HBox(8, name, Plain.spring(), part);
    row.setAlignment(Pos.CENTER_LEFT);
    row.setMinHeight(24);
    VBox head = new VBox(row, bars, title);
    head.getStyleClass().add("lesson-head");
    scroll.setId("review-scroll");
    PanelLayout.scrolls(scroll, new VBox(head, said, PanelLayout.spring(), asked));
    setCenter(scroll);
    onward.setId("review-continue");
    setBottom(PanelLayout.foot(onward, this::goOn));
  }
}
