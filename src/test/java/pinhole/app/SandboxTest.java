package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Lesson;
import pinhole.lesson.Part;
import pinhole.scenario.ScenarioReader;

class SandboxTest extends OwnWindow {
  @TempDir Path folder;

  @Test
  void itBeginsWithAnEmptyStage_untilTheFirstStep(FxRobot robot) {
    robot.clickOn("#sandbox-stage");
    assertThat(visible(robot, "#empty-stage")).isTrue();
    robot.clickOn("#empty-mode-EPRT");
    assertThat(bench().playhead().recording().scenario().client().mode()).isEqualTo(DataMode.EPRT);
    assertThat(visible(robot, "#empty-stage")).isTrue();
    robot.push(KeyCode.RIGHT);
    robot.interact(() -> bench().clock().finish());
    assertThat(visible(robot, "#empty-stage")).isFalse();
    robot.push(KeyCode.HOME);
    assertThat(visible(robot, "#empty-stage")).isFalse();
  }

  @Test
  void playTheTransfer_plays(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#empty-play");
    assertThat(visible(robot, "#empty-stage")).isFalse();
  }

  @Test
  void whatWasNotChanged_isLeftWithoutAQuestion(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#lessons");
    assertThat(app.bench()).isEmpty();
  }

  @Test
  void whatWasChanged_isAskedAboutOnce(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#empty-mode-EPSV").clickOn("#lessons");
    assertThat(app.bench()).isPresent();
    robot.clickOn("#leave-stay");
    assertThat(app.bench()).isPresent();
    assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
    robot.clickOn("#lessons").clickOn("#leave-go");
    assertThat(app.bench()).isEmpty();
  }

  @Test
  void closingTheWindow_asksToo_andEscapeStays(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#empty-mode-EPSV");
    WindowEvent close = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(close));
    assertThat(close.isConsumed()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
    assertThat(stage.isShowing()).isTrue();
  }

  @Test
  void whatIsSaved_isReadAgain_andIsOnTheListOfFiles(FxRobot robot) throws IOException {
    Path file = folder.resolve("mine.yaml");
    robot.clickOn("#sandbox-stage").clickOn("#empty-mode-PORT");
    robot.interact(() -> bench().model().toggleAlg(DeviceId.CLIENT_FIREWALL));
    robot.interact(() -> app.desk().save(bench(), file.toFile()));
    assertThat(ScenarioReader.read(file)).isEqualTo(bench().model().scenarioProperty().get());
    robot.clickOn("#lessons");
    assertThat(robot.lookup("#recent-0").<Node>query().getAccessibleText()).contains("mine.yaml");
    Files.delete(file);
    robot.interact(() -> app.desk().openRecent(file.toString()));
    Label problem = robot.lookup("#problem").queryAs(Label.class);
    assertThat(problem.getText()).contains("mine.yaml");
    boolean listed =
        robot.lookup("#recent-0").tryQuery().stream()
            .anyMatch(row -> row.getAccessibleText().contains("mine.yaml"));
    assertThat(listed).isFalse();
  }

  @Test
  void aLesson_isGoneOnWith_whereOneWas(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson-4").<Node>query().requestFocus());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    robot.interact(() -> bench().clock().finish());
    Workbench before = bench();
    robot.clickOn("#lessons");
    robot.clickOn("#go-on");
    assertThat(bench()).isSameAs(before);
    assertThat(bench().playhead().momentProperty().get()).isEqualTo(1);
  }

  @Test
  void afterARestart_theLessonIsGoneOnWith_atTheSamePartOfTheSameScene(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson-2").<Node>query().requestFocus());
    robot.push(KeyCode.ENTER);
    Lesson lesson = bench().lesson().orElseThrow();
    Part later = lesson.parts().getLast();
    assertThat(later.scene()).isNotEqualTo(lesson.parts().getFirst().scene());
    robot.interact(() -> bench().panel().orElseThrow().open(later.id()));
    SimTime place = bench().playhead().now();
    robot.clickOn("#lessons");
    PinholeApp again = new PinholeApp();
    robot.interact(() -> {
      Stage other = new Stage();
      again.start(other);
      again.desk().goOn();
      other.close();
    });
    Workbench found = again.bench().orElseThrow();
    assertThat(found.lesson().orElseThrow().number()).isEqualTo(2);
    assertThat(found.panel().orElseThrow().part()).contains(later.id());
    assertThat(found.playhead().now()).isEqualTo(place);
    assertThat(found.playhead().recording().scenario())
        .isEqualTo(lesson.scene(later.scene()).scenario());
  }

  @Test
  void theDefaultScenario_showsTheProblem() {
    assertThat(Simulator.run(Sandbox.scenario()).succeeded()).isFalse();
    assertThat(Sandbox.scenario().serverFirewall().rules()).hasSize(2);
  }

  private static boolean visible(FxRobot robot, String id) {
    return robot.lookup(id).<Node>query().isVisible();
  }
}
