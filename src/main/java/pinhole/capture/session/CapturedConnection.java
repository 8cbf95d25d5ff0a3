package pinhole.capture.session;

import java.util.List;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;

/// A TCP connection, or the request for one, in a capture.
///
/// @param caller who asked for it; if its beginning is missing, who most likely did
/// @param callee who was asked
/// @param fate what became of the request
/// @param ending how it ended
/// @param sent how many bytes the caller sent, each counted once
/// @param received how many bytes the callee sent, each counted once
/// @param missing how many bytes of both were acknowledged or skipped but are not in the capture
/// @param segments all its segments, in the order of the file
public record CapturedConnection(
    Endpoint caller,
    Endpoint callee,
    Fate fate,
    Ending ending,
    long sent,
    long received,
    long missing,
    List<SegmentSeen> segments) {
  /// Copies the list.
  public CapturedConnection {
    segments = List.copyOf(segments);
  }

  /// When its first segment was seen.
  public SimTime start() {
    return segments.getFirst().at();
  }

  /// When its last segment was seen.
  public SimTime end() {
    return segments.getLast().at();
  }

  /// The bytes of both directions.
  public long bytes() {
    return sent + received;
  }

  /// Whether both ends agreed to it: it opened, or was open when the capture began.
  public boolean opened() {
    return switch (fate) {
      case Fate.Opened _, Fate.Joined _ -> true;
      case Fate.HalfOpen _, Fate.Unanswered _, Fate.Refused _, Fate.Unreachable _ -> false;
    };
  }

  /// The SYNs that asked for it; none if its beginning is missing.
  public List<SegmentSeen> syns() {
    return switch (fate) {
      case Fate.Opened opened -> opened.syns();
      case Fate.Joined _ -> List.of();
      case Fate.HalfOpen half -> half.syns();
      case Fate.Unanswered unanswered -> unanswered.syns();
      case Fate.Refused refused -> refused.syns();
      case Fate.Unreachable unreachable -> unreachable.syns();
    };
  }
}
