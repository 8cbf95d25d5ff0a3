package pinhole.ui.stage.model;

import pinhole.engine.net.Address;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;

/// A word on how a segment ended.
///
/// @param kind how
/// @param device where
/// @param lane on which lane
/// @param port which port waits for an answer, or is asked for in vain
/// @param wanted the address that the segment is for
/// @param station where its outline or its answer stands
public record Fate(
    Kind kind, DeviceId device, Lane lane, int port, Address wanted, Station station) {
  /// The ways to end.
  public enum Kind {
    /// Discarded without a word.
    DROPPED,
    /// Refused by a wall, with a RST.
    REJECTED,
    /// Refused by a wall, with an ICMP error.
    REJECTED_BY_ERROR,
    /// Refused by a host.
    NOBODY,
    /// For an address that nobody has.
    NOBODY_THERE,
    /// Discarded by an ALG.
    ALG_DISCARDED
  }
}
