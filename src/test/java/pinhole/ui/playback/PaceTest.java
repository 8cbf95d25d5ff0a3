package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Transit;
import pinhole.ui.ExampleScenarios;

class PaceTest {
  private final Recording recording = Simulator.run(ExampleScenarios.active());
  private final Playhead.Take take = Playhead.Take.of(recording);
  private final Pace pace = Pace.of(take);

  @Test
  void legs_coverTheWholeRecordingWithoutGaps() {
    SimTime last = SimTime.ZERO;
    for (Leg leg : pace.legs()) {
      assertThat(leg.from()).isEqualTo(last);
      assertThat(leg.to()).isGreaterThan(leg.from());
      assertThat(leg.millis()).isPositive();
      last = leg.to();
    }
    assertThat(last).isEqualTo(recording.duration());
  }

  @Test
  void theFirstHop_takes420Millis() {
    Transit first = recording.transits().getFirst();
    double middle = pace.millisAt(new SimTime(first.arrives().micros() * 3 / 4));
    double end = pace.millisAt(first.arrives());
    assertThat(end - middle).isCloseTo(Pace.HOP_MILLIS / 4, within(1e-6));
  }

  @Test
  void eachMoment_isAtLeastAHopAfterTheOneBefore() {
    List<Moment> moments = take.storyline().moments();
    for (int i = 1; i < moments.size(); i++) {
      double gap = pace.millisAt(moments.get(i).at()) - pace.millisAt(moments.get(i - 1).at());
      assertThat(gap).as("before moment %d", i).isGreaterThanOrEqualTo(Pace.HOP_MILLIS - 1e-6);
    }
  }

  @Test
  void aSilenceOfASecondOrTen_takesOneWait() {
    List<Leg> silent = pace.legs().stream().filter(Leg::silent).toList();
    assertThat(silent).hasSizeGreaterThan(5);
    assertThat(silent).allSatisfy(leg -> assertThat(leg.seconds()).isGreaterThanOrEqualTo(0.5));
    assertThat(silent).allSatisfy(leg -> assertThat(leg.millis()).isEqualTo(Pace.WAIT_MILLIS));
  }

  @Test
  void at_isMonotonicAndInverse() {
    SimTime last = SimTime.ZERO;
    for (double millis = 0; millis <= pace.duration(); millis += 33) {
      SimTime now = pace.at(millis);
      assertThat(now).isGreaterThanOrEqualTo(last);
      last = now;
    }
    for (Moment moment : take.storyline().moments()) {
      assertThat(pace.at(pace.millisAt(moment.at()))).isEqualTo(moment.at());
    }
  }
}
