package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.trace.Trace;

/// What a firewall decided about one segment, with every row that it looked at, misses included.
/// The rows are listed when somebody asks for them: with hundreds of known connections they are
/// many, and nearly nobody does. Decisions are equal if all of it is equal.
public final class Decision {
  /// Where the rows come from that were looked at before the one that decided.
  sealed interface Reasons permits Listed, Continued, Sieve {
    /// These rows, in order.
    List<FilterFinding> before(FilterFinding decider);

    /// What the rules saw, if it was not what arrived.
    default Optional<FiveTuple> translated() {
      return Optional.empty();
    }
  }

  /// Rows written out.
  record Listed(List<FilterFinding> rows) implements Reasons {
    @Override
    public List<FilterFinding> before(FilterFinding decider) {
      return rows;
    }
  }

  /// A decision that was overruled: all its rows come first.
  record Continued(Decision first) implements Reasons {
    @Override
    public List<FilterFinding> before(FilterFinding decider) {
      return first.rows();
    }

    @Override
    public Optional<FiveTuple> translated() {
      return first.translated();
    }
  }

  private final Verdict verdict;
  private final Direction direction;
  private final CtState state;
  private final FilterFinding decider;
  private final Reasons reasons;

  Decision(
      Verdict verdict, Direction direction, CtState state, FilterFinding decider, Reasons reasons) {
    this.verdict = verdict;
    this.direction = direction;
    this.state = state;
    this.decider = decider;
    this.reasons = reasons;
  }

  /// A decision with its rows.
  ///
  /// @param verdict the decision
  /// @param direction which way the segment crosses
  /// @param state what connection tracking said
  /// @param trace the row that decided, because of the rows before it
  public Decision(Verdict verdict, Direction direction, CtState state, Trace<FilterFinding> trace) {
    this(verdict, direction, state, trace.finding(), new Listed(findings(trace.because())));
  }

  private static List<FilterFinding> findings(List<Trace<FilterFinding>> traces) {
    List<FilterFinding> rows = new ArrayList<>(traces.size());
    for (Trace<FilterFinding> trace : traces) {
      rows.add(trace.finding());
    }
    return List.copyOf(rows);
  }

  /// What happens to the segment.
  public Verdict verdict() {
    return verdict;
  }

  /// Which way the segment crosses.
  public Direction direction() {
    return direction;
  }

  /// What connection tracking said.
  public CtState state() {
    return state;
  }

  /// The tuple that the rules were asked about, if its destination was translated before; empty if
  /// they saw the segment as it arrived.
  public Optional<FiveTuple> translated() {
    return reasons.translated();
  }

  /// The row that decided.
  public FilterFinding decider() {
    return decider;
  }

  /// The row that decided, because of the rows before it.
  public Trace<FilterFinding> trace() {
    return Trace.of(decider, reasons.before(decider));
  }

  /// All rows that were looked at, in order; the last one decided.
  public List<FilterFinding> rows() {
    List<FilterFinding> rows = new ArrayList<>(reasons.before(decider));
    rows.add(decider);
    return List.copyOf(rows);
  }

  /// The same segment, stopped by something behind the rules.
  Decision overruled(Verdict other, FilterFinding finding) {
    return new Decision(other, direction, state, finding, new Continued(this));
  }

  /// Whether the segment had to be compared with the rules: it belonged to nothing known.
  public boolean byRules() {
    return switch (decider) {
      case FilterFinding.RuleMatched _, FilterFinding.PolicyApplied _ -> true;
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.RouterOnly _,
          FilterFinding.OwnAddress _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ ->
          false;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other == this
        || (other instanceof Decision that
            && verdict == that.verdict
            && direction == that.direction
            && state == that.state
            && decider.equals(that.decider)
            && reasons.before(decider).equals(that.reasons.before(decider)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(verdict, direction, state, decider);
  }

  @Override
  public String toString() {
    return verdict + " " + direction + " " + state + " " + rows();
  }
}
