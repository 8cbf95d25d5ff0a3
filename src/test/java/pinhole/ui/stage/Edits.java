package pinhole.ui.stage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
  private final Deque<Scenario> past = new ArrayDeque<>();
  private final Deque<Scenario> future = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private UnaryOperator<Scenario> completion = UnaryOperator.identity();
  private String series = "";
  private String said = "";

  /// Edits of what a playhead shows.
  public Edits(Playhead playhead) {
    this.playhead = playhead;
    scenario = new ReadOnlyObjectWrapper<>(playhead.recording().scenario());
  }

  /// What the last change said of itself.
  public String said() {
    return said;
  }

  /// How many steps can be taken back.
  public int steps() {
    return past.size();
  }

  private void change(Scenario next) {
    change(_ -> next, "", "");
  }

  private void show(Scenario next) {
    undoable.set(!past.isEmpty());
    redoable.set(!future.isEmpty());
    scenario.set(next);
    playhead.load(Simulator.run(next));
  }

  @Override
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  @Override
  public void change(UnaryOperator<Scenario> edit, String what, String name) {
    Scenario before = scenario.get();
    Scenario after = edit.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (name.isEmpty() || !name.equals(series)) {
      past.push(before);
    }
    series = name;
    said = what;
    future.clear();
    show(completion.apply(after));
  }

  @Override
  public void onBegin(Runnable forget) {
    // another scenario never begins here
  }

  @Override
  public void completeWith(UnaryOperator<Scenario> other) {
    completion = other;
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
  public void undo() {
    move(past, future);
  }

  @Override
  public void redo() {
    move(future, past);
  }

  private void move(Deque<Scenario> from, Deque<Scenario> to) {
    if (!from.isEmpty()) {
      to.push(scenario.get());
      series = "";
      show(from.pop());
    }
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }
}
