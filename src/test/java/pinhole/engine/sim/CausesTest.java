package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.property.RandomScenarios;

@Execution(ExecutionMode.CONCURRENT)
class CausesTest {
  private final Recording recording = Simulator.run(Scenarios.active());
  private final Storyline storyline = Storyline.of(recording);
  private final Causes causes = Causes.of(recording, storyline);

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55})
  void aStep_isCausedByTheStepThatSentItsSegmentOrSetItsTimer(long seed) {
    Recording random = Simulator.run(RandomScenarios.of(seed));
    for (Step step : random.steps()) {
      switch (step.event()) {
        case Event.SegmentArrives(Transit transit) -> {
          Step cause = random.steps().get(step.cause().orElseThrow());
          assertThat(cause.outcomes()).contains(new Outcome.SegmentSent(transit));
        }
        case Event.TcpTimeout(DeviceId device, var _, var _) -> {
          Step cause = random.steps().get(step.cause().orElseThrow());
          assertThat(cause.event().device()).isEqualTo(device);
        }
        case Event.FtpTimeout(DeviceId device, int _, var _) -> {
          Step cause = random.steps().get(step.cause().orElseThrow());
          assertThat(cause.event().device()).isEqualTo(device);
        }
        case Event.UserCall _ -> assertThat(step.cause()).isEmpty();
        case Event.NobodyAnswers _, Event.Stopped _ -> assertThat(step.cause()).isPresent();
      }
      step.cause().ifPresent(cause -> assertThat(cause).isLessThan(step.index()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55})
  void causesLeadBackToTheUsersCall_andConsequencesAreTheirOpposite(long seed) {
    Recording random = Simulator.run(RandomScenarios.of(seed));
    Storyline story = Storyline.of(random);
    Causes all = Causes.of(random, story);
    for (Moment moment : story.moments()) {
      Optional<Moment> cause = all.of(moment.index());
      assertThat(cause.map(Moment::index).orElse(-1)).isLessThan(moment.index());
      cause.ifPresent(c -> assertThat(all.consequences(c.index())).contains(moment));
      for (Moment consequence : all.consequences(moment.index())) {
        assertThat(all.of(consequence.index())).contains(moment);
      }
    }
  }

  @Test
  void theDrop_comesFromTheCheck_thatFromTheOtherWall_thatFromTheSyn_thatFromTheCommand() {
    Moment drop = first(Moment.Kind.DROPPED);
    Moment check = causes.of(drop.index()).orElseThrow();
    Moment passed = causes.of(check.index()).orElseThrow();
    Moment syn = causes.of(passed.index()).orElseThrow();
    Moment command = causes.of(syn.index()).orElseThrow();

    assertThat(List.of(check, passed, syn, command))
        .extracting(Moment::kind)
        .containsExactly(
            Moment.Kind.CHECKED, Moment.Kind.PASSED, Moment.Kind.SENT, Moment.Kind.SENT);
    assertThat(Announcement.line(command.segment().orElseThrow().payload()))
        .hasValueSatisfying(line -> assertThat(line).startsWith("RETR"));
    assertThat(causes.consequences(command.index())).contains(syn);
  }

  @Test
  void aRepeatedSyn_comesFromTheOneThatSetTheTimer() {
    List<Moment> syns =
        storyline.moments().stream()
            .filter(m -> m.lane() == Lane.DATA && m.kind() == Moment.Kind.SENT)
            .toList();
    assertThat(causes.of(syns.get(1).index())).contains(syns.get(0));
    assertThat(causes.of(syns.get(2).index())).contains(syns.get(1));
    assertThat(causes.of(0)).isEmpty();
  }

  private Moment first(Moment.Kind kind) {
    return storyline.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }
}
