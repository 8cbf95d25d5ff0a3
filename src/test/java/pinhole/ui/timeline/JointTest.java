package pinhole.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.playback.Pace;
import pinhole.ui.playback.Playhead;

class JointTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Scenario active = ExampleScenarios.active();
  private final Playhead.Take failing = take(active);
  private final Playhead.Take passing =
      take(active.withFirewall(WALL, active.clientFirewall().withAlg(true)));
  private final Joint joint = Joint.of(passing, Pace.of(passing), Optional.of(failing));

  @Test
  void bothRuns_areInIt_andNoInstantTwice() {
    List<Moment> all = joint.storyline().moments();
    for (Playhead.Take take : List.of(failing, passing)) {
      for (Moment moment : take.storyline().moments()) {
        assertThat(all).anyMatch(m -> m.at().equals(moment.at()));
      }
    }
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i).at()).isGreaterThan(all.get(i - 1).at());
      assertThat(all.get(i).index()).isEqualTo(i);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 1100, 1440, 2560})
  void eachRun_hasAllItsMomentsOnTheSharedAxis(int width) {
    Axis axis = new Axis(joint.storyline(), joint.pace(), 276, width - 24);
    for (Playhead.Take take : List.of(failing, passing)) {
      int next = 0;
      for (Axis.Run run : axis.runs(joint.storyline(), take.storyline())) {
        assertThat(run.first()).isEqualTo(next);
        next = run.last() + 1;
      }
      assertThat(next).isEqualTo(take.storyline().moments().size());
    }
  }

  @Test
  void theSameInstant_standsAtTheSamePlace() {
    Axis axis = new Axis(joint.storyline(), joint.pace(), 276, 2536);
    List<Axis.Run> one = axis.runs(joint.storyline(), failing.storyline());
    List<Axis.Run> other = axis.runs(joint.storyline(), passing.storyline());
    assertThat(one.getFirst().x()).isEqualTo(other.getFirst().x());
    for (Axis.Run run : one) {
      double x = axis.x(failing.storyline().moments().get(run.first()).at());
      assertThat(run.x()).isCloseTo(x, within(16.0)); // those that share a tick stand around it
    }
  }

  @Test
  void silences_areThoseInWhichNothingMovesInEither() {
    Axis axis = new Axis(joint.storyline(), joint.pace(), 276, 2536);
    assertThat(axis.waits()).isNotEmpty();
    for (Axis.Wait wait : axis.waits()) {
      assertThat(joint.storyline().moments())
          .noneMatch(m ->
              m.at().compareTo(wait.leg().from()) > 0 && m.at().compareTo(wait.leg().to()) < 0);
    }
  }

  private static Playhead.Take take(Scenario scenario) {
    return Playhead.Take.of(Simulator.run(scenario));
  }
}
