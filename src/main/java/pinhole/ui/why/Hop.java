package pinhole.ui.why;

import java.util.Optional;
import pinhole.engine.sim.DeviceId;

/// A place on a segment's way.
///
/// @param device where
/// @param sign what became of it there
/// @param name of the device
/// @param what it did, in few words
/// @param page what is known about it; empty as long as the segment has not come there
record Hop(DeviceId device, Sign sign, String name, String what, Optional<Page> page) {
  /// What became of a segment at a place.
  enum Sign {
    /// It passed.
    PASS,
    /// It was discarded.
    DROP,
    /// It was refused.
    REJECT,
    /// It is being compared.
    READING,
    /// It opened a pinhole, or used one.
    HOLE,
    /// It passed, and the ALG could not read it.
    SEALED,
    /// Nobody listens.
    NOBODY,
    /// Somebody waited in vain.
    WAIT,
    /// A host did something.
    HOST,
    /// It has not come there.
    AHEAD
  }
}
