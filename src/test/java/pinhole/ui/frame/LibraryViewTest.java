package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import pinhole.ui.kit.Theme;

@ExtendWith(ApplicationExtension.class)
class LibraryViewTest extends NoActions {
  private final List<String> opened = new ArrayList<>();
  private LibraryView view;

  @Start
  void show(Stage stage) {
    String summary = "One sentence that is rather long, so that it does not fit in one line. ";
    view =
        new LibraryView(
            List.of(
                new LibraryView.Entry(1, "One", summary.repeat(3), 5, () -> opened.add("one")),
                new LibraryView.Entry(2, "Two", summary, 6, () -> opened.add("two"))),
            this);
    Scene scene = new Scene(view, 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
    view.focusFirst();
  }

  @Test
  void enter_opensTheLessonInFocus(FxRobot robot) {
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
    assertThat(opened).containsExactly("one", "two");
  }

  @Test
  void clicks_openLessonsAndFiles(FxRobot robot) {
    robot.clickOn("#lesson-2").clickOn("#open-file");
    assertThat(opened).containsExactly("two", "file");
  }

  @Test
  void rows_areAsHighAsTheirText(FxRobot robot) {
    Node first = robot.lookup("#lesson-1").query();
    Node second = robot.lookup("#lesson-2").query();
    assertThat(first.getLayoutBounds().getHeight()).isBetween(60.0, 120.0);
    assertThat(second.getLayoutBounds().getHeight())
        .isLessThan(first.getLayoutBounds().getHeight());
  }

  @Test
  void aRow_isReadAloudAsAWhole(FxRobot robot) {
    assertThat(robot.lookup("#lesson-2").<Node>query().getAccessibleText())
        .startsWith("Lesson 2: Two. One sentence")
        .endsWith("About 6 minutes.");
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
  public void openFile() {
    opened.add("file");
  }
}
