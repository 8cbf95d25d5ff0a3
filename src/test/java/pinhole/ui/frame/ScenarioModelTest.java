package pinhole.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

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
}
