package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.Segment;

/// What the FTP helper remembers of one direction of a control connection: at most two places that
/// follow a line end. Only a segment that starts at such a place is read.
///
/// @param afterLineEnd sequence numbers, the older places are forgotten
public record AlgMemory(List<Long> afterLineEnd) {
  /// Nothing seen.
  public static final AlgMemory EMPTY = new AlgMemory(List.of());

  private static final int PLACES = 2;

  /// Copies the list.
  public AlgMemory {
    afterLineEnd = List.copyOf(afterLineEnd);
  }

  /// Whether a line starts here.
  public boolean startsLine(long seq) {
    return afterLineEnd.contains(seq);
  }

  /// A segment ended in a line end here.
  public AlgMemory lineEndedAt(long seq) {
    if (afterLineEnd.contains(seq)) {
      return this;
    }
    List<Long> places = new ArrayList<>(afterLineEnd);
    if (places.size() < PLACES) {
      places.add(seq);
      return new AlgMemory(places);
    }
    int oldest = Segment.before(places.get(0), places.get(1)) ? 0 : 1;
    if (Segment.before(places.get(oldest), seq)) {
      places.set(oldest, seq);
    }
    return new AlgMemory(places);
  }
}
