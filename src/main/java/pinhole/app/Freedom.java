package pinhole.app;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.lesson.Control;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Slot;
import pinhole.ui.inspect.InspectorView;
import pinhole.ui.inspect.SocketsView;
import pinhole.ui.options.OptionsView;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;
import pinhole.ui.rules.RuleEditor;

/// What of a scenario is left to the user: all of it, or what a lesson or a challenge leaves.
///
/// @param heading what is open
/// @param task the challenge, if it is one
record Freedom(Heading heading, Optional<Task> task) {
  /// What the rule editor can change.
  RuleEditor.Leave leave() {
    return task.map(Task::leave)
        .orElseGet(() ->
            new RuleEditor.Leave(heading.offers(Control.ALG), heading.offers(Control.DEFAULTS)));
  }

  /// What opens the editor for a wall; empty if its rules are not left to the user.
  Optional<Consumer<DeviceId>> editor(DeviceId wall, Consumer<DeviceId> edit) {
    boolean left = task.map(it -> it.walls().contains(wall)).orElse(true);
    return left && heading.offers(Control.RULES) ? Optional.of(edit) : Optional.empty();
  }

  /// What can be docked.
  Map<Dock, Slot> docks(
      Playhead playhead,
      ScenarioModel model,
      Selection selection,
      Explainer explainer,
      InspectorView inspector,
      Runnable close) {
    Map<Dock, Slot> docks = new EnumMap<>(Dock.class);
    SocketsView sockets = new SocketsView(playhead, selection, explainer);
    docks.put(Dock.INSPECTOR, new Slot(inspector, inspector::compact));
    docks.put(Dock.SOCKETS, new Slot(sockets, sockets::compact));
    options(playhead, model, close).ifPresent(it -> docks.put(Dock.OPTIONS, Slot.of(it)));
    return docks;
  }

  private Optional<OptionsView> options(Playhead playhead, ScenarioModel model, Runnable close) {
    Set<Control> controls = heading.controls();
    if (task.isPresent()) {
      Set<DeviceId> devices = task.get().challenge().latitude().devices();
      return OptionsView.offersAny(controls, devices)
          ? Optional.of(new OptionsView(playhead, model, controls, devices, close))
          : Optional.empty();
    }
    if (!heading.lesson()) {
      return Optional.of(new OptionsView(playhead, model, close));
    }
    return OptionsView.offersAny(controls)
        ? Optional.of(new OptionsView(playhead, model, controls, close))
        : Optional.empty();
  }
}
