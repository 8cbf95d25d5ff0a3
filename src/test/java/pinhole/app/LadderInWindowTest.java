package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.sim.Moment;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.NoActions;
import pinhole.ui.kit.Theme;

/// The ladder where it belongs: keys, the stage's selection, and the ways to the other views.
@ExtendWith(ApplicationExtension.class)
class LadderInWindowTest {
  private Workbench bench;

  @Start
  void show(Stage stage) {
    var tools = new Tools(Explainer.english(), new NoActions(), true, Runnable::run);
    bench = Workbench.of(ExampleScenarios.active(), "Active", tools);
    Scene scene = new Scene(bench.view(), 1440, 900);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private Moment dropped() {
    return bench.playhead().storyline().moments().stream()
        .filter(m -> m.kind() == Moment.Kind.DROPPED)
        .findFirst()
        .orElseThrow();
  }

  private void open(FxRobot robot) {
    robot.type(KeyCode.DIGIT2);
    assertThat(bench.view().arrangement().largeProperty().get()).isEqualTo(Large.LADDER);
    await(() -> robot.lookup(".ph-ladder-cell").tryQuery().isPresent());
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it never came", e);
    }
  }

  private static ListView<?> list(FxRobot robot) {
    return robot.lookup("#ladder-list").queryAs(ListView.class);
  }

  @Test
  void aRowThatIsClicked_isPickedOnTheStage(FxRobot robot) {
    robot.interact(() -> bench.playhead().seek(dropped().at()));
    open(robot);
    int row = list(robot).getSelectionModel().getSelectedIndex();
    robot.clickOn("#ladder-row-" + row);
    int number = dropped().segment().orElseThrow().number();
    assertThat(bench.selection().segmentProperty().get()).contains(number);
    robot.clickOn("#ladder-show");
    assertThat(bench.view().arrangement().largeProperty().get()).isEqualTo(Large.STAGE);
    assertThat(robot.lookup("#segment-" + number).<Node>query().isVisible()).isTrue();
  }

  @Test
  void whatIsPickedOnTheStage_isTheRowInView(FxRobot robot) {
    robot.interact(() -> bench.playhead().seek(dropped().at()));
    int number = dropped().segment().orElseThrow().number();
    Node capsule = robot.lookup("#segment-" + number).query();
    robot.interact(capsule::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(bench.selection().segmentProperty().get()).contains(number);
    open(robot);
    await(() ->
        robot.lookup(".ph-ladder-cell").<Node>queryAll().stream()
            .map(cell -> String.valueOf(cell.getAccessibleText()))
            .anyMatch(text -> text.contains("SYN") && text.contains("Selected.")));
  }

  @Test
  void why_opensTheReasonOfTheRow(FxRobot robot) {
    robot.interact(() -> bench.playhead().seek(dropped().at()));
    open(robot);
    robot.interact(() -> bench.playhead().toStart());
    robot.interact(() -> bench.selection().pick(dropped().segment().orElseThrow().number()));
    robot.clickOn("#ladder-why");
    assertThat(bench.view().arrangement().groundProperty().get()).isEqualTo(Ground.WHY);
    assertThat(bench.playhead().now()).isEqualTo(dropped().at());
  }

  @Test
  void spaceInTheList_plays(FxRobot robot) {
    open(robot);
    robot.interact(() -> list(robot).requestFocus());
    robot.type(KeyCode.SPACE);
    assertThat(bench.playhead().playingProperty().get()).isTrue();
    robot.type(KeyCode.SPACE);
    assertThat(bench.playhead().playingProperty().get()).isFalse();
  }
}
