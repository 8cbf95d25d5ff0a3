package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Landmark;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;

@ExtendWith(ApplicationExtension.class)
class WayfinderTest {
  private final Playhead playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
  private final PlaybackClock clock = new PlaybackClock(playhead, false);
  private final Wayfinder ways = new Wayfinder(playhead, clock);

  @Test
  void forward_itRunsAndStopsThere() {
    assertThat(ways.runUntil(Landmark.PROBLEM, true)).isTrue();
    assertThat(playhead.playingProperty().get()).isTrue();
    runOut();
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.DROPPED);
    assertThat(playhead.now()).isEqualTo(playhead.currentMoment().orElseThrow().at());
  }

  @Test
  void theSameAgain_finishesTheRunAndGoesOnToTheNext() {
    ways.runUntil(Landmark.DECISION, true);
    ways.runUntil(Landmark.DECISION, true);
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.PASSED);
    SimTime first = playhead.now();
    clock.finish();
    assertThat(playhead.now()).isGreaterThan(first);
  }

  @Test
  void playOrPause_stopsTheRunWhereItIs() {
    ways.runUntil(Landmark.PROBLEM, true);
    clock.advance(100);
    SimTime here = playhead.now();
    clock.toggle();
    clock.advance(100);
    assertThat(playhead.now()).isEqualTo(here);
    assertThat(playhead.playingProperty().get()).isFalse();
  }

  @Test
  void backward_itGoesAtOnce() {
    playhead.toEnd();
    assertThat(ways.runUntil(Landmark.ANNOUNCEMENT, false)).isTrue();
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(playhead.currentMoment().orElseThrow().kind()).isEqualTo(Moment.Kind.SENT);
    assertThat(ways.runUntil(Landmark.ANNOUNCEMENT, false)).isFalse();
  }

  /// A question is asked there: that no problem follows would be its answer.
  @Test
  void beforeAQuestion_itDoesNotTellThatNothingFollows() {
    playhead.toEnd();
    assertThat(ways.runUntil(Landmark.PROBLEM, true)).isFalse();
    SimTime question = playhead.now();
    playhead.hold(Optional.of(question));
    assertThat(ways.runUntil(Landmark.PROBLEM, true)).isTrue();
    assertThat(playhead.now()).isEqualTo(question);
    playhead.toStart();
    assertThat(ways.runUntil(Landmark.ANNOUNCEMENT, false)).isFalse();
  }

  @Test
  void causeAndConsequences_areThereAndBack() {
    ways.runUntil(Landmark.PROBLEM, true);
    clock.finish();
    Moment drop = playhead.currentMoment().orElseThrow();
    assertThat(ways.toCause()).isTrue();
    Moment cause = playhead.currentMoment().orElseThrow();
    assertThat(cause.at()).isLessThan(drop.at());
    assertThat(ways.consequences()).contains(drop);
    ways.go(drop);
    assertThat(playhead.currentMoment()).contains(drop);
    playhead.seek(playhead.storyline().moments().getFirst().at());
    assertThat(ways.toCause()).isFalse();
    playhead.toStart();
    assertThat(ways.consequences()).isEmpty();
  }

  private void runOut() {
    for (int i = 0; i < 1000 && playhead.playingProperty().get(); i++) {
      clock.advance(100);
    }
  }
}
