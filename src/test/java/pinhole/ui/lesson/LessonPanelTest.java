package pinhole.ui.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Answered;
import pinhole.lesson.Confidence;
import pinhole.lesson.Cue;
import pinhole.lesson.Glossary;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;

/// Lesson 5 with the panel: predict, observe, explain.
@ExtendWith(ApplicationExtension.class)
class LessonPanelTest {
  private final List<Answered> answers = new ArrayList<>();
  private Playhead playhead;
  private LessonPanel panel;
  private Moment dropped;

  @Start
  void show(Stage stage) throws Exception {
    LessonLibrary library = LessonLibrary.shipped();
    var lesson = library.find("5");
    Recording recording = Simulator.run(lesson.scenario());
    playhead = new Playhead(recording);
    LessonSession session = new LessonSession(lesson, recording);
    session.onAnswer(answers::add);
    panel = new LessonPanel(playhead, session, library.glossary());
    dropped =
        Cue.parse("first decided DROP on data at client-firewall")
            .first(recording, playhead.storyline())
            .orElseThrow();
    Scene scene = new Scene(new HBox(panel), 700, 724);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void continue_leadsToTheQuestion_andNoFurther(FxRobot robot) {
    toTheQuestion(robot);
    assertThat(text(robot, "#lesson-part")).isEqualTo("Part 4 of 9");
    assertThat(text(robot, "#lesson-ask")).contains("Will this SYN get in?");
    assertThat(robot.lookup("#lesson-continue").queryButton().isDisabled()).isTrue();
    robot.interact(playhead::toEnd);
    SimTime arrives = playhead.recording().steps().get(dropped.step()).at();
    assertThat(playhead.now()).isEqualTo(arrives.plus(-1));
    assertThat(playhead.world().clientFirewall().state().defaultInHits()).isZero();
    robot.interact(() -> playhead.stepForward());
    assertThat(playhead.now()).isLessThan(dropped.at());
  }

  @Test
  void predicted_itHappens_andBothStandSideBySide(FxRobot robot) {
    toTheQuestion(robot);
    robot.clickOn("#lesson-choice-1").clickOn("#lesson-predict");
    assertThat(playhead.playingProperty().get()).isTrue();
    assertThat(robot.lookup("#lesson-watch").tryQuery()).isPresent();
    assertThat(playhead.barrierProperty().get()).contains(dropped.at());
    robot.clickOn("#lesson-continue");
    assertThat(playhead.now()).isEqualTo(dropped.at());
    assertThat(text(robot, "#lesson-predicted")).isEqualTo("it gets in by rule 2");
    assertThat(text(robot, "#lesson-observed")).isEqualTo("dropped");
  }

  @Test
  void explained_theWayIsFree(FxRobot robot) {
    toTheQuestion(robot);
    robot.clickOn("#lesson-choice-2").clickOn("#lesson-predict").clickOn("#lesson-continue");
    assertThat(robot.lookup("#lesson-continue").queryButton().isDisabled()).isTrue();
    robot.clickOn("#lesson-choice-2").clickOn("#lesson-explain");
    assertThat(text(robot, "#lesson-choice-2-reply")).contains("Rule 1 is for the way out");
    assertThat(robot.lookup("#lesson-continue").queryButton().isDisabled()).isFalse();
    robot.clickOn("#lesson-choice-1").clickOn("#lesson-explain");
    assertThat(text(robot, "#lesson-choice-1-reply")).contains("nobody makes one");
    robot.clickOn("#lesson-continue");
    assertThat(text(robot, "#lesson-part")).isEqualTo("Part 5 of 9");
  }

  @Test
  void everythingIsDoneWithTheKeyboard(FxRobot robot) {
    toTheQuestion(robot);
    robot.interact(panel::focus);
    robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(robot.lookup("#lesson-choice-3").queryAs(RadioButton.class).isSelected()).isTrue();
    robot.type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("lesson-sure-1");
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(sure(robot, 3).isSelected()).isTrue();
    robot.type(KeyCode.TAB);
    assertThat(focused()).isEqualTo("lesson-predict");
    robot.type(KeyCode.SPACE);
    assertThat(focused()).isEqualTo("lesson-continue");
    robot.type(KeyCode.SPACE);
    assertThat(text(robot, "#lesson-predicted")).isEqualTo("the client refuses it");
  }

  @Test
  void howSure_isToldWithThePrediction(FxRobot robot) {
    toTheQuestion(robot);
    assertThat(List.of(1, 2, 3)).noneMatch(it -> sure(robot, it).isSelected());
    robot.clickOn("#lesson-sure-1").clickOn("#lesson-choice-2").clickOn("#lesson-sure-3");
    robot.clickOn("#lesson-predict");
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().confidence()).contains(Confidence.SURE);
    robot.clickOn("#lesson-continue");
    assertThat(robot.lookup("#lesson-sure").tryQuery()).isEmpty();
  }

  @Test
  void howSure_needNotBeSaid_andCanBeTakenBack(FxRobot robot) {
    toTheQuestion(robot);
    robot.clickOn("#lesson-sure-2");
    assertThat(robot.lookup("#lesson-predict").queryButton().isDisabled()).isTrue();
    robot.clickOn("#lesson-sure-2").clickOn("#lesson-choice-2").clickOn("#lesson-predict");
    assertThat(answers.getFirst().confidence()).isEmpty();
  }

  private static ToggleButton sure(FxRobot robot, int which) {
    return robot.lookup("#lesson-sure-" + which).queryAs(ToggleButton.class);
  }

  @Test
  void algOn_theOtherStoryIsTold(FxRobot robot) {
    algOn(robot);
    assertThat(text(robot, "#lesson-part")).isEqualTo("Part 7 of 10");
    assertThat(robot.lookup("#lesson-changed").query().isVisible()).isTrue();
  }

  private void algOn(FxRobot robot) {
    toTheQuestion(robot);
    Scenario scenario = playhead.recording().scenario();
    Scenario changed =
        scenario.withFirewall(DeviceId.CLIENT_FIREWALL, scenario.clientFirewall().withAlg(true));
    robot.interact(() -> playhead.load(Simulator.run(changed)));
    robot.interact(playhead::toEnd);
  }

  private void toTheEnd(FxRobot robot) {
    algOn(robot);
    for (int verdict = 0; verdict < 3; verdict++) {
      robot.clickOn("#lesson-continue").clickOn("#lesson-choice-1").clickOn("#lesson-predict");
      robot.clickOn("#lesson-continue");
    }
  }

  @Test
  void atTheEnd_theNextLessonIsOffered(FxRobot robot) {
    AtomicInteger finished = new AtomicInteger();
    toTheEnd(robot);
    assertThat(text(robot, "#lesson-part")).isEqualTo("Part 9 of 9");
    assertThat(robot.lookup("#lesson-then").tryQuery()).isPresent();
    Button onward = robot.lookup("#lesson-continue").queryButton();
    assertThat(onward.isDisabled()).isTrue();
    robot.interact(() -> panel.onFinish(finished::incrementAndGet));
    robot.clickOn(onward);
    assertThat(finished).hasValue(1);
  }

  @Test
  void atTheEnd_theLessonsOwnTaskComesBeforeTheNextLesson(FxRobot robot) {
    AtomicInteger finished = new AtomicInteger();
    AtomicInteger own = new AtomicInteger();
    robot.interact(() -> panel.onFinish(finished::incrementAndGet));
    robot.interact(() -> panel.onOwn(own::incrementAndGet));
    Button onward = robot.lookup("#lesson-continue").queryButton();
    assertThat(onward.getText()).isEqualTo("Continue");
    toTheEnd(robot);
    assertThat(onward.getText()).isEqualTo("Your turn");
    robot.clickOn(onward);
    assertThat(own).hasValue(1);
    assertThat(finished).hasValue(0);
  }

  @Test
  void back_leadsToThePartBefore(FxRobot robot) {
    toTheQuestion(robot);
    robot.clickOn("#lesson-back");
    assertThat(text(robot, "#lesson-part")).isEqualTo("Part 3 of 9");
  }

  @Test
  void word_isExplainedAndClosed(FxRobot robot) {
    robot.interact(playhead::stepForward);
    robot.clickOn("#lesson-term-control-connection");
    assertThat(robot.lookup("#lesson-term").tryQuery()).isPresent();
    assertThat(focused()).isEqualTo("lesson-term-close");
    robot.type(KeyCode.SPACE);
    assertThat(robot.lookup("#lesson-term").tryQuery()).isEmpty();
    assertThat(focused()).isEqualTo("lesson-term-control-connection");
  }

  @Test
  void word_ofAnotherLesson_leadsThere_ifThereIsOne(FxRobot robot) {
    List<Glossary.Show> asked = new ArrayList<>();
    robot.interact(playhead::stepForward);
    robot.clickOn("#lesson-term-control-connection");
    assertThat(robot.lookup("#lesson-term-show").tryQuery()).isEmpty();
    robot.interact(() -> panel.elsewhere(new Elsewhere(_ -> Optional.of(4), asked::add)));
    robot.clickOn("#lesson-term-close").clickOn("#lesson-term-control-connection");
    Hyperlink link = robot.lookup("#lesson-term-show").queryAs(Hyperlink.class);
    assertThat(link.getText()).isEqualTo("Show me, in lesson 4");
    robot.clickOn(link);
    assertThat(asked).containsExactly(new Glossary.Show("04-only-half", "call-21"));
  }

  @Test
  void compact_beginsShort(FxRobot robot) {
    toTheQuestion(robot);
    robot.interact(() -> panel.compact(true));
    assertThat(paragraphs(robot)).isEqualTo(1);
    assertThat(panel.getWidth()).isLessThanOrEqualTo(336);
    robot.clickOn("#lesson-more");
    assertThat(paragraphs(robot)).isEqualTo(2);
  }

  @Test
  void compact_saidAgain_changesNothing(FxRobot robot) {
    toTheQuestion(robot);
    Node before = robot.lookup("#lesson-text .lesson-flow").query();
    robot.interact(() -> panel.compact(false));
    assertThat(robot.lookup("#lesson-text .lesson-flow").<Node>query()).isSameAs(before);
  }

  @Test
  void nothingIsCutOff(FxRobot robot) {
    toTheQuestion(robot);
    for (boolean compact : List.of(false, true)) {
      robot.interact(() -> panel.compact(compact));
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(cutOff(panel)).isEmpty();
    }
  }

  @Test
  void everyControlHasAnId_andWordsForTheReader(FxRobot robot) {
    toTheQuestion(robot);
    List<Node> controls = new ArrayList<>();
    collect(panel, controls);
    assertThat(controls).hasSizeGreaterThan(4);
    assertThat(controls)
        .allSatisfy(it -> {
          assertThat(it.getId()).isNotBlank();
          boolean words = it instanceof Labeled labeled && !labeled.getText().isBlank();
          assertThat(words || it.getAccessibleText() != null).isTrue();
        });
  }

  private void toTheQuestion(FxRobot robot) {
    for (int i = 0; i < 3; i++) {
      robot.clickOn("#lesson-continue");
    }
    robot.clickOn("#lesson-written").write("34311").clickOn("#lesson-predict");
    robot.clickOn("#lesson-continue").clickOn("#lesson-continue");
    answers.clear();
  }

  private String focused() {
    return panel.getScene().getFocusOwner().getId();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static int paragraphs(FxRobot robot) {
    return ((Parent) robot.lookup("#lesson-text").query()).getChildrenUnmodifiable().size();
  }

  /// Labels that show an ellipsis.
  private static List<String> cutOff(Node node) {
    List<String> cut = new ArrayList<>();
    if (node instanceof Labeled labeled
        && labeled.isVisible()
        && labeled.lookup(".text") instanceof javafx.scene.text.Text shown
        && !shown.getText().equals(labeled.getText())) {
      cut.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(it -> cut.addAll(cutOff(it)));
    }
    return cut;
  }

  private static void collect(Parent parent, List<Node> found) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isFocusTraversable() && node.isVisible()) {
        found.add(node);
      }
      if (node instanceof Parent inner) {
        collect(inner, found);
      }
    }
  }
}
