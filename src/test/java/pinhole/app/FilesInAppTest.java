package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioReader;

/// Files are chosen in a dialog, and dropped on the window, as a user does it.
@ExtendWith(ApplicationExtension.class)
class FilesInAppTest {
  private static final String GOOD = "name: Our own server\nclient: {mode: PASV}\n";
  private static final String BAD = "client: {mode: PASSV, tls: maybe}\n";

  @TempDir Path folder;

  private final Answers answers = new Answers();
  private PinholeApp app;
  private Stage stage;

  @Start
  void show(Stage primary) {
    stage = new Stage();
    app = new PinholeApp(answers);
    app.start(stage);
  }

  /// A window of its own: the shared one would keep its size for the tests that follow.
  @Stop
  void close() {
    stage.close();
  }

  @Test
  void aChosenFile_isOpened(FxRobot robot) throws IOException {
    answers.choose(file("own.yaml", GOOD));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(title(robot)).isEqualTo("Our own server");
    assertThat(answers.asked().getFirst().kinds().getFirst().patterns()).contains("*.yaml");
  }

  @Test
  void noChosenFile_leavesEverythingAsItIs(FxRobot robot) {
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(answers.asked()).hasSize(1);
    assertThat(app.bench()).isEmpty();
    assertThat(robot.lookup("#problem").<Node>query().isVisible()).isFalse();
  }

  @Test
  void aBrokenFile_isOneSentence_whereOneSeesIt(FxRobot robot) throws IOException {
    robot.push(KeyCode.END); // the list of lessons may be scrolled to its end
    answers.choose(file("bad.yaml", BAD));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    Label problem = robot.lookup("#problem").queryAs(Label.class);
    assertThat(problem.getText()).startsWith("bad.yaml:1: ").contains("PASSV").endsWith("more)");
    double top = problem.localToScene(0, 0).getY();
    assertThat(top).isBetween(0.0, stage.getScene().getHeight() - problem.getHeight());
  }

  @Test
  void whatIsNoText_isSaidToBeNone_andWhatWasChangedStays(FxRobot robot) throws IOException {
    Scenario changed = changed(robot);
    Path noText = Files.write(folder.resolve("picture.yaml"), new byte[] {1, 0, (byte) 0xff});
    answers.choose(noText.toFile());
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(said(robot)).startsWith("picture.yaml:").doesNotContain("\n");
    assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
    assertThat(scenario()).isEqualTo(changed);
    assertThat(app.bench().orElseThrow().unsaved()).isTrue();
  }

  @Test
  void noChosenFile_losesNothingThatWasChanged(FxRobot robot) {
    Scenario changed = changed(robot);
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(robot.lookup("#leave").tryQuery()).isEmpty();
    assertThat(scenario()).isEqualTo(changed);
    assertThat(app.bench().orElseThrow().unsaved()).isTrue();
  }

  @Test
  void aChosenFile_waitsForTheAnswer_whetherToSaveWhatWasChanged(FxRobot robot) throws IOException {
    Scenario changed = changed(robot);
    answers.choose(file("own.yaml", GOOD));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    assertThat(scenario()).isEqualTo(changed);
    answers.choose(folder.resolve("mine.yaml").toFile());
    robot.clickOn("#leave-save");
    assertThat(ScenarioReader.read(folder.resolve("mine.yaml"))).isEqualTo(changed);
    assertThat(title(robot)).isEqualTo("Our own server");
  }

  @Test
  void whoChoosesNoFileToSaveIn_stays(FxRobot robot) throws IOException {
    Scenario changed = changed(robot);
    answers.choose(file("own.yaml", GOOD));
    robot.push(KeyCode.CONTROL, KeyCode.O);
    robot.clickOn("#leave-save");
    assertThat(scenario()).isEqualTo(changed);
    assertThat(app.bench().orElseThrow().unsaved()).isTrue();
  }

  @Test
  void whatIsSaved_isTheScenario_underTheNameThatWasGiven(FxRobot robot) throws IOException {
    Scenario changed = changed(robot);
    answers.choose(folder.resolve("mine").toFile());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(answers.asked().getFirst().name()).endsWith(".yaml");
    assertThat(ScenarioReader.read(folder.resolve("mine.yaml"))).isEqualTo(changed);
    assertThat(said(robot)).contains("mine.yaml");
    assertThat(app.bench().orElseThrow().unsaved()).isFalse();
  }

  @Test
  void whereItCannotBeSaved_isOneSentence_andNothingIsLost(FxRobot robot) throws IOException {
    changed(robot);
    Files.createDirectory(folder.resolve("taken.yaml"));
    answers.choose(folder.resolve("taken.yaml").toFile());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(said(robot)).contains("not saved").contains("is a folder");
    file("file", "");
    answers.choose(folder.resolve("file").resolve("mine.yaml").toFile());
    robot.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(said(robot)).contains("not saved").contains("no folder");
    assertThat(app.bench().orElseThrow().unsaved()).isTrue();
    try (var left = Files.list(folder)) {
      assertThat(left).hasSize(2); // and nothing half written
    }
  }

  @Test
  void whatMayNotBeWritten_staysAsItIs() throws IOException {
    File locked = file("locked.yaml", GOOD);
    AtomicBoolean mayBe = new AtomicBoolean(locked.setReadOnly() && !locked.canWrite());
    Optional<String> why = new UserFile(locked).write("x".getBytes(StandardCharsets.UTF_8));
    assertThat(why.isPresent()).isEqualTo(mayBe.get()); // some users may write everything
    assertThat(Files.readString(locked.toPath())).isEqualTo(mayBe.get() ? GOOD : "x");
  }

  @Test
  void aHandout_isSavedWhereTheUserSays_orNowhere(FxRobot robot) throws Exception {
    robot.push(KeyCode.ENTER);
    robot.interact(() -> app.desk().saveHandout(true));
    answers.choose(folder.resolve("paper").toFile());
    robot.interact(() -> app.desk().saveHandout(true));
    assertThat(answers.asked()).hasSize(2);
    assertThat(answers.asked().getFirst().name()).endsWith("-key.pdf");
    until(() -> Files.exists(folder.resolve("paper.pdf")) && said(robot).contains("paper.pdf"));
  }

  @Test
  void aFileThatIsDropped_isOpened(FxRobot robot) throws IOException {
    assertThat(drop(robot, Dragged.files(List.of(file("own.yaml", GOOD))))).isTrue();
    assertThat(title(robot)).isEqualTo("Our own server");
  }

  @Test
  void aWrongFileThatIsDropped_isOneSentence(FxRobot robot) throws IOException {
    drop(robot, Dragged.files(List.of(file("bad.yaml", BAD))));
    assertThat(problem(robot)).startsWith("bad.yaml:1: ");
    drop(robot, Dragged.files(List.of(folder.toFile())));
    assertThat(problem(robot)).contains("directory").doesNotContain("\n");
    assertThat(app.bench()).isEmpty();
  }

  @Test
  void twoFilesThatAreDropped_areTooMany_andWhatIsOpenStays(FxRobot robot) throws IOException {
    Scenario changed = changed(robot);
    drop(robot, Dragged.files(List.of(file("one.yaml", GOOD), file("two.yaml", GOOD))));
    assertThat(said(robot)).contains("2 files").doesNotContain("\n");
    assertThat(scenario()).isEqualTo(changed);
  }

  @Test
  void whatIsNoFile_isNotTaken(FxRobot robot) {
    assertThat(drop(robot, new Dragged(DataFormat.PLAIN_TEXT, "client"))).isFalse();
  }

  private boolean drop(FxRobot robot, Dragged what) {
    AtomicBoolean taken = new AtomicBoolean();
    robot.interact(() -> taken.set(what.dropOn(stage.getScene())));
    return taken.get();
  }

  /// A scenario that has something to lose.
  private Scenario changed(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#empty-mode-EPSV");
    return scenario();
  }

  private Scenario scenario() {
    return app.bench().orElseThrow().model().scenarioProperty().get();
  }

  private File file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toFile();
  }

  private static String title(FxRobot robot) {
    return robot.lookup("#title").queryAs(Label.class).getText();
  }

  private static String said(FxRobot robot) {
    return robot.lookup("#undo-text").queryAs(Label.class).getText();
  }

  private static String problem(FxRobot robot) {
    return robot.lookup("#problem").queryAs(Label.class).getText();
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (TimeoutException late) {
      throw new AssertionError("never came", late);
    }
  }
}
