package pinhole.ui.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.challenge.Goal;
import pinhole.challenge.Grade;
import pinhole.challenge.Judge;
import pinhole.challenge.Judgement;
import pinhole.challenge.Sitting;
import pinhole.engine.sim.Scenario;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.playback.ScenarioEdits;

/// The left panel of a challenge: its task, its goals as the scenario reaches them now, how open
/// the answer is, hints one at a time, and what was handed in. Each change of the scenario is
/// judged anew in the background.
public final class ChallengePanel extends BorderPane {
  private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
  private static final PseudoClass CHECKING = PseudoClass.getPseudoClass("checking");
  private static final double WIDTH = 336;
  private static final double COMPACT_WIDTH = 268;
  private static final double TASK_SHARE = .42;

  private final Sitting sitting;
  private final ScenarioEdits edits;
  private final Place place;
  private final ChallengeActions actions;
  private final Words words = new Words();
  private final Examiner examiner;
  private final TaskHead head;
  private final ScrollPane task = new ScrollBox();
  private final ScrollPane scroll = new ScrollBox();
  private final List<GoalRow> goals = new ArrayList<>();
  private final ScoreCard score;
  private final ScoreStrip strip = new ScoreStrip(words);
  private final Tries tries = new Tries(words);
  private final VBox solution = new VBox(8);
  private final Hyperlink why = new Hyperlink();
  private final SaidNote said = new SaidNote(why);
  private final Foot foot = new Foot(words, this::startOver, this::onward);
  private boolean handInNext;

  /// The panel of a challenge.
  ///
  /// @param sitting of the learner
  /// @param judge of this challenge
  /// @param edits the scenario that is judged
  /// @param background judges
  public ChallengePanel(
      Sitting sitting,
      Judge judge,
      Place place,
      ScenarioEdits edits,
      Executor background,
      ChallengeActions actions) {
    this.sitting = sitting;
    this.edits = edits;
    this.place = place;
    this.actions = actions;
    examiner = new Examiner(judge, background, this::judged);
    head = new TaskHead(sitting.challenge(), place, words);
    score = new ScoreCard(sitting.challenge(), words);
    setId("challenge-panel");
    getStyleClass().addAll("ph-bar-left", "challenge-panel");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.of("panel", place.title()));
    layOut();
    compact(false);
    show();
    edits
        .scenarioProperty()
        .subscribe(answer -> {
          pseudoClassStateChanged(CHECKING, true);
          examiner.ask(answer);
        });
  }

  /// Small windows have a narrower panel.
  public void compact(boolean compact) {
    double width = compact ? COMPACT_WIDTH : WIDTH;
    setMinWidth(width);
    setPrefWidth(width);
    setMaxWidth(width);
    pseudoClassStateChanged(COMPACT, compact);
    head.compact(compact);
  }

  /// Moves the keyboard's focus to what is to be done here.
  public void focus() {
    foot.act().requestFocus();
  }

  private void layOut() {
    task.setContent(head);
    task.setId("challenge-task-scroll");
    task.setAccessibleText(words.of("task"));
    task.getStyleClass().addAll("challenge-task", "ph-own-arrows");
    VBox content = new VBox(content());
    content.getStyleClass().add("challenge-content");
    scroll.setContent(content);
    scroll.setId("challenge-scroll");
    for (ScrollPane pane : List.of(task, scroll)) {
      pane.setFitToWidth(true);
      pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
      pane.setFocusTraversable(false);
    }
    setTop(task);
    setCenter(scroll);
    setBottom(new VBox(strip, said, foot));
  }

  private Node[] content() {
    VBox list = new VBox();
    list.getStyleClass().add("challenge-goals");
    for (Goal goal : sitting.challenge().goals()) {
      goals.add(new GoalRow(goal, words));
    }
    list.getChildren().setAll(goals);
    why.setText(words.of("solution.show"));
    why.setId("challenge-why");
    why.getStyleClass().add("challenge-link");
    why.setWrapText(true);
    why.setOnAction(_ -> explain());
    solution.setId("challenge-solution");
    solution.getStyleClass().addAll("ph-inset", "challenge-lines");
    solution.getChildren().setAll(Plain.label(words.of("solution.head"), "ph-label"));
    sitting.challenge().explained().map(TaskText::new).ifPresent(solution.getChildren()::add);
    Plain.present(solution, false);
    List<Node> parts = new ArrayList<>(List.of(list, score, tries, solution));
    parts.add(new Hints(sitting, words));
    parts.add(other());
    return parts.toArray(Node[]::new);
  }

  /// Another variant; a lesson's own task has none, but the lesson goes on without it too.
  private Button other() {
    Button button = new Button(words.of(place.own() ? "own.go-on" : "variant.another"));
    button.setId(place.own() ? "challenge-go-on" : "challenge-variant");
    button.setGraphic(new FontIcon(place.own() ? Feather.ARROW_RIGHT : Feather.SHUFFLE));
    button.getStyleClass().add("flat");
    button.setWrapText(true);
    button.setOnAction(_ -> {
      if (place.own()) {
        actions.next();
      } else {
        actions.variant();
      }
    });
    return button;
  }

  private void judged(Judgement judgement) {
    pseudoClassStateChanged(CHECKING, false);
    sitting.judged(judgement);
    if (handInNext) {
      handInNext = false;
      sitting.handIn();
    }
    show();
  }

  private void show() {
    sitting.now().map(Judgement::grade).ifPresent(this::show);
    said.show(Saying.of(sitting, words));
    tries.show(sitting.tries());
    head.best(Math.max(place.stars(), sitting.stars()));
    boolean explains = sitting.solved() && sitting.challenge().explained().isPresent();
    Plain.present(why, explains && !solution.isVisible());
    if (!sitting.solved()) {
      Plain.present(solution, false);
    }
    foot.say(act());
  }

  private void show(Grade grade) {
    for (int i = 0; i < goals.size(); i++) {
      goals.get(i).show(grade.results().get(i), grade.score().ports());
    }
    score.show(grade);
    strip.show(grade);
  }

  private String act() {
    if (sitting.solved()) {
      return words.of(place.own() ? "foot.next.lesson" : "foot.next");
    }
    Optional<Grade> passing = sitting.now().map(Judgement::grade).filter(Grade::passed);
    return passing
        .map(it -> words.of("foot.hand-in.stars", it.stars()))
        .orElse(words.of("foot.hand-in"));
  }

  /// Hands in the answer as it is, also if its judgement is still awaited; after that, goes on.
  private void onward() {
    if (examiner.busy()) {
      handInNext = true;
    } else if (sitting.solved()) {
      actions.next();
    } else {
      sitting.handIn();
      show();
    }
  }

  private void startOver() {
    sitting.startOver();
    Scenario start = sitting.challenge().start();
    edits.change(_ -> start, words.of("over.done"));
    show();
  }

  private void explain() {
    Plain.present(solution, true);
    Plain.present(why, false);
    scroll.layout();
    double all = scroll.getContent().getLayoutBounds().getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    double top = solution.getBoundsInParent().getMinY();
    scroll.setVvalue(all <= seen ? 0 : Math.min(1, top / (all - seen)));
    focus();
  }

  /// The task takes what it needs, up to nearly half of the height; then it scrolls.
  @Override
  protected void layoutChildren() {
    double most = Math.floor(getHeight() * TASK_SHARE);
    double wanted = Math.ceil(head.prefHeight(getWidth() - 1)) + 2;
    double high = Math.min(most, wanted);
    if (task.getPrefHeight() != high) {
      task.setPrefHeight(high);
      task.setMinHeight(high);
    }
    task.setFocusTraversable(wanted > most);
    super.layoutChildren();
  }
}
