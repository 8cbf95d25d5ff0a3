package pinhole.ui.inspect.model;

import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;

/// Where a segment is at an instant.
public sealed interface Whereabouts {
  /// Nobody has sent it yet.
  record NotYet() implements Whereabouts {}

  /// On a link.
  ///
  /// @param link which
  record On(LinkId link) implements Whereabouts {}

  /// Held by a firewall.
  ///
  /// @param wall which
  record At(DeviceId wall) implements Whereabouts {}

  /// At the end of its way.
  ///
  /// @param how it ended
  /// @param device where
  /// @param at when
  record Over(Route.End how, DeviceId device, SimTime at) implements Whereabouts {}
}
