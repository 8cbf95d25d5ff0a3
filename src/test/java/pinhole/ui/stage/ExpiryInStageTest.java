package pinhole.ui.stage;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.shape.Circle;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import pinhole.engine.net.SimTime;
import pinhole.explain.Explainer;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.ui.kit.PinholeNode;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.Expiries;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.stage.model.Scenes;

/// A pinhole that closes because nobody came, as it is drawn.
class ExpiryInStageTest extends ApplicationTest {
  private static final String NOBODY_COMES =
      """
      client: {mode: PORT, runLimit: 900, connectLimit: 600}
      others: [{client: {mode: PASV}, start: 320, from: 198.51.100.7}]
      clientFirewall: {alg: true, rules: [{direction: out, action: accept}]}
      serverFirewall: {rules: [{direction: in, action: accept}]}
      """;

  private Playhead playhead;
  private SimTime expires;

  @Override
  public void start(Stage stage) throws ScenarioException {
    playhead =
        new Playhead(Scenes.run(ScenarioReader.parse("scene.yaml", NOBODY_COMES).scenario()));
    expires = Expiries.of(playhead.recording()).getFirst();
    StageView view =
        new StageView(playhead, new Edits(playhead), new Selection(), Explainer.english());
    Scene scene = new Scene(view, 1104, 380);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  private void seek(long microsLater) {
    interact(() -> playhead.seek(expires.plus(microsLater)));
  }

  private PinholeNode hole() {
    return lookup("#pinhole-client-firewall").query();
  }

  private Node tunnel() {
    return lookup("#tunnel-data-client-firewall").query();
  }

  private double light() {
    return hole().lookupAll(".ph-light").stream()
        .mapToDouble(n -> ((Circle) n).getRadius())
        .max()
        .orElse(0);
  }

  private void closing() {
    seek(300_000);
    assertThat(hole().state()).isEqualTo(PinholeNode.State.EXPIRED);
    assertThat(light()).isBetween(10., 15.);
    assertThat(tunnel().isVisible()).isTrue();
    assertThat(tunnel().getOpacity()).isBetween(.5, .8);
  }

  @Test
  void itsLightGoesOut_andItIsBrickedUp_forwardsAndBackwards() {
    seek(-1_000_000);
    double open = light();
    assertThat(open).isGreaterThan(15);
    closing();
    seek(1_000_000);
    assertThat(hole().state()).isEqualTo(PinholeNode.State.EXPIRED);
    assertThat(light()).isZero();
    assertThat(tunnel().isVisible()).isFalse();
    seek(3_000_000);
    assertThat(hole().state()).isEqualTo(PinholeNode.State.SHUT);
    closing();
    seek(-1_000_000);
    assertThat(light()).isEqualTo(open);
    assertThat(tunnel().getOpacity()).isEqualTo(1);
  }
}
