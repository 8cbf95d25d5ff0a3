package pinhole.ui.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.challenge.Grader;
import pinhole.challenge.Judge;
import pinhole.challenge.Sitting;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.kit.Stars;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// The panel of the first challenge, judged when the test wants it to be.
@ExtendWith(ApplicationExtension.class)
class ChallengePanelTest implements ChallengeActions {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();
  private Challenge challenge;
  private Sitting sitting;
  private ScenarioModel model;
  private ChallengePanel panel;
  private Stage stage;

  @Start
  void show(Stage primary) throws Exception {
    stage = new Stage();
    challenge = ChallengeLibrary.shipped().find("1");
    sitting = new Sitting(challenge);
    model = new ScenarioModel(new Playhead(Simulator.run(challenge.start())));
    Judge judge = new Judge(challenge, Grader.english());
    Place place = new Place(challenge.title(), 1, 10, OptionalLong.empty(), 1);
    panel = new ChallengePanel(sitting, judge, place, model, work::add, this);
    Scene scene = new Scene(new HBox(panel), 700, 724);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  /// A window of its own: the shared one would keep its size for the tests that follow.
  @Stop
  void close() {
    stage.close();
  }

  @Override
  public void variant() {
    asked.add("variant");
  }

  @Override
  public void next() {
    asked.add("next");
  }

  @Test
  void onlyTheNewestAnswerIsTold(FxRobot robot) {
    assertThat(work).hasSize(1);
    assertThat(text(robot, "#goal-state-file")).isEqualTo("being checked");
    change(robot, challenge.wrong().getFirst().scenario());
    change(robot, challenge.wrong().getLast().scenario());
    change(robot, challenge.solution());
    assertThat(work).as("one at a time").hasSize(1);
    judgeOne(robot);
    assertThat(text(robot, "#goal-state-file")).as("of the start").isEqualTo("being checked");
    assertThat(work).as("what lies between is skipped").hasSize(1);
    judgeOne(robot);
    assertThat(work).isEmpty();
    assertThat(text(robot, "#goal-state-file")).isEqualTo("reached");
    assertThat(sitting.now().orElseThrow().answer()).isEqualTo(challenge.solution());
  }

  @Test
  void whatIsHandedInBeforeItIsJudged_isHandedInThen(FxRobot robot) {
    judgeOne(robot);
    change(robot, challenge.solution());
    fire(robot, "#challenge-hand-in");
    assertThat(sitting.tries()).isEmpty();
    judgeOne(robot);
    assertThat(sitting.solved()).isTrue();
    assertThat(text(robot, "#challenge-said")).isEqualTo("Solved with 3 stars");
    assertThat(robot.lookup("#challenge-kept").queryAs(Stars.class).won()).isEqualTo(3);
    assertThat(text(robot, "#challenge-hand-in")).isEqualTo("Next challenge");
    fire(robot, "#challenge-hand-in");
    assertThat(asked).containsExactly("next");
  }

  @Test
  void hintsComeOneAtATime_byKeyboard_andThenNoMore(FxRobot robot) {
    judgeOne(robot);
    for (int i = 1; i <= challenge.hints().size(); i++) {
      assertThat(robot.lookup("#challenge-hint-" + i).tryQuery()).isEmpty();
      Node button = robot.lookup("#challenge-hint").query();
      robot.interact(button::requestFocus);
      robot.push(KeyCode.SPACE);
      Node note = robot.lookup("#challenge-hint-" + i).query();
      assertThat(note.getAccessibleText()).contains(challenge.hints().get(i - 1));
    }
    assertThat(robot.lookup("#challenge-hint").query().isVisible()).isFalse();
    assertThat(panel.getScene().getFocusOwner().getId()).isEqualTo("challenge-hint-3");
  }

  @Test
  void startOver_isTheStartAgain_andCanBeTakenBack(FxRobot robot) {
    judgeOne(robot);
    change(robot, challenge.wrong().getFirst().scenario());
    judgeOne(robot);
    fire(robot, "#challenge-hand-in");
    assertThat(robot.lookup("#challenge-tries").query().isVisible()).isTrue();
    fire(robot, "#challenge-over");
    judgeOne(robot);
    assertThat(model.scenarioProperty().get()).isEqualTo(challenge.start());
    assertThat(robot.lookup("#challenge-tries").query().isVisible()).isFalse();
    assertThat(robot.lookup("#challenge-note").query().getParent().isVisible()).isFalse();
    robot.interact(model::undo);
    assertThat(model.scenarioProperty().get()).isEqualTo(challenge.wrong().getFirst().scenario());
  }

  @Test
  void anotherVariant_isAskedFor(FxRobot robot) {
    fire(robot, "#challenge-variant");
    assertThat(asked).containsExactly("variant");
  }

  @Test
  void inASmallWindow_taskScoreAndFootStayInView(FxRobot robot) {
    judgeOne(robot);
    robot.interact(() -> {
      panel.compact(true);
      panel.getScene().getWindow().setHeight(520);
    });
    robot.interact(() -> panel.getScene().getRoot().layout());
    Bounds whole = panel.localToScene(panel.getLayoutBounds());
    for (String id : List.of("#challenge-title", "#challenge-strip", "#challenge-hand-in")) {
      Node node = robot.lookup(id).query();
      Bounds bounds = node.localToScene(node.getLayoutBounds());
      assertThat(whole.contains(bounds)).as(id + " " + bounds + " in " + whole).isTrue();
    }
    Button over = robot.lookup("#challenge-over").queryAs(Button.class);
    assertThat(over.getHeight()).isGreaterThanOrEqualTo(24);
    assertThat(robot.lookup("#challenge-task-scroll").query().isFocusTraversable()).isTrue();
  }

  private void change(FxRobot robot, Scenario answer) {
    robot.interact(() -> model.change(_ -> answer, "Tried."));
  }

  private void judgeOne(FxRobot robot) {
    robot.interact(() -> work.remove().run());
  }

  private static void fire(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryButton().fire());
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).<Labeled>query().getText();
  }
}
