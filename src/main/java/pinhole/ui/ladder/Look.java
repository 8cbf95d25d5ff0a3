package pinhole.ui.ladder;

import java.util.Optional;
import pinhole.engine.sim.DeviceId;

/// How a row is marked.
///
/// @param now whether the playhead stands here
/// @param focus where on it the playhead's moment happens, for the viewfinder
/// @param picked whether the user picked its segment, in whichever view
/// @param related whether it belongs to the picked segment
record Look(boolean now, Optional<DeviceId> focus, boolean picked, boolean related) {
  /// Not at all.
  static final Look PLAIN = new Look(false, Optional.empty(), false, false);
}
