package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.engine.tcp.TcpFinding;

/// What holds in every simulation, tried on scenarios that nobody chose. A failure names the seed.
class InvariantsTest {
  private static final int SCENARIOS = 1500;

  @Test
  void everySegmentThatArrivesAtAWall_isPassedOnOrStoppedByADecision() {
    forAll(recording -> {
      for (Step step : recording.steps()) {
        if (step.event() instanceof Event.SegmentArrives(Transit transit)
            && !transit.to().isHost()) {
          boolean decided = step.outcomes().stream().anyMatch(Outcome.Decided.class::isInstance);
          boolean accepted =
              step.outcomes().stream()
                  .anyMatch(o ->
                      o instanceof Outcome.Decided d && d.decision().verdict() == Verdict.ACCEPT);
          long onward =
              step.outcomes().stream()
                  .filter(o ->
                      o instanceof Outcome.SegmentSent(Transit next)
                          && next.segment().number() == transit.segment().number())
                  .count();
          boolean lost = step.outcomes().stream().anyMatch(Outcome.NobodyThere.class::isInstance);
          assertThat(decided).isTrue();
          assertThat(onward).isEqualTo(accepted && !lost ? 1 : 0);
        }
      }
    });
  }

  @Test
  void everySegmentThatIsSent_arrives() {
    forAll(recording -> {
      List<Transit> sent = new ArrayList<>(recording.transits());
      for (Step step : recording.steps()) {
        if (step.event() instanceof Event.SegmentArrives(Transit transit)) {
          assertThat(sent.remove(transit)).isTrue();
        }
      }
      assertThat(sent).isEmpty();
    });
  }

  @Test
  void theSimulationEndsByItself() {
    forAll(recording -> assertThat(recording.end()).isEqualTo(Recording.End.QUIET));
  }

  @Test
  void theSessionIsDecidedExactlyOnce() {
    forAll(recording ->
        assertThat(recording.outcomes().filter(Outcome.SessionEnded.class::isInstance).count())
            .isEqualTo(1));
  }

  @Test
  void noConnectionChangesItsStateWithoutAReason() {
    forAll(recording ->
        recording
            .outcomes()
            .forEach(outcome -> {
              if (outcome instanceof Outcome.TcpStepped stepped && stepped.from() != stepped.to()) {
                assertThat(stepped.why().finding())
                    .isNotInstanceOf(TcpFinding.NotForThisState.class);
              }
            }));
  }

  @Test
  void tablesAreConsistentAfterEveryStep() {
    forAll(recording -> {
      for (Step step : recording.steps()) {
        consistent(step.after().clientFirewall());
        consistent(step.after().serverFirewall());
      }
    });
  }

  private static void consistent(Middlebox box) {
    Set<FiveTuple> tuples = new HashSet<>();
    for (ConntrackEntry entry : box.state().entries()) {
      assertThat(tuples.add(entry.original())).isTrue();
      assertThat(tuples.add(entry.reply())).isTrue();
    }
    List<Integer> masters = new ArrayList<>();
    for (Expectation expectation : box.state().expectations()) {
      assertThat(box.state().entry(expectation.master())).isPresent();
      masters.add(expectation.master());
    }
    assertThat(masters).doesNotHaveDuplicates();
  }

  @Test
  void sequenceNumbersNeverContradict() {
    forAll(recording -> {
      for (Step step : recording.steps()) {
        if (step.event() instanceof Event.SegmentArrives(Transit transit)
            && transit.to().isHost()) {
          Segment segment = transit.segment();
          recording
              .worldAfter(step.index() - 1)
              .host(transit.to())
              .socket(segment.tuple().reversed())
              .filter(s -> s.tcb().state().canSend() && !segment.isSyn())
              .ifPresent(s ->
                  assertThat(Segment.before(s.tcb().sndNxt(), segment.ack()))
                      .as("acknowledges what was never sent: %s", segment)
                      .isFalse());
        }
      }
    });
  }

  @Test
  void equalScenarios_giveEqualRecordings() {
    for (long seed = 0; seed < 200; seed++) {
      assertThat(Simulator.run(RandomScenarios.of(seed)))
          .as("seed %d", seed)
          .isEqualTo(Simulator.run(RandomScenarios.of(seed)));
    }
  }

  @Test
  void everyRecordingHasAStoryline() {
    forAll(recording -> {
      Storyline story = Storyline.of(recording);
      assertThat(story.moments()).isNotEmpty();
      assertThat(story.chapters().getLast().last()).isEqualTo(story.moments().size() - 1);
    });
  }

  private static void forAll(Consumer<Recording> check) {
    for (long seed = 0; seed < SCENARIOS; seed++) {
      try {
        check.accept(Simulator.run(RandomScenarios.of(seed)));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError(
            "seed " + seed + ": " + RandomScenarios.of(seed) + ": " + failure, failure);
      }
    }
  }
}
