package pinhole.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
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
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.NoStart;
import pinhole.ui.kit.SketchPicture;
import pinhole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class StartViewTest extends NoStart {
  private final List<String> opened = new ArrayList<>();
  private StartView view;
  private Stage stage;

  @Start
  void show(Stage primary) throws IOException {
    stage = new Stage();
    List<Lesson> lessons = LessonLibrary.shipped().lessons();
    SketchPicture picture = Motif.of(lessons.getFirst());
    Offer.GoOn goOn = new Offer.GoOn(lessons.getFirst(), true, "A SYN stands there.", picture);
    List<String> recent = List.of("/home/a/office.yaml", "/home/a/home.yaml");
    view = new StartView(new Offer(lessons, Optional.of(goOn), recent), this);
    Scene scene = new Scene(view, 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    view.compact(true);
    view.focusFirst();
  }

  /// A window of its own: the shared one would keep its size for the tests that follow.
  @Stop
  void close() {
    stage.close();
  }

  @Test
  void enter_goesOn_andArrowsLeadToTheCards(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);
    assertThat(opened).containsExactly("on", "1", "2");
  }

  @Test
  void everythingThatIsShown_opensWhatItSays(FxRobot robot) {
    robot.clickOn("#sandbox-stage").clickOn("#sandbox-matrix").clickOn("#open-file");
    robot.clickOn("#choose-capture").clickOn("#lesson-1");
    assertThat(opened).containsExactly("sandbox", "matrix", "file", "capture", "1");
  }

  @Test
  void arrows_comeToEveryLesson_andScrollToIt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson-8").<Node>query().requestFocus());
    robot.push(KeyCode.RIGHT);
    Node last = robot.lookup("#lesson-9").query();
    assertThat(last.isFocused()).isTrue();
    Bounds seen = view.sceneToLocal(last.localToScene(last.getBoundsInLocal()));
    assertThat(seen.getMaxY()).isLessThanOrEqualTo(view.getHeight() + 1);
  }

  @Test
  void aRecentFile_isOpenedByItsWholePath(FxRobot robot) {
    robot.interact(() -> robot.lookup("#recent-1").<Node>query().requestFocus());
    robot.push(KeyCode.ENTER);
    assertThat(opened).containsExactly("/home/a/home.yaml");
  }

  @Test
  void aCard_isReadAloudAsAWhole(FxRobot robot) {
    assertThat(robot.lookup("#lesson-5").<Node>query().getAccessibleText())
        .startsWith("Lesson 5: Active: the server calls back.")
        .matches("(?s).* About [0-9]+ minutes, [0-9]+ parts[.]");
  }

  @Test
  void cardsOfARow_areEquallyHigh_andNoTextIsCut(FxRobot robot) {
    Node first = robot.lookup("#lesson-4").query();
    Node second = robot.lookup("#lesson-5").query();
    assertThat(first.getLayoutBounds().getHeight()).isEqualTo(second.getLayoutBounds().getHeight());
    for (Node label : robot.from(view).lookup(".ph-small").queryAll()) {
      if (label instanceof Label text) {
        assertThat(text.getHeight()).isGreaterThanOrEqualTo(text.prefHeight(text.getWidth()) - 1);
      }
    }
  }

  @Test
  void aProblem_isSaidInASentence(FxRobot robot) {
    Label problem = robot.lookup("#problem").queryAs(Label.class);
    assertThat(problem.isVisible()).isFalse();
    robot.interact(() -> view.complain("x.yaml:3: there is no mode \"PASSV\""));
    assertThat(problem.isVisible()).isTrue();
    assertThat(problem.getText()).contains("PASSV");
  }

  @Override
  public void open(Lesson lesson) {
    opened.add(Integer.toString(lesson.number()));
  }

  @Override
  public void goOn() {
    opened.add("on");
  }

  @Override
  public void openSandbox() {
    opened.add("sandbox");
  }

  @Override
  public void openMatrix() {
    opened.add("matrix");
  }

  @Override
  public void openFile() {
    opened.add("file");
  }

  @Override
  public void openCapture() {
    opened.add("capture");
  }

  @Override
  public void openRecent(String path) {
    opened.add(path);
  }
}
