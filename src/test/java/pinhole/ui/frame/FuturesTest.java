package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.playback.Playhead;

class FuturesTest {
  private static final DeviceId WALL = DeviceId.CLIENT_FIREWALL;

  private final Scenario scenario = ExampleScenarios.active();
  private final Playhead playhead = new Playhead(Simulator.run(scenario));
  private final ScenarioModel model = new ScenarioModel(playhead);
  private final Futures futures = new Futures(playhead, model);

  @Test
  void aKeptRun_isA_andChangesMakeB() {
    Recording a = playhead.recording();
    futures.keep();
    model.toggleAlg(WALL);
    assertThat(futures.otherProperty().get()).contains(a);
    assertThat(futures.showsAProperty().get()).isFalse();
    assertThat(playhead.recording().succeeded()).isTrue();
  }

  @Test
  void swap_exchangesThem_andUndoBringsBackWhatWasShown() {
    futures.keep();
    model.toggleAlg(WALL);
    Recording a = futures.otherProperty().get().orElseThrow();
    Recording b = playhead.recording();
    futures.swap();
    assertThat(playhead.recording()).isEqualTo(a);
    assertThat(futures.showsAProperty().get()).isTrue();
    model.undo();
    assertThat(playhead.recording()).isEqualTo(b);
    assertThat(futures.otherProperty().get()).contains(a);
    assertThat(futures.showsAProperty().get()).isFalse();
    model.redo();
    assertThat(playhead.recording()).isEqualTo(a);
    assertThat(futures.otherProperty().get()).contains(b);
  }

  @Test
  void thereAndBackAgain_leavesNothingToUndoButTheChange() {
    futures.keep();
    model.toggleAlg(WALL);
    for (int i = 0; i < 4; i++) {
      futures.swap();
    }
    model.undo();
    assertThat(shown()).isEqualTo(scenario);
    model.undo();
    assertThat(shown()).isEqualTo(scenario);
  }

  @Test
  void lookingAtTheOtherRun_keepsWhatWasTakenBack() {
    futures.keep();
    model.toggleAlg(WALL);
    Scenario changed = shown();
    model.undo();
    futures.swap();
    futures.swap();
    model.redo();
    assertThat(shown()).isEqualTo(changed);
  }

  @Test
  void undoingBeyondTheKeep_doesNotLoseTheKeptRun() {
    model.chooseMode(DataMode.PASV);
    futures.keep();
    Recording a = playhead.recording();
    model.toggleAlg(WALL);
    model.undo();
    model.undo();
    assertThat(shown()).isEqualTo(scenario);
    assertThat(futures.otherProperty().get()).contains(a);
  }

  @Test
  void changingARunThatIsShown_leavesTheOtherOne() {
    futures.keep();
    model.toggleAlg(WALL);
    Recording b = playhead.recording();
    futures.swap();
    model.toggleTls();
    assertThat(futures.otherProperty().get()).contains(b);
    assertThat(futures.showsAProperty().get()).isTrue();
    model.undo();
    assertThat(shown()).isEqualTo(scenario);
    assertThat(futures.otherProperty().get()).contains(b);
  }

  @Test
  void keepBefore_withTwoRuns_replacesOneAndUndoBringsItBack() {
    futures.keep();
    Recording a = playhead.recording();
    model.toggleAlg(WALL);
    Recording b = playhead.recording();
    model.toggleTls();
    futures.keepBefore();
    assertThat(futures.otherProperty().get()).contains(b);
    model.undo();
    assertThat(futures.otherProperty().get()).contains(a);
    assertThat(shown().client().tls()).isTrue();
  }

  @Test
  void forget_isTakenBackByUndo() {
    futures.keep();
    Recording a = playhead.recording();
    model.toggleAlg(WALL);
    futures.showBySide(true);
    futures.forget();
    assertThat(futures.otherProperty().get()).isEmpty();
    assertThat(futures.bySideProperty().get()).isFalse();
    model.undo();
    assertThat(futures.otherProperty().get()).contains(a);
    assertThat(shown().clientFirewall().alg()).isTrue();
  }

  @Test
  void swap_goesToTheSameStep() {
    futures.keep();
    model.toggleNat(WALL);
    playhead.seek(playhead.storyline().moments().get(9).at());
    futures.swap();
    SimTime now = playhead.now();
    futures.swap();
    futures.swap();
    assertThat(playhead.now()).isEqualTo(now);
    assertThat(playhead.momentProperty().get()).isEqualTo(9);
  }

  /// Whatever a user does after keeping a run, short of changing that very run or letting it go, it
  /// is there.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void whateverIsDone_theKeptRunIsStillThere(long seed) {
    Random random = new Random(seed);
    model.toggleTls();
    futures.keep();
    Recording a = playhead.recording();
    for (int i = 0; i < 40; i++) {
      act(random.nextInt(6));
      boolean isShown = playhead.recording().equals(a);
      boolean isKept = futures.otherProperty().get().filter(a::equals).isPresent();
      assertThat(isShown || isKept).as("after action %d", i).isTrue();
      assertThat(playhead.recording().scenario()).isEqualTo(shown());
    }
  }

  private void act(int what) {
    boolean changesB = !futures.showsAProperty().get();
    switch (what) {
      case 0 -> model.undo();
      case 1 -> model.redo();
      case 2 -> futures.swap();
      case 3 -> {
        if (changesB) {
          model.toggleAlg(WALL);
        }
      }
      case 4 -> {
        if (changesB) {
          List<DataMode> modes = List.of(DataMode.values());
          int next = modes.indexOf(shown().client().mode()) + 1;
          model.chooseMode(modes.get(next % modes.size()));
        }
      }
      default -> futures.keep();
    }
  }

  private Scenario shown() {
    return model.scenarioProperty().get();
  }
}
