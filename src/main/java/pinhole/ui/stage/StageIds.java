package pinhole.ui.stage;

import java.util.Locale;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;

/// The ids of the nodes on the stage, for style sheets and tests.
final class StageIds {
  private StageIds() {}

  static String segment(int number) {
    return "segment-" + number;
  }

  static String tab(DeviceId host, Lane lane) {
    return "tab-" + host.id() + "-" + lower(lane);
  }

  static String clock(DeviceId host, Lane lane) {
    return "clock-" + host.id() + "-" + lower(lane);
  }

  static String of(String thing, DeviceId device) {
    return thing + "-" + device.id();
  }

  static String of(String thing, Lane lane) {
    return thing + "-" + lower(lane);
  }

  private static String lower(Lane lane) {
    return lane.name().toLowerCase(Locale.ROOT);
  }
}
