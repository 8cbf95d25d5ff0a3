package pinhole.capture.report;

import java.util.List;
import pinhole.engine.net.SimTime;

/// Something that packets of the capture say.
///
/// @param packets their numbers, in order
/// @param sentence what they say
/// @param at when the first of them was seen
public record EvidenceRow(List<Integer> packets, Sentence sentence, SimTime at) {
  /// Copies the list.
  public EvidenceRow {
    packets = List.copyOf(packets);
  }
}
