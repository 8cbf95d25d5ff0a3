package pinhole.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.lesson.Card;
import pinhole.lesson.Choice;
import pinhole.lesson.Confidence;
import pinhole.lesson.Glossary;
import pinhole.lesson.LessonSession;
import pinhole.lesson.Shown;
import pinhole.lesson.Stop;
import pinhole.scenario.Problem;
import pinhole.ui.kit.Calm;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.playback.Playhead;

/// The left panel: what the lesson says about this instant, what it asks, and the way on. It holds
/// the playhead before what is to be predicted.
public final class LessonPanel extends BorderPane {
  private final Playhead playhead;
  private final LessonSession session;
  private final Words words = new Words();
  private final LessonHead head;
  private final ShowMe showMe;
  private final LessonText text;
  private final QuestionCard question = new QuestionCard(words, taker());
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollBox();
  private final Button back = new Button();
  private final Button onward = new Button();
  private final Hyperlink skip = new Hyperlink();
  private Optional<Card> card = Optional.empty();
  private Optional<Runnable> onFinish = Optional.empty();
  private Optional<Runnable> onOwn = Optional.empty();
  private Consumer<Recording> onScene;

  /// The panel of a lesson.
  ///
  /// @param playhead shows a recording of the lesson's scenario, or of what the learner made of it
  /// @param session of the learner
  /// @param glossary the words that the text links to
  public LessonPanel(Playhead playhead, LessonSession session, Glossary glossary) {
    this.playhead = playhead;
    this.session = session;
    onScene = playhead::restart;
    head = new LessonHead(session, words, this::showStep);
    showMe = new ShowMe(session, words, this::part, this::showStep);
    text = new LessonText(session.lesson(), glossary, showMe, words);
    setId("lesson-panel");
    getStyleClass().addAll("ph-bar-left", "lesson-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(
        words.of("lesson.panel", session.lesson().number(), session.lesson().title()));
    layOutContent();
    layOutFoot();
    compact(false);
    showCard(Optional.empty());
    playhead.takeProperty().addListener((_, _, _) -> rerun());
    playhead.momentProperty().addListener((_, _, _) -> refresh());
    refresh();
  }

  /// Small windows have a narrower panel that begins with a shorter text.
  public void compact(boolean compact) {
    PanelLayout.compact(this, compact);
    head.compact(compact);
    text.compact(compact);
    question.compact(compact);
  }

  /// What happens when the lesson is over and the learner goes on; without it, the lesson just
  /// ends.
  public void onFinish(Runnable action) {
    onFinish = Optional.of(action);
    refresh();
  }

  /// The id of the part that is shown; empty before the first.
  public Optional<String> part() {
    return session.partAt(playhead.now());
  }

  /// The learner came to the end of this lesson once: from now on one may go to any part.
  public void finished() {
    head.finished();
  }

  /// Shows what is wrong in the lesson in place of its step; nothing wrong, the step again.
  public void mistakes(List<Problem> problems) {
    scroll.setContent(problems.isEmpty() ? content : new Mistakes(problems, words));
    scroll.setVvalue(0);
    getBottom().setDisable(!problems.isEmpty());
  }

  /// The number of the part that is shown, from 0; -1 before the first.
  public int index() {
    return session.at(playhead.now()).index();
  }

  /// Moves the keyboard's focus to what is to be done here.
  public void focus() {
    Optional<Node> answer = Optional.ofNullable(lookup("#lesson-choice-1"));
    Node target = onward.isDisabled() ? answer.orElse(back) : onward;
    target.requestFocus();
  }

  /// Holds the playhead where it is if the question there waits for its answer. Whoever plays never
  /// comes to such an instant; a picture can be asked for at any.
  public void keepSecrets() {
    refresh();
    if (!session.at(playhead.now()).mayContinue()) {
      playhead.hold(Optional.of(playhead.now()));
    }
  }

  /// Brings everything up to date with the playhead and the session.
  void refresh() {
    SimTime now = playhead.now();
    session.reached(now);
    Optional<SimTime> barrier = session.barrier(now);
    if (!barrier.equals(playhead.barrierProperty().get())) {
      playhead.hold(barrier);
    }
    Shown shown = session.at(playhead.now());
    head.show(shown, session.changed());
    if (text.show(shown)) {
      Calm.appear(text);
      scroll.setVvalue(0);
    }
    if (!shown.card().equals(card)) {
      showCard(shown.card());
    }
    boolean skips = onOwn.isPresent() && session.maySkip();
    skip.setVisible(skips);
    skip.setManaged(skips);
    boolean over = shown.over();
    String next = onOwn.isPresent() ? "foot.own" : "foot.next";
    onward.setText(words.of(over ? next : "foot.continue"));
    onward.setDisable(over ? onOwn.or(() -> onFinish).isEmpty() : !shown.mayContinue());
    back.setDisable(shown.index() < 0);
  }

  private void showCard(Optional<Card> now) {
    card = now;
    question.setVisible(now.isPresent());
    question.setManaged(now.isPresent());
    Calm.appear(question);
    now.ifPresent(it -> question.show(it, Signs.of(it, playhead)));
    if (now.filter(it -> it.phase() != Card.Phase.PREDICT).isPresent()) {
      // what is new stands at the end
      scroll.layout();
      scroll.setVvalue(1);
    }
  }

  private void goOn() {
    if (session.at(playhead.now()).over()) {
      onOwn.or(() -> onFinish).ifPresent(Runnable::run);
      return;
    }
    go(session.next(playhead.now()));
  }

  private void goBack() {
    go(session.previous(playhead.now()));
  }

  /// Goes to a stop of the lesson. Another scene is loaded first.
  private void go(Stop stop) {
    playhead.pause();
    session.enter(stop);
    if (stop.elsewhere()) {
      onScene.accept(stop.recording());
    }
    session.reached(stop.at().plus(-1));
    playhead.hold(session.barrier(stop.at()));
    playhead.seek(stop.at());
    refresh();
  }

  /// Opens the lesson at a part, in whichever scene it is.
  ///
  /// @param part its id
  /// @return whether the part is told at all
  public boolean open(String part) {
    Optional<Stop> stop = session.open(part);
    stop.ifPresent(this::go);
    return stop.isPresent();
  }

  private void showStep(String part) {
    open(part);
    focus();
  }

  /// Where words lead that another lesson shows; without it, they lead nowhere.
  public void elsewhere(Elsewhere other) {
    showMe.elsewhere(other);
  }

  /// What opens the lesson's own task: at its end, and before for who needs no second pass; without
  /// it, nobody is asked.
  public void onOwn(Runnable action) {
    onOwn = Optional.of(action);
    refresh();
  }

  /// What shows another scene; without it, only the playhead goes there.
  public void onScene(Consumer<Recording> action) {
    onScene = action;
  }

  private void rerun() {
    session.rerun(playhead.recording(), playhead.storyline());
    refresh();
  }

  private QuestionCard.Taker taker() {
    return new QuestionCard.Taker() {
      @Override
      public void chosen(Card asked, Choice choice, Optional<Confidence> sure) {
        session.answer(asked, choice, sure);
        answered(asked);
      }

      @Override
      public void written(Card asked, String text, Optional<Confidence> sure) {
        session.write(asked, text, sure);
        answered(asked);
      }
    };
  }

  /// A prediction lets playback go on, up to what was predicted.
  private void answered(Card asked) {
    refresh();
    if (asked.phase() == Card.Phase.PREDICT) {
      playhead.play();
    }
    focus();
  }

  private void layOutContent() {
    skip.setText(words.of("own.skip"));
    skip.setId("lesson-skip");
    skip.setWrapText(true);
    skip.setOnAction(_ -> onOwn.ifPresent(Runnable::run));
    content.getChildren().setAll(head, text, PanelLayout.spring(), question, skip);
    content.setId("lesson-content");
    scroll.setId("lesson-scroll");
    PanelLayout.scrolls(scroll, content);
    setCenter(scroll);
  }

  private void layOutFoot() {
    back.setText(words.of("foot.back"));
    back.setId("lesson-back");
    back.setGraphic(new FontIcon(Feather.ARROW_LEFT));
    back.getStyleClass().add("flat");
    back.setOnAction(_ -> goBack());
    onward.setId("lesson-continue");
    HBox foot = PanelLayout.foot(onward, this::goOn);
    foot.setId("lesson-foot");
    foot.getChildren().addFirst(back);
    setBottom(foot);
  }
}
