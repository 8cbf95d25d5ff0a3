package pinhole.engine.sim;

import java.util.Optional;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// A point in a recording at which a learner stops: one thing matters in each. What only passes on
/// (a known connection's segment at a wall, a lone acknowledgment) makes none.
///
/// @param index from 0
/// @param step the index of the step that it comes from
/// @param at where the playhead stands for it; moments never share an instant
/// @param kind what matters
/// @param lane of which connection
/// @param device where it matters
/// @param segment the segment that matters, as it is there; empty at the end of the session
public record Moment(
    int index,
    int step,
    SimTime at,
    Kind kind,
    Lane lane,
    DeviceId device,
    Optional<Segment> segment) {
  /// What matters at a moment.
  public enum Kind {
    /// A host sends a segment.
    SENT,
    /// A wall compared a segment with its rules, or a pinhole, and lets it pass.
    PASSED,
    /// A wall compares a segment with its rules and will not let it pass.
    CHECKED,
    /// A wall discards a segment in silence.
    DROPPED,
    /// A wall refuses a segment with a RST.
    REJECTED,
    /// An ALG read an announcement and opened a pinhole.
    PINHOLE_OPENED,
    /// An ALG looked at an announcement and opened nothing.
    ALG_DECLINED,
    /// An ALG discarded a line that it could not read.
    ALG_DISCARDED,
    /// A SYN uses a pinhole.
    PINHOLE_USED,
    /// A SYN reaches a port where nobody listens.
    NOBODY_LISTENS,
    /// A segment is for an address that nobody in the last network has.
    NOBODY_THERE,
    /// Somebody stops waiting.
    GAVE_UP,
    /// The session is decided.
    ENDED
  }
}
