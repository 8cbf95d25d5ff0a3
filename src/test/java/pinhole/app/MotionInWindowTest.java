package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.explain.Explainer;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.NoActions;
import pinhole.ui.kit.Theme;

/// What comes and goes in the window, with motion and without.
@ExtendWith(ApplicationExtension.class)
class MotionInWindowTest {
  private Workbench bench;
  private Scene scene;

  @Start
  void show(Stage stage) {
    var tools = new Tools(Explainer.english(), new NoActions(), false, Runnable::run);
    bench = Workbench.of(ExampleScenarios.active(), "Active", tools);
    scene = new Scene(bench.view(), 1100, 700);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private Node node(String id) {
    return scene.getRoot().lookup("#" + id);
  }

  private void open(Ground ground) {
    bench.view().arrangement().open(ground);
  }

  private static void await(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("it never came", e);
    }
  }

  private void openWhy(FxRobot robot, double risen) {
    robot.interact(() -> {
      open(Ground.WHY);
      assertThat(node("why").getOpacity()).isZero();
      assertThat(node("why").getTranslateY()).isEqualTo(risen);
    });
    await(() -> node("why").getOpacity() == 1 && node("why").getTranslateY() == 0);
  }

  private void closeWhy(FxRobot robot) {
    robot.interact(() -> {
      open(Ground.CARDS);
      assertThat(node("why")).isNull();
      assertThat(node("rule-cards").isVisible()).isTrue();
      assertThat(node("leaving").isVisible()).isTrue();
      assertThat(node("leaving").getOpacity()).isEqualTo(1);
    });
    await(() -> !node("leaving").isVisible());
  }

  @Test
  void why_risesAndLeaves(FxRobot robot) {
    openWhy(robot, 12);
    closeWhy(robot);
  }

  @Test
  void why_whereMotionIsNotWanted_onlyFades(FxRobot robot) {
    robot.interact(() -> bench.calm(true));
    openWhy(robot, 0);
    closeWhy(robot);
  }

  @Test
  void why_openedAgainWhileItLeaves_isTheOnlyOne(FxRobot robot) {
    openWhy(robot, 12);
    robot.interact(() -> {
      open(Ground.CARDS);
      open(Ground.WHY);
      assertThat(node("leaving").isVisible()).isFalse();
    });
  }

  @Test
  void stage_whereMotionIsNotWanted_whatWasThereFadesOverWhatIs(FxRobot robot) {
    robot.interact(() -> {
      bench.calm(true);
      bench.clock().stepForward();
      assertThat(node("segment-1")).isNotNull();
      assertThat(node("stage-before").isVisible()).isTrue();
      assertThat(node("stage-before").getOpacity()).isEqualTo(1);
    });
    await(() -> !node("stage-before").isVisible());
  }

  @Test
  void stage_withMotion_nothingFadesOverIt(FxRobot robot) {
    robot.interact(() -> {
      bench.playhead().stepForward();
      assertThat(node("stage-before").isVisible()).isFalse();
    });
  }

  @Test
  void anotherThemeAndAnotherRun_areThereAtOnce(FxRobot robot) {
    robot.interact(() -> {
      bench.calm(true);
      Theme.DARK.applyTo(scene);
      bench.view().theme(Theme.DARK);
      assertThat(node("stage-before").isVisible()).isFalse();
      bench.playhead().load(bench.playhead().recording());
      assertThat(node("stage-before").isVisible()).isFalse();
    });
  }

  @Test
  void docksSheetsAndRows_whereMotionIsNotWanted_fadeIn(FxRobot robot) {
    robot.interact(() -> {
      bench.calm(true);
      bench.playhead().seek(bench.playhead().end());
      assertThat(node("why-button").getOpacity()).isEqualTo(1);
      assertThat(node("card-client-firewall").lookupAll(".ph-rule-row"))
          .anyMatch(row -> row.getOpacity() == 0);
      bench.view().arrangement().toggle(Dock.INSPECTOR);
      assertThat(node("inspector").getOpacity()).isZero();
      bench.view().arrangement().open(Large.LADDER);
      assertThat(node("ladder").getOpacity()).isZero();
      bench.view().complain("This is said.");
      assertThat(node("undo-bar").getOpacity()).isZero();
      bench.view().cover(new Region());
      assertThat(node("overlays").getOpacity()).isZero();
    });
    await(() -> node("overlays").getOpacity() == 1 && node("ladder").getOpacity() == 1);
    await(() -> node("inspector").getOpacity() == 1 && node("undo-bar").getOpacity() == 1);
  }

  @Test
  void docksSheetsAndRows_withMotion_areThereAtOnce(FxRobot robot) {
    robot.interact(() -> {
      bench.playhead().seek(bench.playhead().end());
      assertThat(node("card-client-firewall").lookupAll(".ph-rule-row"))
          .allMatch(row -> row.getOpacity() == 1);
      bench.view().arrangement().toggle(Dock.INSPECTOR);
      assertThat(node("inspector").getOpacity()).isEqualTo(1);
      bench.view().cover(new Region());
      assertThat(node("overlays").getOpacity()).isEqualTo(1);
    });
  }
}
