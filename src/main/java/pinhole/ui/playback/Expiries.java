package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.World;

/// When pinholes close because nobody came: no event tells, for the walls only look when the next
/// segment arrives.
public final class Expiries {
  /// How long the mark of a closed pinhole is to be seen, in simulated microseconds.
  public static final long SCAR_MICROS = 2_000_000;

  private Expiries() {}

  /// All instants at which one closes, in order.
  public static List<SimTime> of(Recording recording) {
    TreeSet<SimTime> all = new TreeSet<>();
    List<Step> steps = recording.steps();
    for (int i = 0; i + 1 < steps.size(); i++) {
      SimTime next = steps.get(i + 1).at();
      for (SimTime closes : closings(steps.get(i).after())) {
        boolean between = closes.compareTo(steps.get(i).at()) > 0;
        if (between && closes.compareTo(next) <= 0) {
          all.add(closes);
        }
      }
    }
    return List.copyOf(all);
  }

  private static List<SimTime> closings(World world) {
    List<SimTime> all = new ArrayList<>();
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      FirewallState state = world.firewall(wall).state();
      for (Expectation hole : state.expectations()) {
        all.add(state.closes(hole));
      }
    }
    return all;
  }
}
