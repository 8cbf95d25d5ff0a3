package pinhole.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pinhole.challenge.Challenge;
import pinhole.challenge.ChallengeLibrary;
import pinhole.engine.ftp.DataMode;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;
import pinhole.progress.ChallengeState;
import pinhole.progress.Progress;
import pinhole.progress.Score;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.NoStart;
import pinhole.ui.frame.NoActions;
import pinhole.ui.frame.Slot;
import pinhole.ui.frame.StartFrame;
import pinhole.ui.frame.StartPage;
import pinhole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class StartPagesTest extends NoStart {
  private final List<String> opened = new ArrayList<>();
  private StartFrame frame;
  private Stage stage;

  @Start
  void show(Stage primary) throws IOException {
    stage = new Stage();
    List<Lesson> lessons = LessonLibrary.shipped().lessons();
    List<Challenge> challenges =
        ChallengeLibrary.load(LessonSource.shipped(), Locale.ROOT).challenges();
    String id = challenges.get(1).id();
    Progress progress =
        Progress.NONE.with(ChallengeState.fresh(id).failed().passed(new Score(7, 1), 2));
    Offer offer =
        new Offer(
            lessons,
            challenges,
            Optional.empty(),
            List.of("/home/a/office.yaml"),
            progress,
            Offer.Reviews.NONE);
    Map<StartPage, Slot> pages = new EnumMap<>(StartPage.class);
    StartView first = new StartView(offer, this);
    ChallengesPage second = new ChallengesPage(offer, this);
    SandboxPage third = new SandboxPage(offer, ExampleScenarios.active(), this);
    pages.put(StartPage.LESSONS, new Slot(first, first::compact));
    pages.put(StartPage.CHALLENGES, new Slot(second, second::compact));
    pages.put(StartPage.SANDBOX, new Slot(third, third::compact));
    CapturesPage fourth = new CapturesPage(this);
    pages.put(StartPage.CAPTURES, new Slot(fourth, fourth::compact));
    frame = new StartFrame(pages, new Bar(), () -> opened.add("matrix"));
    Scene scene = new Scene(frame, 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    first.focusFirst();
  }

  @Stop
  void close() {
    stage.close();
  }

  @Test
  void arrowsGoFromTabToTab_andEachShowsItsPage(FxRobot robot) {
    robot.clickOn("#start-LESSONS");
    robot.push(KeyCode.RIGHT);
    assertThat(frame.page()).isEqualTo(StartPage.CHALLENGES);
    assertThat(robot.lookup("#challenges-page").tryQuery()).isPresent();
    assertThat(robot.lookup("#library").tryQuery()).isEmpty();
    robot.push(KeyCode.RIGHT);
    assertThat(frame.page()).isEqualTo(StartPage.SANDBOX);
    robot.clickOn("#start-SANDBOX");
    assertThat(frame.page()).as("a second press").isEqualTo(StartPage.SANDBOX);
    robot.push(KeyCode.F6);
    assertThat(focused()).as("F6 goes into the page").isEqualTo("sandbox-stage");
    robot.push(KeyCode.F6);
    assertThat(focused()).as("and back to the bar").startsWith("start-");
  }

  @Test
  void aChallenge_tellsTriesBestAndStars_andOpens(FxRobot robot) {
    robot.interact(() -> frame.open(StartPage.CHALLENGES));
    assertThat(text(robot, "#challenge-1-known")).isEqualTo("not tried");
    assertThat(text(robot, "#challenge-2-known")).isEqualTo("2 tries, best: 7 ports open");
    assertThat(text(robot, "#stars-won")).isEqualTo("2 of 30 stars");
    assertThat(robot.lookup("#challenge-2").<Node>query().getAccessibleText())
        .startsWith("Challenge 2: ")
        .contains("2 stars of 3")
        .endsWith("So far: 2 tries, best: 7 ports open.");
    robot.clickOn("#challenge-2");
    assertThat(opened).containsExactly("challenge 2");
  }

  @Test
  void theSandbox_beginsInEachMode_orWithAFile(FxRobot robot) {
    robot.interact(() -> frame.open(StartPage.SANDBOX));
    robot.clickOn("#sandbox-stage").clickOn("#sandbox-pasv").clickOn("#open-file");
    robot.clickOn("#recent-0");
    assertThat(opened).containsExactly("stage", "PASV", "file", "/home/a/office.yaml");
  }

  @Test
  void aCapture_isAskedForOnItsPage_andInTheBar(FxRobot robot) {
    robot.interact(() -> frame.open(StartPage.CAPTURES));
    assertThat(text(robot, "#captures-private")).contains("stays on this computer");
    robot.clickOn("#choose-capture").clickOn("#open-capture");
    assertThat(opened).containsExactly("capture", "capture from the bar");
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  private static String text(FxRobot robot, String label) {
    return robot.lookup(label).queryAs(Label.class).getText();
  }

  @Override
  public void open(Challenge challenge) {
    opened.add("challenge " + challenge.number());
  }

  @Override
  public void openSandbox() {
    opened.add("stage");
  }

  @Override
  public void openSandbox(DataMode mode) {
    opened.add(mode.name());
  }

  @Override
  public void openFile() {
    opened.add("file");
  }

  @Override
  public void openCapture() {
    opened.add("capture");
  }

  private final class Bar extends NoActions {
    @Override
    public void openCapture() {
      opened.add("capture from the bar");
    }
  }

  @Override
  public void openRecent(String path) {
    opened.add(path);
  }
}
