package pinhole.ladder;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Segment;

/// Counts how often hosts sent the same thing.
final class Attempts {
  private record Same(FiveTuple tuple, long seq, Flags flags, int length) {}

  private final SequencedMap<Same, Integer> counts = new LinkedHashMap<>();

  /// Which try of the same thing a segment is. What takes no sequence space is never repeated.
  int count(Segment segment) {
    if (segment.space() == 0) {
      return 1;
    }
    Same same =
        new Same(segment.tuple(), segment.seq(), segment.flags(), segment.payload().length());
    return counts.merge(same, 1, Integer::sum);
  }
}
