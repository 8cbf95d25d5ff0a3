package pinhole.ui.stage;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// Changes the scenario of a playhead at once, as the app does.
public final class Edits implements ScenarioEdits {
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final Playhead playhead;

  /// Edits of what a playhead shows.
  public Edits(Playhead playhead) {
    this.playhead = playhead;
    scenario = new ReadOnlyObjectWrapper<>(playhead.recording().scenario());
  }

  private void change(Scenario next) {
    scenario.set(next);
    playhead.load(Simulator.run(next));
  }

  @Override
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  @Override
  public void change(UnaryOperator<Scenario> edit, String what) {
    change(edit.apply(scenario.get()));
  }

  @Override
  public void toggleAlg(DeviceId firewall) {
    FirewallSetup wall = scenario.get().firewall(firewall);
    change(scenario.get().withFirewall(firewall, wall.withAlg(!wall.alg())));
  }

  @Override
  public void toggleNat(DeviceId firewall) {
    boolean off = scenario.get().firewall(firewall).nat() instanceof Nat.None;
    change(scenario.get().withNat(firewall, off));
  }

  @Override
  public void toggleTls() {
    change(scenario.get().withTls(!scenario.get().client().tls()));
  }

  @Override
  public void chooseMode(DataMode mode) {
    change(scenario.get().withMode(mode));
  }

  @Override
  public void switchRule(DeviceId firewall, int index, boolean on) {
    FirewallSetup wall = scenario.get().firewall(firewall);
    FirewallSetup other = wall.withRule(index, wall.rules().get(index).switched(on));
    change(scenario.get().withFirewall(firewall, other));
  }

  @Override
  public void chooseDefault(DeviceId firewall, Direction way, Verdict verdict) {
    FirewallSetup wall = scenario.get().firewall(firewall);
    change(scenario.get().withFirewall(firewall, wall.withPolicy(way, verdict)));
  }

  @Override
  public void undo() {}

  @Override
  public void redo() {}
}
