package pinhole.ui.stage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.ui.playback.Expiries;
import pinhole.ui.playback.Leg;
import pinhole.ui.playback.Pace;
import pinhole.ui.playback.Playhead;
import pinhole.ui.stage.model.WallView.Hole;
import pinhole.ui.stage.model.WallView.HoleState;

/// A pinhole for which nobody came: the server's own wall keeps its call back, and much later
/// another client shows that time goes on.
class ExpiryTest {
  private static final String NOBODY_COMES =
      """
      client: {mode: PORT, runLimit: 900, connectLimit: 600}
      others: [{client: {mode: PASV}, start: 320, from: 198.51.100.7}]
      clientFirewall: {alg: true, rules: [{direction: out, action: accept}]}
      serverFirewall: {rules: [{direction: in, action: accept}]}
      """;

  private Recording recording;
  private StageModel model;
  private Pace pace;
  private SimTime expires;

  @BeforeEach
  void run() throws ScenarioException {
    recording = Scenes.run(ScenarioReader.parse("scene.yaml", NOBODY_COMES).scenario());
    model = new StageModel(recording, Storyline.of(recording));
    pace = Pace.of(Playhead.Take.of(recording));
    List<SimTime> all = Expiries.of(recording);
    assertThat(all).hasSize(1);
    expires = all.getFirst();
  }

  private Hole hole(SimTime at) {
    return model.at(at).wall(DeviceId.CLIENT_FIREWALL).hole();
  }

  private SimTime shownAfter(double millis) {
    return pace.at(pace.millisAt(expires) + millis);
  }

  @Test
  void itClosesIn260Millis_andLeavesAScar_andIsShut() {
    assertThat(hole(shownAfter(-1)).state()).isEqualTo(HoleState.OPEN);
    assertThat(hole(shownAfter(0)).state()).isEqualTo(HoleState.EXPIRED);
    assertThat(hole(shownAfter(0)).fraction()).isZero();
    assertThat(hole(shownAfter(130)).fraction()).isCloseTo(.5, within(.001));
    assertThat(hole(shownAfter(259)).fraction()).isLessThan(1);
    assertThat(hole(shownAfter(261)).fraction()).isEqualTo(1);
    assertThat(hole(shownAfter(Pace.EXPIRY_MILLIS - 1)).state()).isEqualTo(HoleState.EXPIRED);
    assertThat(hole(shownAfter(Pace.EXPIRY_MILLIS + 1)).state()).isEqualTo(HoleState.SHUT);
  }

  @Test
  void goneBackTo_itLooksTheSame() {
    SimTime middle = shownAfter(100);
    Hole before = hole(middle);
    hole(recording.duration());
    assertThat(hole(middle)).isEqualTo(before);
    assertThat(hole(expires.plus(-1)).state()).isEqualTo(HoleState.OPEN);
  }

  @Test
  void itsSilence_isStillOne_andTakesItsTimeBesides() {
    Leg silence =
        pace.legs().stream()
            .filter(leg -> leg.from().compareTo(expires) < 0 && leg.to().compareTo(expires) > 0)
            .findFirst()
            .orElseThrow();
    assertThat(silence.silent()).isTrue();
    assertThat(silence.millis()).isEqualTo(Pace.WAIT_MILLIS + Pace.EXPIRY_MILLIS);
    assertThat(pace.millisAt(silence.to()) - pace.millisAt(silence.from()))
        .isCloseTo(silence.millis(), within(1e-6));
    for (double millis = 0; millis < silence.millis(); millis += 7) {
      SimTime now = pace.at(pace.millisAt(silence.from()) + millis);
      assertThat(now).isBetween(silence.from(), silence.to());
    }
  }

  /// The session ends in seconds: its control connection is forgotten 120 s after that, which is
  /// long before the pinhole's own 300 s are over.
  @Test
  void whereItsControlConnectionIsForgottenBefore_itClosesThen() throws ScenarioException {
    String text = NOBODY_COMES.replace("runLimit: 900, connectLimit: 600", "runLimit: 20");
    recording = Scenes.run(ScenarioReader.parse("scene.yaml", text).scenario());
    model = new StageModel(recording, Storyline.of(recording));
    List<SimTime> all = Expiries.of(recording);

    assertThat(all).hasSize(1);
    assertThat(all.getFirst().seconds()).isBetween(120.0, 130.0);
    assertThat(hole(all.getFirst().plus(-1)).state()).isEqualTo(HoleState.OPEN);
    assertThat(hole(all.getFirst()).state()).isEqualTo(HoleState.EXPIRED);
    assertThat(hole(all.getFirst().plus(Expiries.SCAR_MICROS)).state()).isEqualTo(HoleState.SHUT);
  }

  @Test
  void whereItIsUsedInTime_nothingExpires() {
    assertThat(Expiries.of(Scenes.run(Scenes.alg()))).isEmpty();
  }
}
