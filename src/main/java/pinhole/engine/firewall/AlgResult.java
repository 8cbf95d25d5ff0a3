package pinhole.engine.firewall;

import java.util.List;
import pinhole.engine.net.Segment;

/// What an ALG did with one segment.
///
/// @param report for the recording
/// @param entry the control connection's entry afterwards
/// @param expectations all pinholes afterwards
/// @param segment the segment that goes on, in the sender's sequence numbers
/// @param end what becomes of segment and connection
record AlgResult(
    AlgReport report,
    ConntrackEntry entry,
    List<Expectation> expectations,
    Segment segment,
    End end) {
  /// What becomes of the segment.
  enum End {
    /// It goes on.
    PASSED,
    /// It goes on, and the last of the pinholes is new.
    OPENED,
    /// It is discarded.
    DROPPED,
    /// It is discarded, though the last of the pinholes is new.
    LOST,
    /// It is discarded, and the connection with it.
    CLOSED
  }
}
