package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;

@ExtendWith(ApplicationExtension.class)
class PlaybackClockTest {
  private final Playhead playhead = new Playhead(Simulator.run(ExampleScenarios.active()));
  private final PlaybackClock clock = new PlaybackClock(playhead, false);

  @Test
  void playing_followsThePace() {
    playhead.play();
    clock.advance(100);
    assertThat(playhead.now()).isEqualTo(clock.paceProperty().get().at(100));
    clock.chooseSpeed(4);
    clock.advance(100);
    assertThat(playhead.now()).isEqualTo(clock.paceProperty().get().at(500));
  }

  @Test
  void aStall_isNotMadeUpFor() {
    playhead.play();
    clock.advance(60_000);
    assertThat(playhead.now()).isEqualTo(clock.paceProperty().get().at(100));
  }

  @Test
  void playingToTheEnd_stops() {
    playhead.play();
    clock.chooseSpeed(16);
    for (int i = 0; i < 1000 && playhead.playingProperty().get(); i++) {
      clock.advance(100);
    }
    assertThat(playhead.playingProperty().get()).isFalse();
    assertThat(playhead.now()).isEqualTo(playhead.end());
  }

  @Test
  void aStep_runsAndEndsAtTheNextMoment() {
    clock.stepForward();
    assertThat(playhead.now()).isEqualTo(SimTime.ZERO);
    clock.advance(50);
    assertThat(playhead.now()).isBetween(new SimTime(1), moment(0));
    while (clock.stepping()) {
      clock.advance(50);
    }
    assertThat(playhead.now()).isEqualTo(moment(0));
    assertThat(playhead.momentProperty().get()).isZero();
  }

  @Test
  void aNewKey_finishesTheRunningStepAtOnce() {
    clock.stepForward();
    clock.stepForward();
    assertThat(playhead.now()).isEqualTo(moment(0));
    clock.stepForward();
    assertThat(playhead.now()).isEqualTo(moment(1));
  }

  @Test
  void stepBack_comesBackToTheMomentBefore() {
    playhead.seek(moment(5));
    clock.stepBack();
    clock.advance(50);
    assertThat(playhead.now()).isBetween(moment(4), moment(5));
    clock.finish();
    assertThat(playhead.now()).isEqualTo(moment(4));
  }

  @Test
  void somebodyElseMovesThePlayhead_theStepIsGivenUp() {
    clock.stepForward();
    playhead.seek(moment(7));
    clock.advance(50);
    assertThat(clock.stepping()).isFalse();
    assertThat(playhead.now()).isEqualTo(moment(7));
  }

  @Test
  void withLittleMotion_stepsJumpAndPlayingGoesFromMomentToMoment() {
    PlaybackClock calm = new PlaybackClock(playhead, true);
    calm.stepForward();
    assertThat(playhead.now()).isEqualTo(moment(0));
    playhead.play();
    for (int i = 0; i < 30; i++) {
      calm.advance(100);
      assertThat(playhead.now()).isEqualTo(moment(playhead.momentProperty().get()));
    }
    assertThat(playhead.momentProperty().get()).isPositive();
  }

  @Test
  void anotherRecording_keepsPlayingFromThere() {
    playhead.seek(moment(9));
    playhead.play();
    clock.advance(20);
    SimTime before = playhead.now();
    playhead.load(Simulator.run(ExampleScenarios.active().withTls(true)));
    clock.advance(20);
    double passed =
        clock.paceProperty().get().millisAt(playhead.now())
            - clock.paceProperty().get().millisAt(before);
    assertThat(passed).isBetween(19.0, 20.1);
  }

  @Test
  void replay_showsTheWayToTheSameMomentOnceMore() {
    playhead.seek(moment(5));
    clock.replay();
    assertThat(playhead.now()).isEqualTo(moment(4));
    clock.advance(50);
    assertThat(playhead.now()).isBetween(moment(4), moment(5));
    for (int i = 0; i < 100 && clock.stepping(); i++) {
      clock.advance(50);
    }
    assertThat(playhead.now()).isEqualTo(moment(5));
  }

  @Test
  void replayWithLittleMotion_waitsAndJumps() {
    PlaybackClock calm = new PlaybackClock(playhead, true);
    playhead.seek(moment(5));
    calm.replay();
    calm.advance(100);
    assertThat(playhead.now()).isEqualTo(moment(4));
    for (int i = 0; i < 10 && calm.stepping(); i++) {
      calm.advance(100);
    }
    assertThat(playhead.now()).isEqualTo(moment(5));
  }

  @Test
  void speed_goesUpAndDownBetweenAQuarterAndSixteen() {
    clock.changeSpeed(true);
    assertThat(clock.speed()).isEqualTo(2);
    for (int i = 0; i < 10; i++) {
      clock.changeSpeed(true);
    }
    assertThat(clock.speed()).isEqualTo(16);
    for (int i = 0; i < 10; i++) {
      clock.changeSpeed(false);
    }
    assertThat(clock.speed()).isEqualTo(0.25);
    clock.chooseSpeed(3);
    clock.changeSpeed(false);
    assertThat(clock.speed()).isEqualTo(2);
  }

  @Test
  void aStep_runsTwiceAsFast() {
    clock.stepForward();
    clock.advance(100);
    assertThat(playhead.now()).isEqualTo(clock.paceProperty().get().at(200));
  }

  @Test
  void aRunThatIsHeld_isOver() {
    playhead.hold(Optional.of(moment(2)));
    clock.runTo(moment(6));
    for (int i = 0; i < 40; i++) {
      clock.advance(100);
    }
    assertThat(playhead.now()).isEqualTo(moment(2));
    playhead.hold(Optional.empty());
    clock.stepForward();
    clock.finish();
    assertThat(playhead.now()).isEqualTo(moment(3));
  }

  private SimTime moment(int index) {
    return playhead.storyline().moments().get(index).at();
  }
}
