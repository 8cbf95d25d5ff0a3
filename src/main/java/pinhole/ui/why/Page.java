package pinhole.ui.why;

import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Reason;

/// What is to be read about one place on the way.
///
/// @param question that it answers
/// @param rows of the wall that decided, or reasons from the last to the first
/// @param sieve whether the rows have cells
/// @param reason in a sentence
/// @param subject about which decision changes can be tried; empty for the whole session
record Page(
    String question, List<SieveRow> rows, boolean sieve, Reason reason, Optional<Subject> subject) {
  Page {
    rows = List.copyOf(rows);
  }

  /// A decision.
  ///
  /// @param wall whose
  /// @param segment about which segment
  record Subject(DeviceId wall, int segment) {}
}
