package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.net.SimTime;
import pinhole.engine.tcp.TcpFinding;

class SimulatorTest {
  private static final FiveTuple DATA_SYN =
      FiveTuple.tcp(
          new Endpoint(Address.v4(203, 0, 113, 21), 20),
          new Endpoint(Address.v4(10, 1, 1, 10), 34311));

  @Test
  void activeWithoutAlg_dropsTheServersSynAtTheClientFirewall() {
    Recording recording = Simulator.run(Scenarios.active());

    assertThat(recording.succeeded()).isFalse();
    assertThat(decisions(recording, DeviceId.CLIENT_FIREWALL, DATA_SYN))
        .extracting(Decision::verdict)
        .containsExactly(Verdict.DROP, Verdict.DROP, Verdict.DROP, Verdict.DROP);
  }

  @Test
  void droppedSyn_keepsTheRulesThatDidNotMatch() {
    Recording recording = Simulator.run(Scenarios.active());

    Decision first = decisions(recording, DeviceId.CLIENT_FIREWALL, DATA_SYN).getFirst();
    Rule dport20 = recording.scenario().clientFirewall().rules().get(1);
    assertThat(first.rows())
        .contains(new FilterFinding.RuleSkipped(1, dport20, Field.DESTINATION_PORT))
        .contains(new FilterFinding.NothingExpected())
        .endsWith(new FilterFinding.PolicyApplied(Direction.IN, Verdict.DROP));
  }

  @Test
  void activeWithTheClientsAlg_opensOnePinholeAndTheFileArrives() {
    Scenario scenario = Scenarios.active();
    Recording recording =
        Simulator.run(
            scenario.withFirewall(
                DeviceId.CLIENT_FIREWALL, scenario.clientFirewall().withAlg(true)));

    assertThat(recording.succeeded()).isTrue();
    List<Expectation> opened =
        recording
            .outcomes()
            .filter(Outcome.PinholeOpened.class::isInstance)
            .map(o -> ((Outcome.PinholeOpened) o).expectation())
            .toList();
    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().source()).isEqualTo(Address.v4(203, 0, 113, 21));
    assertThat(opened.getFirst().destination()).isEqualTo(DATA_SYN.destination());
    assertThat(recording.steps().getLast().after().clientFirewall().state().expectations())
        .isEmpty();
  }

  @Test
  void ruleForDestinationPort20_isNeverHit() {
    Recording recording = Simulator.run(Scenarios.active());

    assertThat(recording.steps().getLast().after().clientFirewall().state().ruleHits())
        .containsExactly(1L, 0L);
  }

  @Test
  void unansweredSyn_isRepeatedAsLinuxDoes_untilTheServerGivesUp() {
    Recording recording = Simulator.run(Scenarios.active());

    List<Long> sent =
        recording.transits().stream()
            .filter(t -> t.from() == DeviceId.SERVER && t.segment().isSyn())
            .map(t -> t.departs().micros())
            .toList();
    long first = sent.getFirst();
    assertThat(sent)
        .containsExactly(first, first + 1_000_000, first + 2_000_000, first + 3_100_000);
  }

  @Test
  void rejectedSyn_isAnsweredAtOnce_andNobodyWaits() {
    Scenario scenario = Scenarios.active();
    Recording recording =
        Simulator.run(
            scenario.withFirewall(
                DeviceId.CLIENT_FIREWALL,
                scenario.clientFirewall().withPolicy(Direction.IN, Verdict.REJECT)));

    assertThat(recording.duration()).isLessThan(SimTime.ofMillis(1_500));
    assertThat(
            recording.transits().stream()
                .filter(t -> t.from() == DeviceId.CLIENT_FIREWALL)
                .map(Transit::segment)
                .filter(s -> s.kind() == SegmentKind.RST)
                .map(Segment::tuple))
        .contains(DATA_SYN.reversed());
  }

  @Test
  void equalScenarios_giveEqualRecordings() {
    assertThat(Simulator.run(Scenarios.active())).isEqualTo(Simulator.run(Scenarios.active()));
  }

  @Test
  void stepLimit_endsAndSaysSo_howeverSmallItIs() {
    Recording whole = Simulator.run(Scenarios.active());
    assertThat(whole.end()).isEqualTo(Recording.End.QUIET);

    for (int limit : List.of(0, 1, 2, 3, 10, whole.steps().size() - 1)) {
      Recording cut = Simulator.run(Scenarios.active(), limit);

      assertThat(cut.steps()).hasSize(limit + 1);
      assertThat(cut.steps().getLast().outcomes())
          .containsExactly(new Outcome.StepLimitReached(limit));
      assertThat(cut.end()).isEqualTo(Recording.End.STEP_LIMIT);
      assertThat(cut.start()).isEqualTo(whole.start());
      assertThat(cut.steps().subList(0, limit))
          .extracting(Step::at, Step::event, Step::after)
          .isEqualTo(
              whole.steps().subList(0, limit).stream()
                  .map(s -> tuple(s.at(), s.event(), s.after()))
                  .toList());
    }
  }

  @Test
  void stepLimit_beyondTheEnd_changesNothing() {
    Recording whole = Simulator.run(Scenarios.active());

    assertThat(Simulator.run(Scenarios.active(), whole.steps().size() + 1)).isEqualTo(whole);
  }

  @Test
  void noStateOfAConnectionChangesWithoutAFinding() {
    Simulator.run(Scenarios.passive())
        .outcomes()
        .forEach(outcome -> {
          if (outcome instanceof Outcome.TcpStepped stepped && stepped.from() != stepped.to()) {
            assertThat(stepped.why().finding()).isNotInstanceOf(TcpFinding.NotForThisState.class);
          }
        });
  }

  @Test
  void worldAt_isTheSameOnTheWayBack() {
    Recording recording = Simulator.run(Scenarios.active());
    for (Step step : recording.steps().reversed()) {
      assertThat(recording.stepAt(step.at())).isGreaterThanOrEqualTo(step.index());
      assertThat(recording.worldAfter(step.index())).isEqualTo(step.after());
    }
    assertThat(recording.worldAt(new SimTime(-1))).isEqualTo(recording.start());
  }

  private static List<Decision> decisions(Recording recording, DeviceId wall, FiveTuple tuple) {
    return recording
        .outcomes()
        .flatMap(outcome ->
            outcome instanceof Outcome.Decided(DeviceId id, Segment segment, Decision decision)
                    && id == wall
                    && segment.tuple().equals(tuple)
                ? Optional.of(decision).stream()
                : Optional.<Decision>empty().stream())
        .toList();
  }
}
