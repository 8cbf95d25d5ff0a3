package pinhole.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.ScenarioEdits;

/// The scenario that is shown and changed. Each change is simulated at once, keeps the playhead
/// where it is, and can be taken back.
public final class ScenarioModel implements ScenarioEdits {
  private final Playhead playhead;
  private final ChangeWords words = new ChangeWords();
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyObjectWrapper<Optional<Change>> lastChange =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Deque<Past> undo = new ArrayDeque<>();
  private final Deque<Past> redo = new ArrayDeque<>();

  /// A scenario to come back to, and the change that left it.
  private record Past(Scenario scenario, String what) {}

  /// The scenario of the recording that a playhead shows.
  public ScenarioModel(Playhead playhead) {
    this.playhead = playhead;
    this.scenario = new ReadOnlyObjectWrapper<>(playhead.recording().scenario());
  }

  @Override
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /// The last change, empty before the first.
  public ReadOnlyObjectProperty<Optional<Change>> lastChangeProperty() {
    return lastChange.getReadOnlyProperty();
  }

  @Override
  public void change(UnaryOperator<Scenario> edit, String what) {
    Scenario before = scenario.get();
    Scenario after = edit.apply(before);
    if (!after.equals(before)) {
      undo.push(new Past(before, what));
      redo.clear();
      show(after, what, true);
    }
  }

  @Override
  public void toggleAlg(DeviceId firewall) {
    FirewallSetup setup = scenario.get().firewall(firewall);
    boolean on = !setup.alg();
    change(s -> s.withFirewall(firewall, setup.withAlg(on)), words.alg(firewall, on));
  }

  @Override
  public void toggleNat(DeviceId firewall) {
    boolean on = scenario.get().firewall(firewall).nat() instanceof Nat.None;
    change(s -> s.withNat(firewall, on), words.nat(firewall, on));
  }

  @Override
  public void toggleTls() {
    boolean on = !scenario.get().client().tls();
    change(s -> s.withTls(on), words.tls(on));
  }

  @Override
  public void chooseMode(DataMode mode) {
    change(s -> s.withMode(mode), words.mode(mode));
  }

  @Override
  public void switchRule(DeviceId firewall, int index, boolean on) {
    FirewallSetup setup = scenario.get().firewall(firewall);
    if (index >= 0 && index < setup.rules().size()) {
      FirewallSetup changed = setup.withRule(index, setup.rules().get(index).switched(on));
      change(s -> s.withFirewall(firewall, changed), words.rule(firewall, index, on));
    }
  }

  @Override
  public void chooseDefault(DeviceId firewall, Direction way, Verdict verdict) {
    FirewallSetup changed = scenario.get().firewall(firewall).withPolicy(way, verdict);
    change(s -> s.withFirewall(firewall, changed), words.policy(firewall, way, verdict));
  }

  /// The scenario before the last change, empty without one.
  Optional<Scenario> before() {
    return Optional.ofNullable(undo.peek()).map(Past::scenario);
  }

  /// Shows another run; it can be taken back like a change.
  void show(Recording run) {
    Scenario before = scenario.get();
    undo.push(new Past(before, words.other()));
    redo.clear();
    scenario.set(run.scenario());
    playhead.load(run);
  }

  @Override
  public void undo() {
    if (!undo.isEmpty()) {
      Past past = undo.pop();
      redo.push(new Past(scenario.get(), past.what()));
      show(past.scenario(), words.undone(past.what()), false);
    }
  }

  @Override
  public void redo() {
    if (!redo.isEmpty()) {
      Past next = redo.pop();
      undo.push(new Past(scenario.get(), next.what()));
      show(next.scenario(), words.redone(next.what()), false);
    }
  }

  private void show(Scenario next, String what, boolean fresh) {
    boolean worked = playhead.recording().succeeded();
    scenario.set(next);
    playhead.load(Simulator.run(next));
    boolean works = playhead.recording().succeeded();
    lastChange.set(Optional.of(new Change(what, worked, works, fresh)));
  }
}
