package pinhole.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

@ExtendWith(ApplicationExtension.class)
class TimelineViewTest {
  private Playhead playhead;
  private final Selection selection = new Selection();
  private PlaybackClock clock;
  private TimelineView view;

  @Start
  void show(Stage stage) {
    playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
    clock = new PlaybackClock(playhead, true);
    view = new TimelineView(playhead, clock, selection, Explainer.english());
    Scene scene = new Scene(new VBox(view), 1440, 200);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void aClickOnATick_goesToItsMoment(FxRobot robot) {
    robot.clickOn(tick(robot, 6));
    assertThat(playhead.now()).isEqualTo(moment(6));
    assertThat(robot.lookup("#playhead-time").queryAs(Text.class).getText()).isEqualTo("0.144 s");
  }

  @Test
  void dragging_goesBothWaysAndSnapsOnRelease(FxRobot robot) {
    Point2D from = middle(tick(robot, 2));
    Point2D to = middle(tick(robot, 9));
    robot.drag(from, MouseButton.PRIMARY).moveTo(to.add(4, 0));
    SimTime free = playhead.now();
    assertThat(free).isGreaterThan(moment(9)).isLessThan(moment(10));
    robot.moveTo(middle(tick(robot, 5)).add(3, 0));
    assertThat(playhead.now()).isGreaterThan(moment(5)).isLessThan(moment(6));
    robot.drop();
    assertThat(playhead.now()).isEqualTo(moment(5));
  }

  @Test
  void theCurrentTick_canHaveTheFocusAndFollows(FxRobot robot) {
    robot.interact(() -> playhead.seek(moment(3)));
    Node tick = tick(robot, 3);
    assertThat(tick.isFocusTraversable()).isTrue();
    assertThat(tick.getAccessibleText()).startsWith("Event 4");
    robot.interact(tick::requestFocus);
    robot.interact(playhead::stepForward);
    assertThat(tick(robot, 4).isFocused()).isTrue();
    assertThat(tick.isFocusTraversable()).isFalse();
  }

  @Test
  void transport_stepsAndPlays(FxRobot robot) {
    robot.clickOn("#transport-forward").clickOn("#transport-forward");
    assertThat(playhead.now()).isEqualTo(moment(1));
    robot.clickOn("#transport-back");
    assertThat(playhead.now()).isEqualTo(moment(0));
    robot.clickOn("#transport-end");
    assertThat(playhead.now()).isEqualTo(playhead.end());
    robot.clickOn("#transport-start");
    assertThat(playhead.now()).isEqualTo(SimTime.ZERO);
    robot.clickOn("#transport-play");
    assertThat(playhead.playingProperty().get()).isTrue();
  }

  @Test
  void fog_hidesWhatWasNotSeenAndStopsTheDrag(FxRobot robot) {
    Point2D far = middle(tick(robot, 30));
    robot.interact(() -> {
      view.fogged(true);
      playhead.seek(moment(4));
    });
    assertThat(robot.lookup("#fog").<Node>query().isVisible()).isTrue();
    assertThat(tick(robot, 4).isVisible()).isTrue();
    assertThat(tick(robot, 5).isVisible()).isFalse();
    robot.drag(middle(tick(robot, 2)), MouseButton.PRIMARY).dropTo(far);
    assertThat(playhead.now()).isEqualTo(moment(4));
  }

  @Test
  void enterOnATick_goesToIt(FxRobot robot) {
    robot.interact(() -> playhead.seek(moment(3)));
    robot.interact(() -> tick(robot, 3).requestFocus());
    robot.interact(() -> playhead.seek(new SimTime(moment(3).micros() + 1)));
    robot.push(KeyCode.ENTER);
    assertThat(playhead.now()).isEqualTo(moment(3));
  }

  @Test
  void compact_isLower(FxRobot robot) {
    assertThat(view.getHeight()).isEqualTo(124);
    robot.interact(() -> view.compact(true));
    robot.interact(() -> view.getScene().getRoot().layout());
    assertThat(view.getHeight()).isEqualTo(96);
  }

  @Test
  void ctrlAndWheel_zoomsAtThePointer_andTheWheelScrolls(FxRobot robot) {
    robot.interact(() -> playhead.seek(moment(6)));
    double before = middle(tick(robot, 6)).getX();
    robot.moveTo(tick(robot, 6)).press(KeyCode.CONTROL);
    robot.scroll(5, VerticalDirection.UP);
    robot.release(KeyCode.CONTROL);
    assertThat(view.zoom()).isGreaterThan(2);
    assertThat(middle(tick(robot, 6)).getX()).isCloseTo(before, within(6.0));
    robot.scroll(3, VerticalDirection.DOWN);
    assertThat(middle(tick(robot, 6)).getX()).isLessThan(before);
    robot.clickOn("#zoom-whole");
    assertThat(view.zoom()).isEqualTo(1);
  }

  @Test
  void zoomed_thePlayheadStaysInView(FxRobot robot) {
    robot.interact(() -> {
      view.zoom(true);
      view.zoom(true);
      view.zoom(true);
    });
    for (int i = 0; i < 33; i += 4) {
      int index = i;
      robot.interact(() -> playhead.seek(moment(index)));
      double x = middle(tick(robot, i)).getX() - view.localToScreen(0, 0).getX();
      assertThat(x).isBetween(276.0, 1416.0);
    }
  }

  @Test
  void aClickOnATick_picksItsSegment_andAllItsTicksAreMarked(FxRobot robot) {
    robot.clickOn(tick(robot, 0));
    int picked = selection.segmentProperty().get().orElseThrow();
    assertThat(playhead.storyline().moments().get(1).segment().orElseThrow().number())
        .isEqualTo(picked);
    assertThat(tick(robot, 1).getAccessibleText()).endsWith("Picked.");
    robot.interact(selection::clear);
    assertThat(tick(robot, 1).getAccessibleText()).doesNotContain("Picked");
  }

  @Test
  void twoRuns_standOnOneTimeline_andWhereTheyPartIsMarked(FxRobot robot) {
    Scenario active = ExampleScenarios.active();
    Scenario alg =
        active.withFirewall(DeviceId.CLIENT_FIREWALL, active.clientFirewall().withAlg(true));
    robot.interact(() -> view.beside(Optional.of(Simulator.run(alg)), false));
    robot.interact(() -> view.getScene().getRoot().layout());
    assertThat(view.getHeight()).isEqualTo(164);
    assertThat(middle(robot.lookup("#second-0").query()).getX())
        .isCloseTo(middle(tick(robot, 0)).getX(), within(0.5));
    Node fork = robot.lookup("#fork-mark").query();
    assertThat(fork.getAccessibleText()).contains("They part at").contains("PORT");
    robot.clickOn("#second-9");
    assertThat(playhead.now()).isNotEqualTo(SimTime.ZERO);
    Node flag = ((Parent) fork).getChildrenUnmodifiable().getLast();
    Node bubble = robot.lookup("#playhead-bubble").query();
    for (Moment moment : playhead.storyline().moments()) {
      robot.interact(() -> {
        playhead.seek(moment.at());
        view.getScene().getRoot().layout();
        assertThat(flag.isVisible()).isTrue();
        assertThat(place(flag).intersects(place(bubble))).as("at %s", moment.at()).isFalse();
        assertThat(place(flag).getMaxX()).isLessThan(view.getWidth());
      });
    }
    robot.interact(() -> view.beside(Optional.empty(), false));
    assertThat(robot.lookup("#second-0").tryQuery()).isEmpty();
  }

  @Test
  void theMenu_offersCommandsWithTheirKeys(FxRobot robot) {
    int[] ran = new int[1];
    Command one = new Command("one", "a", "Next problem", "X", () -> true, () -> ran[0]++);
    Command off = new Command("off", "b", "Not now", "Y", () -> false, () -> ran[0] += 10);
    robot.interact(() -> view.offer(List.of(one, off)));
    robot.clickOn("#run-until").clickOn("Next problem");
    assertThat(ran[0]).isEqualTo(1);
  }

  @Test
  void theSpeedThatIsChosenElsewhere_isShown(FxRobot robot) {
    robot.interact(() -> clock.changeSpeed(true));
    assertThat(robot.lookup("#speed").queryButton().getText()).isEqualTo("2×");
    robot.clickOn("#speed").clickOn("0.25×");
    assertThat(clock.speed()).isEqualTo(0.25);
  }

  /// The tick that begins with a moment.
  private static Tick tick(FxRobot robot, int moment) {
    return robot.lookup((Tick tick) -> tick.run().first() == moment).queryAs(Tick.class);
  }

  private static Point2D middle(Node node) {
    Bounds bounds = node.localToScreen(node.getBoundsInLocal());
    return new Point2D(bounds.getCenterX(), bounds.getCenterY());
  }

  private SimTime moment(int index) {
    return playhead.storyline().moments().get(index).at();
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }
}
