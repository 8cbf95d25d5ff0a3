package pinhole.ui.stage.model;

import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;

/// A place on the row of devices where a segment sets out, stands or arrives.
///
/// @param device at which device
/// @param side on which of its links
/// @param stop how it stands there
public record Station(DeviceId device, LinkId side, Stop stop) {
  /// How a segment stands at a device.
  public enum Stop {
    /// At a host's port tab.
    TAB,
    /// Beside a host's port tab, clear of it.
    BESIDE,
    /// Before a wall that compares it with its rules.
    FRONT,
    /// In the tunnel of a known connection.
    INSIDE
  }
}
