package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;

/// Which moments a recording has, and where the playhead stands for them.
class StorytellerTest {
  @Test
  void activeThroughTheAlg_pinholeIsOpenedAndUsed() {
    Storyline story = Storyline.of(Simulator.run(withAlg(Scenarios.active())));

    assertThat(of(story, Moment.Kind.PINHOLE_OPENED))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.device()).isEqualTo(DeviceId.CLIENT_FIREWALL);
          assertThat(m.segment().orElseThrow().kind()).isEqualTo(SegmentKind.COMMAND);
          assertThat(m.lane()).isEqualTo(Lane.CONTROL);
        });
    assertThat(of(story, Moment.Kind.PINHOLE_USED))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.lane()).isEqualTo(Lane.DATA);
          assertThat(m.segment().orElseThrow().kind()).isEqualTo(SegmentKind.SYN);
        });
    assertThat(of(story, Moment.Kind.DROPPED)).isEmpty();
  }

  @Test
  void activeThroughTheAlgUnderTls_theAlgDeclinesWhatItCannotRead() {
    Storyline story = Storyline.of(Simulator.run(withAlg(Scenarios.active()).withTls(true)));

    assertThat(of(story, Moment.Kind.PINHOLE_OPENED)).isEmpty();
    assertThat(of(story, Moment.Kind.ALG_DECLINED))
        .singleElement()
        .satisfies(m -> {
          assertThat(m.device()).isEqualTo(DeviceId.CLIENT_FIREWALL);
          assertThat(Announcement.in(m.segment().orElseThrow()))
              .contains(new Announcement("PORT", 34311, true));
        });
    assertThat(of(story, Moment.Kind.DROPPED)).isNotEmpty();
  }

  @Test
  void algWithoutAnAnnouncement_makesNoMoment() {
    Storyline story = Storyline.of(Simulator.run(withAlg(Scenarios.active())));

    assertThat(of(story, Moment.Kind.ALG_DECLINED)).isEmpty();
    assertThat(of(story, Moment.Kind.ALG_DISCARDED)).isEmpty();
  }

  @Test
  void rejectedSyn_isCheckedThenRejected_andTheRefusalIsNoDrop() {
    Scenario scenario = Scenarios.active();
    Storyline story =
        Storyline.of(
            Simulator.run(
                scenario.withFirewall(
                    DeviceId.CLIENT_FIREWALL,
                    scenario.clientFirewall().withPolicy(Direction.IN, Verdict.REJECT))));

    Moment checked = of(story, Moment.Kind.CHECKED).getFirst();
    Moment rejected = of(story, Moment.Kind.REJECTED).getFirst();
    assertThat(rejected.index()).isEqualTo(checked.index() + 1);
    assertThat(rejected.segment()).isEqualTo(checked.segment());
    assertThat(of(story, Moment.Kind.DROPPED)).isEmpty();
  }

  @Test
  void wall_momentsHappenWhileItHoldsTheSegment() {
    Recording recording = Simulator.run(Scenarios.active());
    long hold = recording.scenario().lab().firewallMicros();

    for (Moment moment : Storyline.of(recording).moments()) {
      SimTime step = recording.steps().get(moment.step()).at();
      if (!moment.device().isHost()) {
        assertThat(moment.at()).isBetween(step, step.plus(hold + 1));
      }
    }
  }

  @Test
  void sent_isSeenWhileTheSegmentIsUnderWay() {
    Recording recording = Simulator.run(Scenarios.passive());

    for (Moment moment : of(Storyline.of(recording), Moment.Kind.SENT)) {
      int number = moment.segment().orElseThrow().number();
      assertThat(recording.transits())
          .anyMatch(t ->
              t.segment().number() == number
                  && t.departs().compareTo(moment.at()) <= 0
                  && moment.at().compareTo(t.arrives()) <= 0);
    }
  }

  @Test
  void acknowledgmentsAndFins_matterOncePerConnection() {
    Scenario plain = withAlg(Scenarios.active());
    for (Scenario scenario : List.of(plain, plain.withNat(DeviceId.CLIENT_FIREWALL, true))) {
      Storyline story = Storyline.of(Simulator.run(scenario));

      for (Lane lane : Lane.values()) {
        assertThat(sent(story, lane, SegmentKind.ACK)).isEqualTo(1);
        assertThat(sent(story, lane, SegmentKind.FIN)).isEqualTo(1);
      }
    }
  }

  @Test
  void ended_isSaidOnceByTheClient() {
    for (Scenario scenario : List.of(Scenarios.active(), withAlg(Scenarios.active()))) {
      assertThat(of(Storyline.of(Simulator.run(scenario)), Moment.Kind.ENDED))
          .singleElement()
          .satisfies(m -> assertThat(m.device()).isEqualTo(DeviceId.CLIENT));
    }
  }

  @Test
  void chapters_underTls_haveAChapterForTheHandshake() {
    Storyline story = Storyline.of(Simulator.run(withAlg(Scenarios.active()).withTls(true)));

    assertThat(story.chapters())
        .extracting(Chapter::kind)
        .startsWith(
            Chapter.Kind.CONNECT,
            Chapter.Kind.SECURE,
            Chapter.Kind.LOG_IN,
            Chapter.Kind.ARRANGE,
            Chapter.Kind.DATA);
    assertThat(arrangements(story)).containsExactly("PORT 34311");
  }

  @Test
  void chapters_epsvFallsBack_arrangeTwice() {
    Scenario scenario = Scenarios.active().withMode(DataMode.EPSV);
    Storyline story =
        Storyline.of(
            Simulator.run(
                scenario.withFirewall(
                    DeviceId.SERVER_FIREWALL,
                    scenario.serverFirewall().withPolicy(Direction.IN, Verdict.REJECT))));

    assertThat(arrangements(story)).hasSize(2);
    assertThat(arrangements(story).getFirst()).isEqualTo("EPSV 50040");
    assertThat(arrangements(story).getLast()).startsWith("PASV 5");
  }

  @Test
  void chapters_successful_closeAfterTheData() {
    Storyline story = Storyline.of(Simulator.run(withAlg(Scenarios.active())));

    assertThat(story.chapters())
        .extracting(Chapter::kind)
        .containsExactly(
            Chapter.Kind.CONNECT,
            Chapter.Kind.LOG_IN,
            Chapter.Kind.ARRANGE,
            Chapter.Kind.DATA,
            Chapter.Kind.CLOSE);
  }

  private static Scenario withAlg(Scenario scenario) {
    return scenario.withFirewall(DeviceId.CLIENT_FIREWALL, scenario.clientFirewall().withAlg(true));
  }

  private static List<Moment> of(Storyline story, Moment.Kind kind) {
    return story.moments().stream().filter(m -> m.kind() == kind).toList();
  }

  private static long sent(Storyline story, Lane lane, SegmentKind kind) {
    return of(story, Moment.Kind.SENT).stream()
        .filter(m -> m.lane() == lane && m.segment().orElseThrow().kind() == kind)
        .count();
  }

  private static List<String> arrangements(Storyline story) {
    return story.chapters().stream()
        .filter(c -> c.kind() == Chapter.Kind.ARRANGE)
        .map(c -> c.verb() + " " + c.port())
        .toList();
  }
}
