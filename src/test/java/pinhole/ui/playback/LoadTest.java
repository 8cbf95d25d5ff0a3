package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;

/// Where the playhead stands after a change.
class LoadTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Scenario active = ExampleScenarios.active();
  private final Scenario alg = active.withFirewall(WALL, active.clientFirewall().withAlg(true));
  private final Playhead playhead = new Playhead(Simulator.run(active));

  @Test
  void theSameStepAtTheSameInstant_isKept() {
    go(Moment.Kind.PASSED, Lane.CONTROL);
    SimTime was = playhead.now();
    playhead.load(Simulator.run(alg));
    assertThat(playhead.now()).isEqualTo(was);
    assertThat(landing()).isEqualTo(Landing.KEPT);
  }

  @Test
  void aStepThatComesLaterNow_isFollowed() {
    go(Moment.Kind.DROPPED, Lane.DATA);
    SimTime was = playhead.now();
    playhead.load(Simulator.run(active.withTls(true)));
    Moment now = playhead.currentMoment().orElseThrow();
    assertThat(now.kind()).isEqualTo(Moment.Kind.DROPPED);
    assertThat(now.lane()).isEqualTo(Lane.DATA);
    assertThat(now.at()).isEqualTo(playhead.now()).isGreaterThan(was);
    assertThat(landing()).isEqualTo(Landing.MOVED);
    assertThat(playhead.storyline().moments().subList(0, now.index()))
        .noneMatch(m -> m.kind() == Moment.Kind.DROPPED);
  }

  @Test
  void theSameSegmentAtTheSameWall_isTheSameStepWhateverBecomesOfIt() {
    go(Moment.Kind.DROPPED, Lane.DATA);
    SimTime was = playhead.now();
    playhead.load(Simulator.run(alg));
    assertThat(playhead.now()).isEqualTo(was);
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.PINHOLE_USED);
    assertThat(landing()).isEqualTo(Landing.KEPT);
  }

  @Test
  void whoFollowsTheRecording_findsThePlayheadWhereItStandsInIt() {
    go(Moment.Kind.DROPPED, Lane.DATA);
    List<String> told = new ArrayList<>();
    playhead.takeProperty().addListener((_, _, _) -> told.add("run " + place()));
    playhead.nowProperty().addListener((_, _, _) -> told.add("now " + place()));
    playhead.momentProperty().addListener((_, _, _) -> told.add("moment " + place()));
    playhead.load(Simulator.run(active.withTls(true)));
    assertThat(told).containsExactly("run " + place(), "now " + place(), "moment " + place());
  }

  private String place() {
    return "%s, step %s, moment %s"
        .formatted(playhead.now(), playhead.stepProperty().get(), playhead.momentProperty().get());
  }

  @Test
  void aStepThatNoLongerHappens_leavesTheInstantAndSaysSo() {
    playhead.seek(line("PORT"));
    SimTime was = playhead.now();
    playhead.load(Simulator.run(active.withMode(DataMode.PASV)));
    assertThat(playhead.now()).isEqualTo(was);
    assertThat(landing()).isEqualTo(Landing.GONE);
  }

  @Test
  void aShorterRun_leavesTheLastStepAndSaysSo() {
    go(Moment.Kind.GAVE_UP, Lane.CONTROL);
    playhead.load(Simulator.run(alg));
    assertThat(playhead.now()).isEqualTo(playhead.storyline().moments().getLast().at());
    assertThat(landing()).isEqualTo(Landing.SHORTER);
  }

  @Test
  void whoFollowsTheRecording_neverMeetsAMomentThatItDoesNotHave() {
    playhead.toEnd();
    List<Moment> met = new ArrayList<>();
    playhead.takeProperty().subscribe(_ -> playhead.currentMoment().ifPresent(met::add));
    playhead.load(Simulator.run(alg));
    assertThat(met).hasSize(2);
    assertThat(playhead.storyline().moments()).contains(met.getLast());
  }

  @Test
  void whilePlaying_theInstantIsKept() {
    go(Moment.Kind.DROPPED, Lane.DATA);
    SimTime was = playhead.now();
    playhead.play();
    playhead.load(Simulator.run(active.withTls(true)));
    assertThat(playhead.now()).isEqualTo(was);
    assertThat(playhead.playingProperty().get()).isTrue();
  }

  @Test
  void secrets_holdThePlayheadBeforeEachAnswer_untilTheyAreTold() {
    playhead.keepSecrets(true);
    playhead.toEnd();
    Secret first = playhead.askedProperty().get().orElseThrow();
    assertThat(first.where()).isEqualTo(WALL);
    assertThat(playhead.now()).isEqualTo(first.at());
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.SENT);
    playhead.stepForward();
    assertThat(playhead.now()).isEqualTo(first.at());
    playhead.reveal();
    playhead.stepForward();
    assertThat(playhead.askedProperty().get()).isEmpty();
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.PASSED);
    playhead.toEnd();
    assertThat(playhead.askedProperty().get().orElseThrow().where())
        .isEqualTo(DeviceId.SERVER_FIREWALL);
    playhead.keepSecrets(false);
    playhead.toEnd();
    assertThat(playhead.now()).isEqualTo(playhead.end());
  }

  @Test
  void noSecret_standsAtOrAfterItsAnswer() {
    Playhead.Take take = playhead.takeProperty().get();
    for (Secret secret : Secret.of(take)) {
      int before = take.storyline().momentAt(secret.at());
      Moment answer = take.storyline().moments().get(before + 1);
      assertThat(answer.device()).isEqualTo(secret.where());
      assertThat(answer.at()).isGreaterThan(secret.at());
    }
    assertThat(Secret.of(take)).hasSizeBetween(4, 8);
  }

  private void go(Moment.Kind kind, Lane lane) {
    playhead.seek(
        playhead.storyline().moments().stream()
            .filter(m -> m.kind() == kind && m.lane() == lane)
            .findFirst()
            .orElseThrow()
            .at());
  }

  private SimTime line(String verb) {
    return playhead.storyline().moments().stream()
        .filter(m -> m.segment().filter(s -> s.payload().toString().contains(verb)).isPresent())
        .findFirst()
        .orElseThrow()
        .at();
  }

  private Landing landing() {
    return playhead.landingProperty().get();
  }
}
