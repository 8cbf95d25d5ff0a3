package pinhole.ui.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.World;
import pinhole.property.RandomScenarios;

/// Going forwards and back again ends where it began, in any recording.
@Execution(ExecutionMode.CONCURRENT)
class PlayheadTest {
  /// All that can be seen at an instant.
  private record Sight(SimTime now, int step, int moment, World world) {
    static Sight of(Playhead playhead) {
      return new Sight(
          playhead.now(),
          playhead.stepProperty().get(),
          playhead.momentProperty().get(),
          playhead.world());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144})
  void manyStepsForwardsAndAsManyBack_showTheSameWorlds(long seed) {
    Recording recording = Simulator.run(RandomScenarios.of(seed));
    Playhead playhead = new Playhead(recording);
    List<Sight> there = new ArrayList<>(List.of(Sight.of(playhead)));
    int moments = playhead.storyline().moments().size();
    for (int i = 0; i < moments; i++) {
      playhead.stepForward();
      there.add(Sight.of(playhead));
    }
    List<Sight> back = new ArrayList<>(List.of(Sight.of(playhead)));
    while (playhead.now().compareTo(SimTime.ZERO) > 0) {
      playhead.stepBack();
      back.add(Sight.of(playhead));
    }

    assertThat(back.reversed()).isEqualTo(there);
    assertThat(there.getLast().moment()).isEqualTo(moments - 1);
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 7, 11, 18, 29})
  void fewStepsForwardsAndAsManyBack_isTheSamePlace(long seed) {
    Playhead playhead = new Playhead(Simulator.run(RandomScenarios.of(seed)));
    int moments = playhead.storyline().moments().size();
    for (int from = 0; from < moments; from += 3) {
      playhead.seek(playhead.storyline().moments().get(from).at());
      Sight start = Sight.of(playhead);
      int steps = Math.min(5, moments - 1 - from);
      for (int i = 0; i < steps; i++) {
        playhead.stepForward();
      }
      for (int i = 0; i < steps; i++) {
        playhead.stepBack();
      }
      assertThat(Sight.of(playhead)).isEqualTo(start);
    }
  }

  @Test
  void walkingLeavesTheRecordingAsItWas() {
    Recording recording = Simulator.run(RandomScenarios.of(9));
    Playhead playhead = new Playhead(recording);
    playhead.toEnd();
    playhead.stepBack();
    playhead.toStart();

    assertThat(playhead.recording()).isEqualTo(Simulator.run(RandomScenarios.of(9)));
  }
}
