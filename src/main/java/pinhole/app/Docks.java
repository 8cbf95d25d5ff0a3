package pinhole.app;

import java.util.EnumMap;
import java.util.Map;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Heading;
import pinhole.ui.frame.ScenarioModel;
import pinhole.ui.frame.Slot;
import pinhole.ui.inspect.InspectorView;
import pinhole.ui.inspect.SocketsView;
import pinhole.ui.options.OptionsView;
import pinhole.ui.playback.Playhead;

/// What can be docked beside the stage; in a lesson only what it leaves to the learner.
final class Docks {
  private Docks() {}

  /// @param close closes what is docked
  static Map<Dock, Slot> of(
      Heading heading,
      InspectorView inspector,
      SocketsView sockets,
      Playhead playhead,
      ScenarioModel model,
      Runnable close) {
    Map<Dock, Slot> docks = new EnumMap<>(Dock.class);
    docks.put(Dock.INSPECTOR, new Slot(inspector, inspector::compact));
    docks.put(Dock.SOCKETS, new Slot(sockets, sockets::compact));
    if (!heading.lesson()) {
      docks.put(Dock.OPTIONS, Slot.of(new OptionsView(playhead, model, close)));
    } else if (OptionsView.offersAny(heading.controls())) {
      OptionsView options = new OptionsView(playhead, model, heading.controls(), close);
      docks.put(Dock.OPTIONS, Slot.of(options));
    }
    return docks;
  }
}
