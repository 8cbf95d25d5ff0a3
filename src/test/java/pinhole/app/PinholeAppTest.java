package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Lesson;

class PinholeAppTest extends OwnWindow {
  private static final String SCENARIO =
      """
      name: Our own server
      client: {mode: PASV}
      """;

  @TempDir Path folder;

  @Test
  void enter_opensTheFirstLesson_andLessonsLeadsBack(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    Workbench bench = app.bench().orElseThrow();
    assertThat(stage.getTitle()).isEqualTo(title(robot) + " – Pinhole");
    robot.push(KeyCode.RIGHT);
    robot.interact(() -> bench.clock().finish());
    assertThat(bench.playhead().momentProperty().get()).isZero();
    robot.clickOn("#lessons");
    assertThat(app.bench()).isEmpty();
    assertThat(robot.lookup("#library").<Node>query().isVisible()).isTrue();
  }

  @Test
  void aChosenSpeed_isThatOfTheNextSession(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    double before = app.bench().orElseThrow().clock().speed();
    boolean faster = before < 16;
    robot.interact(() -> app.bench().orElseThrow().clock().changeSpeed(faster));
    double chosen = app.bench().orElseThrow().clock().speed();
    assertThat(chosen).isNotEqualTo(before);
    robot.clickOn("#lessons");
    robot.push(KeyCode.ENTER);
    assertThat(app.bench().orElseThrow().clock().speed()).isEqualTo(chosen);
    robot.interact(() -> app.bench().orElseThrow().clock().chooseSpeed(before));
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1100, 1240, 1440})
  void aScenarioFile_opensUnderItsName(int width, FxRobot robot) throws IOException {
    robot.interact(() -> stage.setWidth(width));
    Path file = Files.writeString(folder.resolve("own.yaml"), SCENARIO);
    robot.interact(() -> app.open(file.toFile()));
    assertThat(title(robot)).isEqualTo("Our own server");
    robot.clickOn("#mode-PORT");
    robot.clickOn("#tls");
    ClientSetup client = app.bench().orElseThrow().playhead().recording().scenario().client();
    assertThat(client.mode()).isEqualTo(DataMode.PORT);
    assertThat(client.tls()).isTrue();
  }

  @Test
  void aBrokenFile_isComplainedAboutInOneSentence(FxRobot robot) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.yaml"), "client: {mode: PASSV}\n");
    robot.interact(() -> app.open(file.toFile()));
    Label problem = robot.lookup("#problem").queryAs(Label.class);
    assertThat(problem.getText()).contains("PASSV").doesNotContain("\n");
    assertThat(app.bench()).isEmpty();
    robot.push(KeyCode.ENTER);
    robot.interact(() -> app.open(file.toFile()));
    assertThat(robot.lookup("#undo-text").queryAs(Label.class).getText()).contains("PASSV");
  }

  @Test
  void stageAndCards_changeTheOneScenario(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    Workbench bench = app.bench().orElseThrow();
    robot.interact(() -> bench.model().toggleAlg(DeviceId.SERVER_FIREWALL));
    assertThat(bench.playhead().recording().scenario().serverFirewall().alg()).isTrue();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.playhead().recording().scenario().serverFirewall().alg()).isFalse();
  }

  @Test
  void aKeptRun_isThereAgain_whenOneComesBackToTheLesson(FxRobot robot) throws Exception {
    var all = app.desk().shelf().library();
    Lesson active = all.find("05-active");
    Lesson passive = all.find("06-passive");
    robot.interact(() -> app.desk().open(active, all));
    robot.push(KeyCode.B).push(KeyCode.A);
    Scenario b = app.bench().orElseThrow().playhead().recording().scenario();
    robot.interact(() -> app.desk().open(passive, all));
    assertThat(robot.lookup("#futures").<Node>query().isVisible()).isFalse();
    robot.interact(() -> app.desk().goToStart());
    robot.interact(() -> app.desk().open(active, all));
    assertThat(robot.lookup("#futures").<Node>query().isVisible()).isTrue();
    Workbench again = app.bench().orElseThrow();
    assertThat(again.playhead().recording().scenario()).isEqualTo(active.opening());
    assertThat(robot.lookup("#fork").queryAs(Label.class).getText()).contains("later than was");
    robot.push(KeyCode.B);
    assertThat(again.playhead().recording().scenario()).isEqualTo(b);
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#title").queryAs(Label.class).getText();
  }
}
