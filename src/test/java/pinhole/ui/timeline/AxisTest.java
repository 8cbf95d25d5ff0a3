package pinhole.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.playback.Pace;
import pinhole.ui.playback.Playhead;

class AxisTest {
  private final Playhead.Take failing = take(ExampleScenarios.active());
  private final Playhead.Take passing = take(withAlg(ExampleScenarios.active()));

  @Test
  void moments_standAtEqualDistancesWhateverTheTimeBetween() {
    Axis axis = axis(passing, 1440);
    List<Axis.Run> runs = axis.runs();
    assertThat(runs).hasSameSizeAs(passing.storyline().moments());
    for (int i = 1; i < runs.size(); i++) {
      double gap = runs.get(i).x() - runs.get(i - 1).x();
      assertThat(gap).isCloseTo(axis.step(), within(1e-9));
      assertThat(axis.x(moment(passing, i))).isCloseTo(runs.get(i).x(), within(1e-9));
    }
  }

  @Test
  void waits_stayBetweenTheirTicksAndGrowWithTheirLength() {
    Axis axis = axis(failing, 2400);
    assertThat(axis.waits()).hasSizeGreaterThan(5);
    for (Axis.Wait wait : axis.waits()) {
      assertThat(wait.from()).isGreaterThan(axis.x(wait.leg().from()));
      assertThat(axis.runs())
          .noneMatch(run -> wait.from() - 5 < run.x() && run.x() < wait.to() + 5);
    }
    Axis.Wait first = axis.waits().getFirst();
    Axis.Wait last = axis.waits().getLast();
    assertThat(last.leg().seconds()).isGreaterThan(first.leg().seconds());
    assertThat(last.to() - last.from()).isGreaterThan(first.to() - first.from());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 700, 1100, 1440, 3840})
  void x_isMonotonicAndTimeIsItsInverse(int width) {
    for (Playhead.Take take : List.of(passing, failing)) {
      Axis axis = axis(take, width);
      double last = -1;
      for (Moment moment : take.storyline().moments()) {
        double x = axis.x(moment.at());
        assertThat(x).isGreaterThan(last).isBetween(276.0, width - 24.0);
        assertThat(axis.time(x)).isEqualTo(moment.at());
        last = x;
      }
      SimTime before = SimTime.ZERO;
      for (double x = 0; x < width; x += 1.5) {
        assertThat(axis.time(x)).isGreaterThanOrEqualTo(before);
        before = axis.time(x);
      }
    }
  }

  @Test
  void tooNarrow_neighboursShareATickAndNoneIsLost() {
    Axis axis = axis(failing, 900);
    assertThat(axis.runs()).hasSizeLessThan(failing.storyline().moments().size());
    int next = 0;
    for (Axis.Run run : axis.runs()) {
      assertThat(run.first()).isEqualTo(next);
      next = run.last() + 1;
    }
    assertThat(next).isEqualTo(failing.storyline().moments().size());
    assertThat(axis.step()).isGreaterThan(Axis.LEAST_STEP);
  }

  @ParameterizedTest
  @ValueSource(ints = {1000, 1100, 1200})
  void aFailingSessionInASmallWindow_isMergedLittle(int width) {
    Axis axis = new Axis(failing.storyline(), Pace.of(failing), 262, width - 24);
    int moments = failing.storyline().moments().size();
    assertThat(axis.runs()).hasSizeGreaterThan(moments / 2);
    assertThat(axis.runs()).allMatch(run -> run.count() <= 4);
    for (int i = 1; i < axis.runs().size(); i++) {
      double gap = axis.runs().get(i).x() - axis.runs().get(i - 1).x();
      assertThat(gap).isGreaterThanOrEqualTo(Axis.LEAST_STEP);
    }
    assertThat(axis.runs().getLast().x()).isLessThanOrEqualTo(width - 24);
  }

  @Test
  void emptyStoryline_hasAnAxisAllTheSame() {
    Storyline empty = new Storyline(List.of(), List.of());
    Pace pace = Pace.of(empty, List.of(), SimTime.ofMillis(20));
    Axis axis = new Axis(empty, pace, 276, 1416);
    assertThat(axis.runs()).isEmpty();
    assertThat(axis.x(SimTime.ofMillis(20))).isGreaterThanOrEqualTo(axis.x(SimTime.ZERO));
  }

  private static Axis axis(Playhead.Take take, double width) {
    return new Axis(take.storyline(), Pace.of(take), 276, width - 24);
  }

  private static SimTime moment(Playhead.Take take, int index) {
    return take.storyline().moments().get(index).at();
  }

  private static Playhead.Take take(Scenario scenario) {
    Recording recording = Simulator.run(scenario);
    return Playhead.Take.of(recording);
  }

  private static Scenario withAlg(Scenario scenario) {
    DeviceId wall = DeviceId.CLIENT_FIREWALL;
    return scenario.withFirewall(wall, scenario.clientFirewall().withAlg(true));
  }
}
