package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.ExampleScenarios;
import pinhole.ui.playback.Landing;
import pinhole.ui.playback.Playhead;

class ScenarioModelTest {
  private static final DeviceId CLIENT = DeviceId.CLIENT_FIREWALL;

  private final Scenario scenario = ExampleScenarios.active();
  private final Playhead playhead = new Playhead(Simulator.run(scenario));
  private final ScenarioModel model = new ScenarioModel(playhead);

  @Test
  void aChange_isSimulatedAtOnceAndKeepsThePlayhead() {
    playhead.seek(SimTime.ofMillis(507));
    model.toggleAlg(CLIENT);
    assertThat(playhead.now()).isEqualTo(SimTime.ofMillis(507));
    assertThat(playhead.recording().succeeded()).isTrue();
    assertThat(playhead.recording().scenario()).isEqualTo(model.scenarioProperty().get());
  }

  @Test
  void aChange_saysWhatItDid() {
    model.toggleAlg(CLIENT);
    assertThat(model.lastChangeProperty().get())
        .contains(new Change("Client firewall: ALG turned on.", false, true, true));
  }

  @Test
  void aRefusedChange_changesNothing_andIsTold() {
    List<String> told = new ArrayList<>();
    model.restrict(
        after -> after.client().tls() ? Optional.of("No TLS.") : Optional.empty(), told::add);
    model.toggleTls();
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    assertThat(model.undoableProperty().get()).isFalse();
    assertThat(told).containsExactly("No TLS.");
    model.toggleAlg(CLIENT);
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isTrue();
    assertThat(told).hasSize(1);
  }

  @Test
  void undoAndRedo_goBackAndForth() {
    model.toggleAlg(CLIENT);
    model.chooseMode(DataMode.PASV);
    model.undo();
    assertThat(model.scenarioProperty().get().client().mode()).isEqualTo(DataMode.PORT);
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isTrue();
    model.undo();
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    assertThat(playhead.recording()).isEqualTo(Simulator.run(scenario));
    model.undo();
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    model.redo();
    model.redo();
    model.redo();
    assertThat(model.scenarioProperty().get().client().mode()).isEqualTo(DataMode.PASV);
  }

  @Test
  void aNewChange_forgetsWhatWasTakenBack() {
    model.toggleAlg(CLIENT);
    model.undo();
    model.toggleTls();
    model.redo();
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isFalse();
    assertThat(model.scenarioProperty().get().client().tls()).isTrue();
  }

  @Test
  void nothingChanged_isNoChange() {
    model.chooseMode(DataMode.PORT);
    model.switchRule(CLIENT, 99, false);
    model.switchRule(CLIENT, 0, true);
    assertThat(model.lastChangeProperty().get()).isEmpty();
  }

  @Test
  void rulesDefaultsAndNat_change() {
    model.switchRule(CLIENT, 1, false);
    assertThat(model.scenarioProperty().get().clientFirewall().rules().get(1).on()).isFalse();
    model.chooseDefault(CLIENT, Direction.IN, Verdict.REJECT);
    assertThat(model.scenarioProperty().get().clientFirewall().policy(Direction.IN))
        .isEqualTo(Verdict.REJECT);
    model.toggleNat(CLIENT);
    assertThat(model.scenarioProperty().get().clientFirewall().nat())
        .isInstanceOf(Nat.Masquerade.class);
    model.toggleNat(CLIENT);
    assertThat(model.scenarioProperty().get().clientFirewall().nat()).isInstanceOf(Nat.None.class);
  }

  @Test
  void aSeries_isOneStep() {
    type("a", true);
    type("a", false);
    type("a", true);
    model.undo();
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    model.redo();
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isTrue();
    assertThat(model.undoableProperty().get()).isTrue();
    assertThat(model.redoableProperty().get()).isFalse();
  }

  @Test
  void aSeriesThatComesBackToItsBeginning_isNoStep() {
    type("a", true);
    type("a", false);
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    assertThat(model.undoableProperty().get()).isFalse();
  }

  @Test
  void otherChangesAndTakingBack_endASeries() {
    type("a", true);
    model.toggleTls();
    type("a", false);
    model.undo();
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isTrue();
    assertThat(model.scenarioProperty().get().client().tls()).isTrue();
    type("a", false);
    model.undo();
    assertThat(model.scenarioProperty().get().clientFirewall().alg()).isTrue();
  }

  @Test
  void theOutcomeOfASeries_isToldAgainstItsBeginning() {
    type("a", true);
    type("b", true);
    assertThat(model.lastChangeProperty().get())
        .contains(new Change("a is true", false, true, true));
    model.change(s -> s.withMode(DataMode.EPRT), "mode", "b");
    model.change(s -> s.withTls(false).withMode(DataMode.PASV), "mode", "b");
    Change last = model.lastChangeProperty().get().orElseThrow();
    assertThat(last.worked()).isTrue();
  }

  @Test
  void everyChange_isCompleted() {
    model.completeWith(s -> s.withTls(true));
    model.toggleAlg(CLIENT);
    assertThat(model.scenarioProperty().get().client().tls()).isTrue();
    model.undo();
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
    model.change(s -> s, "nothing");
    assertThat(model.scenarioProperty().get()).isEqualTo(scenario);
  }

  @Test
  void theOldestSteps_areForgotten() {
    History history = new History();
    for (int i = 0; i < History.MOST + 5; i++) {
      SimTime at = SimTime.ofMillis(i);
      history.note(
          new History.Past(scenario, Optional.empty(), "" + i, false, at, Optional.empty()), "");
    }
    int steps = 0;
    while (history.undoableProperty().get()) {
      history.back(scenario, Optional.empty(), SimTime.ZERO);
      steps++;
    }
    assertThat(steps).isEqualTo(History.MOST);
  }

  private void type(String series, boolean on) {
    model.change(
        s -> s.withFirewall(CLIENT, s.clientFirewall().withAlg(on)), series + " is " + on, series);
  }

  /// What lets the file arrive makes the run shorter; taken back, the step is there again.
  @Test
  void undo_bringsThePlayheadBack_unlessItWasMovedSince() {
    SimTime late = playhead.storyline().moments().reversed().get(1).at();
    playhead.seek(late);
    model.toggleAlg(CLIENT);
    SimTime landed = playhead.now();
    assertThat(landed).isNotEqualTo(late);
    model.undo();
    assertThat(playhead.now()).isEqualTo(late);
    assertThat(playhead.landingProperty().get()).isEqualTo(Landing.KEPT);
    model.redo();
    assertThat(playhead.now()).isEqualTo(landed);
    SimTime elsewhere = playhead.storyline().moments().get(3).at();
    playhead.seek(elsewhere);
    model.undo();
    assertThat(playhead.now()).isEqualTo(elsewhere);
  }

  @Test
  void severalSteps_bringThePlayheadBack_oneByOne() {
    SimTime late = playhead.storyline().moments().reversed().get(1).at();
    playhead.seek(late);
    model.toggleAlg(CLIENT);
    SimTime landed = playhead.now();
    model.chooseMode(DataMode.PASV);
    SimTime last = playhead.now();
    model.undo();
    assertThat(playhead.now()).isEqualTo(landed);
    model.undo();
    assertThat(playhead.now()).isEqualTo(late);
    model.redo();
    model.redo();
    assertThat(playhead.now()).isEqualTo(last);
  }
}
