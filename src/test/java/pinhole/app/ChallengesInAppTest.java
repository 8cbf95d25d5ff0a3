package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.challenge.Attempt;
import pinhole.challenge.Challenge;
import pinhole.challenge.Goal;
import pinhole.challenge.Grade;
import pinhole.challenge.Grader;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.progress.ChallengeState;
import pinhole.progress.Progress;
import pinhole.progress.Score;
import pinhole.ui.frame.Opening;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Stars;

/// Every challenge in the window, the wrong way and the right way.
class ChallengesInAppTest extends KeptWindow {
  private final Grader grader = Grader.english();

  @Test
  void everyChallenge_saysWhyWrongAnswersFail_andGivesStarsForTheSolution(FxRobot robot)
      throws Exception {
    List<Challenge> all = app.desk().shelf().challenges().challenges();
    for (Challenge challenge : all) {
      robot.interact(() -> app.desk().open(challenge));
      walk(robot, challenge);
    }
    Progress kept = closed(robot);
    for (Challenge challenge : all) {
      ChallengeState state = kept.challenge(challenge.id()).orElseThrow();
      assertThat(state.stars()).as(challenge.id()).isEqualTo(3);
      assertThat(state.tries()).as(challenge.id()).isEqualTo(challenge.wrong().size() + 1);
      pinhole.challenge.Score best = challenge.best();
      assertThat(state.best()).contains(new Score(best.ports(), best.addresses()));
    }
  }

  @Test
  void everyLessonsOwnTask_isSolvedInTheWindow(FxRobot robot) throws Exception {
    LessonLibrary lessons = app.lessons();
    for (Lesson lesson : lessons.lessons()) {
      if (lesson.own().isPresent()) {
        Challenge own = app.desk().shelf().own(lesson);
        robot.interact(() -> app.desk().tasks().own(lesson, () -> app.desk().showLessons()));
        assertThat(text("#challenge-title")).isEqualTo(lesson.title());
        assertThat(Optional.ofNullable(node("#challenge-variant"))).isEmpty();
        walk(robot, own);
      }
    }
  }

  @Test
  void aVariant_hasOtherNumbers_andTheSameTask(FxRobot robot) throws Exception {
    Challenge first = app.desk().shelf().challenges().find("1");
    robot.interact(() -> app.desk().open(first));
    fire(robot, "#challenge-variant");
    Scenario other = bench().model().scenarioProperty().get();
    assertThat(other).isNotEqualTo(first.start());
    assertThat(text("#challenge-variant-name")).startsWith("Variant ");
    assertThat(text("#challenge-title")).isEqualTo(first.title());
    long seed = Long.parseLong(text("#challenge-variant-name").split("[ :]")[1]);
    walk(robot, app.desk().shelf().challenges().find("1", seed));
  }

  @Test
  void whatTheChallengeDoesNotLeave_staysAsItIs_andTheWindowSaysWhy(FxRobot robot)
      throws Exception {
    Challenge first = app.desk().shelf().challenges().find("1");
    robot.interact(() -> app.desk().open(first));
    robot.interact(() -> bench().model().toggleTls());
    robot.interact(() -> bench().model().toggleAlg(DeviceId.CLIENT_FIREWALL));
    assertThat(bench().model().scenarioProperty().get()).isEqualTo(first.start());
    assertThat(bench().model().undoableProperty().get()).isFalse();
    assertThat(text("#undo-text")).contains("client firewall", "ALG");
    assertThat(node("#edit-client-firewall").isVisible()).isFalse();
    assertThat(node("#edit-server-firewall").isVisible()).isTrue();
  }

  @Test
  void thePaletteOpensEveryChallenge_andTheStartScreenShowsTheStars(FxRobot robot)
      throws Exception {
    List<Challenge> all = app.desk().shelf().challenges().challenges();
    Opening last = app.desk().openings().getLast();
    robot.interact(last.open());
    assertThat(bench().title()).isEqualTo(all.getLast().title());
    assertThat(bench().view().commands())
        .extracting(Command::name)
        .containsAll(
            all.stream().map(it -> "Challenge " + it.number() + ": " + it.title()).toList());
    Challenge first = all.getFirst();
    robot.interact(() -> app.desk().open(first));
    apply(robot, first.solution());
    fire(robot, "#challenge-hand-in");
    robot.interact(() -> app.desk().showLessons());
    assertThat(text("#stars-won")).isEqualTo("3 of 30 stars");
    robot.clickOn("#challenge-2");
    assertThat(bench().title()).isEqualTo(app.desk().shelf().challenges().find("2").title());
  }

  private void walk(FxRobot robot, Challenge challenge) throws TimeoutException {
    String name = challenge.id();
    assertThat(node("#challenge-task").isVisible()).as(name).isTrue();
    goals(challenge, challenge.start());
    for (Attempt wrong : challenge.wrong()) {
      apply(robot, wrong.scenario());
      goals(challenge, wrong.scenario());
      assertThat(text("#challenge-said-text")).as(name).isEqualTo(wrong.why());
      fire(robot, "#challenge-hand-in");
      assertThat(text("#challenge-said")).as(name).isEqualTo("Not solved yet");
      assertThat(stars()).as(name).isZero();
    }
    apply(robot, challenge.solution());
    goals(challenge, challenge.solution());
    assertThat(text("#challenge-hand-in")).as(name).isEqualTo("Hand in, 3 stars");
    fire(robot, "#challenge-hand-in");
    assertThat(text("#challenge-said")).as(name).isEqualTo("Solved with 3 stars");
    assertThat(stars()).as(name).isEqualTo(3);
    explained(robot, challenge);
    assertThat(text("#challenge-hand-in")).as(name).startsWith("Next ");
  }

  private void explained(FxRobot robot, Challenge challenge) {
    assertThat(node("#challenge-solution").isVisible()).isFalse();
    if (challenge.explained().isPresent()) {
      fire(robot, "#challenge-why");
      assertThat(node("#challenge-solution").isVisible()).isTrue();
    }
  }

  /// Waits until the answer is judged, and compares each goal with the grade.
  private void goals(Challenge challenge, Scenario answer) throws TimeoutException {
    Grade grade = grader.grade(challenge, answer);
    await(grade);
    for (Grade.Result result : grade.results()) {
      String said = text("#goal-state-" + result.goal().id());
      String expected = result.reached() ? "reached" : result.reason();
      if (result.goal() instanceof Goal.Budget) {
        expected = "now " + grade.score().ports();
      }
      assertThat(said).as(challenge.id()).isEqualTo(expected);
    }
  }

  private void await(Grade grade) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          WaitForAsyncUtils.waitForFxEvents();
          return grade.results().stream()
              .allMatch(it -> {
                Node row = node("#goal-" + it.goal().id());
                String start = it.reached() ? "Reached: " : "Not reached: ";
                String said = row.getAccessibleText();
                return said.startsWith(start) && !said.endsWith("being checked");
              });
        });
  }

  private void apply(FxRobot robot, Scenario answer) throws TimeoutException {
    Node panel = node("#challenge-panel");
    robot.interact(() -> bench().model().change(_ -> answer, "Tried."));
    assertThat(bench().model().scenarioProperty().get()).isEqualTo(answer);
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> {
          WaitForAsyncUtils.waitForFxEvents();
          return !panel.getPseudoClassStates().toString().contains("checking");
        });
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> ((ButtonBase) node(id)).fire());
  }

  private int stars() {
    return ((Stars) node("#challenge-stars")).won();
  }

  private String text(String id) {
    return ((Labeled) node(id)).getText();
  }

  /// Found in the window itself: the robot looks through all that there is, which takes long.
  private Node node(String id) {
    return stage.getScene().lookup(id);
  }
}
