package pinhole.engine.firewall;

import java.util.List;
import pinhole.engine.trace.Trace;

/// What the ALG did with one segment.
///
/// @param dropped whether it discarded the segment
/// @param why what it found
/// @param replaced pinholes that this one replaced
public record AlgReport(boolean dropped, Trace<AlgFinding> why, List<Expectation> replaced) {
  /// Copies the list.
  public AlgReport {
    replaced = List.copyOf(replaced);
  }
}
