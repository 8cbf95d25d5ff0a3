package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// The smallest window, in which a lesson lies over the stage.
@ExtendWith(ApplicationExtension.class)
class SmallWindowTest {
  private static final String PROGRESS = "pinhole.progress";
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 640;
  private static final double USUAL = 1440;
  private static final double NARROW = 1100;
  private static final int STEPS = 4;
  private static final double LEAST = 10;
  private static final long PATIENCE = 60;

  @TempDir static Path folder;

  private PinholeApp app;
  private Stage stage;

  @Start
  void show(Stage primary) {
    System.setProperty(PROGRESS, folder.resolve("progress.json").toString());
    stage = new Stage();
    app = new PinholeApp();
    app.start(stage);
    stage.setWidth(WIDTH);
    stage.setHeight(HEIGHT);
  }

  /// Answers of its own: what is missed here would be asked again in the tests that follow.
  @Stop
  void close() {
    System.clearProperty(PROGRESS);
    app.stop();
    stage.close();
  }

  @Test
  void aLesson_opensOverTheStage_andFoldsForIt(FxRobot robot) throws Exception {
    open(robot, "05-active");
    assertThat(seen("#lesson-text")).isFalse();
    fire(robot, "#lesson-unfold");
    frames(robot);
    assertThat(node("#lesson-text").localToScene(0, 0).getX()).isPositive();
    assertThat(seen("#lesson-text")).isTrue();
    robot.push(KeyCode.ESCAPE);
    frames(robot);
    assertThat(seen("#lesson-text")).isFalse();
    assertThat(seen("#lesson-unfold")).isTrue();
  }

  @Test
  void aWindowThatBecomesSmall_foldsTheLesson(FxRobot robot) throws Exception {
    robot.interact(() -> stage.setWidth(1440));
    open(robot, "05-active");
    robot.interact(() -> stage.setWidth(WIDTH));
    frames(robot);
    assertThat(seen("#lesson-text")).isFalse();
  }

  /// Once the text of a lesson stood still here: what was made in the layout of a frame got its
  /// looks after it, and waited for its place for ever.
  @ParameterizedTest
  @ValueSource(ints = {1000, 1100})
  void eachStep_showsItsOwnText_inItsPlace_foldedAndUnfolded(int width, FxRobot robot)
      throws Exception {
    robot.interact(() -> stage.setWidth(USUAL));
    open(robot, "02-syn-decides");
    robot.interact(
        () -> stage.setWidth(width)); // the panel becomes narrow in the layout of a frame
    frames(robot);
    if (!seen("#lesson-text")) {
      fire(robot, "#lesson-unfold");
      frames(robot);
    }
    Set<String> told = new HashSet<>();
    for (int i = 0; i < STEPS; i++) {
      inPlace();
      told.add(text(node("#lesson-text")));
      fire(robot, "#lesson-fold");
      frames(robot);
      assertThat(seen("#lesson-text")).isFalse();
      onward(robot);
      frames(robot);
      fire(robot, "#lesson-unfold");
      frames(robot);
      inPlace();
      told.add(text(node("#lesson-text")));
      onward(robot);
      frames(robot);
    }
    assertThat(told).hasSizeGreaterThan(2);
  }

  /// No frame may leave something to the next one: it is not drawn until something else happens.
  @Test
  void whatIsMadeInTheLayoutOfAFrame_hasItsPlaceInThatFrame(FxRobot robot) throws Exception {
    robot.interact(() -> stage.setWidth(USUAL));
    open(robot, "02-syn-decides");
    Set<String> left = new HashSet<>();
    Runnable look = () -> left.addAll(restless(stage.getScene().getRoot()));
    robot.interact(() -> {
      stage.getScene().addPostLayoutPulseListener(look); // after that of the app
      stage.setWidth(NARROW); // the panel becomes narrow in the layout of a frame
    });
    frames(robot);
    robot.interact(() -> stage.getScene().removePostLayoutPulseListener(look));
    assertThat(seen("#lesson-text")).isTrue();
    assertThat(left).as("waits for the next frame").isEmpty();
  }

  /// The next step; where it waits for an answer, an answer.
  private void onward(FxRobot robot) {
    if (!button("#lesson-continue").isDisabled()) {
      fire(robot, "#lesson-continue");
    } else if (node("#lesson-choice-1") instanceof RadioButton first && !first.isDisabled()) {
      robot.interact(() -> first.setSelected(true));
      fire(robot, node("#lesson-predict") == null ? "#lesson-explain" : "#lesson-predict");
    }
    Workbench bench = app.bench().orElseThrow();
    robot.interact(() -> {
      bench.clock().finish();
      bench.playhead().pause();
      bench.playhead().barrierProperty().get().ifPresent(bench.playhead()::seek);
    });
  }

  /// Everything that the panel says has its size, below what stands before it.
  private void inPlace() {
    Pane prose = (Pane) node("#lesson-text");
    Parent panel = (Parent) node("#lesson-slot");
    assertThat(restless(panel)).as("waits for its place").isEmpty();
    double bottom = 0;
    for (Node child : prose.getChildren()) {
      Region block = (Region) child;
      assertThat(block.getLayoutY()).isGreaterThanOrEqualTo(bottom);
      assertThat(block.getHeight())
          .as(text(block))
          .isGreaterThan(LEAST)
          .isEqualTo(block.prefHeight(prose.getWidth()), within(1.0));
      bottom = block.getLayoutY() + block.getHeight();
    }
    assertThat(bottom).isLessThanOrEqualTo(prose.getHeight() + 1);
  }

  /// Those that still ask for a layout.
  private static Set<String> restless(Parent parent) {
    Set<String> found =
        parent.getChildrenUnmodifiable().stream()
            .filter(Parent.class::isInstance)
            .flatMap(it -> restless((Parent) it).stream())
            .collect(Collectors.toSet());
    if (parent.isNeedsLayout() && parent.isVisible()) {
      found.add(parent.toString());
    }
    return found;
  }

  private static String text(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream()
              .map(SmallWindowTest::text)
              .collect(Collectors.joining(" "));
      default -> "";
    };
  }

  private void open(FxRobot robot, String lesson) throws Exception {
    var found = app.desk().shelf().library().find(lesson);
    robot.interact(() -> app.desk().open(found));
    frames(robot);
  }

  private Node node(String id) {
    return stage.getScene().getRoot().lookup(id);
  }

  private ButtonBase button(String id) {
    return (ButtonBase) node(id);
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> button(id).fire());
  }

  private boolean seen(String id) {
    for (Node node = node(id); node != null; node = node.getParent()) {
      if (!node.isVisible()) {
        return false;
      }
    }
    return node(id) != null;
  }

  /// Lets two frames go by, as they come to a user: nothing is laid out but by them.
  private void frames(FxRobot robot) throws InterruptedException {
    for (int i = 0; i < 2; i++) {
      CountDownLatch laidOut = new CountDownLatch(1);
      Runnable listener = laidOut::countDown;
      robot.interact(() -> {
        stage.getScene().addPostLayoutPulseListener(listener);
        Platform.requestNextPulse();
      });
      assertThat(laidOut.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
      robot.interact(() -> stage.getScene().removePostLayoutPulseListener(listener));
    }
  }
}
