package pinhole.capture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A capture file, read as far as it goes.
///
/// @param name of the file, without its folder
/// @param start when its first packet was seen, empty in a file without packets
/// @param packets how many packets it holds, of all kinds
/// @param segments the TCP segments that were kept, in the order of the file: all but the pure
///   acknowledgments of long transfers
/// @param errors the ICMP errors about TCP segments, in the order of the file
/// @param notes what about the file is worth knowing, in the order of importance
public record Capture(
    String name,
    Optional<Instant> start,
    int packets,
    List<CapturedSegment> segments,
    List<CapturedError> errors,
    List<CaptureNote> notes) {
  /// Copies the lists.
  public Capture {
    segments = List.copyOf(segments);
    errors = List.copyOf(errors);
    notes = List.copyOf(notes);
  }
}
