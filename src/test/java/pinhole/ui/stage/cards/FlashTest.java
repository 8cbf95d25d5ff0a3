package pinhole.ui.stage.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.explain.Explainer;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.Edits;
import pinhole.ui.stage.model.Scenes;

/// What a change of the scenario changed in the tables lights up for a moment.
class FlashTest extends ApplicationTest {
  private static final double MILLIS = 400;
  private static final double NANOS = 1e6;
  private static final int LAST_RULE = 4;

  private Playhead playhead;
  private Edits edits;
  private RuleCards cards;
  private Scene scene;

  @Override
  public void start(Stage stage) {
    playhead = new Playhead(Scenes.run(Scenes.active()));
    edits = new Edits(playhead);
    cards = new RuleCards(playhead, edits, Explainer.english(), Optional.empty());
    scene = new Scene(cards, 1104, 272);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private RuleRow row(String wall, int index) {
    return lookup("#row-" + wall + "-" + index).query();
  }

  private static Stream<Node> lights(Node row) {
    return row.lookupAll(".ph-row-flash").stream();
  }

  private long lit() {
    return lights(cards).count();
  }

  private void switchLastRuleOff() {
    edits.switchRule(DeviceId.CLIENT_FIREWALL, 1, false);
  }

  @Test
  void theRowThatChanged_lightsUpAndGoesOut_theOthersDoNot() throws TimeoutException {
    long begun = System.nanoTime();
    interact(() -> {
      switchLastRuleOff();
      assertThat(lights(row("client-firewall", LAST_RULE))).hasSize(1);
      assertThat(lit()).isEqualTo(1);
      Node light = lights(row("client-firewall", LAST_RULE)).findFirst().orElseThrow();
      Bounds bounds = light.getBoundsInParent();
      assertThat(light.getOpacity()).isEqualTo(1);
      assertThat(bounds.getWidth()).isEqualTo(row("client-firewall", LAST_RULE).getWidth());
    });
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> lit() == 0);
    assertThat((System.nanoTime() - begun) / NANOS).isGreaterThan(MILLIS * .9);
  }

  @Test
  void anotherRunWithTheSameRows_lightsNothing() {
    interact(() -> {
      playhead.load(Scenes.run(edits.scenarioProperty().get()));
      assertThat(lit()).isZero();
    });
  }

  @Test
  void goingOn_lightsNothing() {
    interact(() -> {
      playhead.seek(Scenes.first(playhead.storyline(), Moment.Kind.DROPPED).at());
      assertThat(lit()).isZero();
    });
  }

  @Test
  void whereMotionIsNotWanted_nothingLightsUp() {
    interact(() -> {
      cards.calm(true);
      switchLastRuleOff();
      assertThat(lit()).isZero();
    });
  }

  @Test
  void anotherTheme_isThereAtOnce() {
    interact(() -> {
      Theme.DARK.applyTo(scene);
      assertThat(lit()).isZero();
    });
  }
}
