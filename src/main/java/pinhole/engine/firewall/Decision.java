package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.trace.Trace;

/// What a firewall decided about one segment, with every row that it looked at, misses included.
///
/// @param verdict the decision
/// @param direction which way the segment crosses
/// @param state what connection tracking said
/// @param trace the row that decided, because of the rows before it
public record Decision(
    Verdict verdict, Direction direction, CtState state, Trace<FilterFinding> trace) {
  /// The row that decided.
  public FilterFinding decider() {
    return trace.finding();
  }

  /// All rows that were looked at, in order; the last one decided.
  public List<FilterFinding> rows() {
    List<FilterFinding> rows = new ArrayList<>(trace.because().size() + 1);
    for (Trace<FilterFinding> before : trace.because()) {
      rows.add(before.finding());
    }
    rows.add(trace.finding());
    return List.copyOf(rows);
  }

  /// Whether the segment had to be compared with the rules: it belonged to nothing known.
  public boolean byRules() {
    return switch (decider()) {
      case FilterFinding.RuleMatched _, FilterFinding.PolicyApplied _ -> true;
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.Untrackable _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _,
          FilterFinding.OwnAddress _,
          FilterFinding.AlgDiscarded _ ->
          false;
    };
  }
}
