package pinhole.ui.why;

import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.ui.why.SieveRow.Result;

/// What findings say about their rows.
final class Findings {
  private Findings() {}

  static Result result(FilterFinding finding) {
    return switch (finding) {
      case FilterFinding.KnownMatched _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.RouterOnly _ ->
          Result.ACCEPT;
      case FilterFinding.KnownSkipped _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.RuleSkipped _ ->
          Result.NO_MATCH;
      case FilterFinding.NothingKnown _, FilterFinding.NothingExpected _ -> Result.NOTHING;
      case FilterFinding.RuleMatched(int _, Rule rule) -> result(rule.verdict());
      case FilterFinding.RuleOff _ -> Result.OFF;
      case FilterFinding.PolicyApplied(Direction _, Verdict verdict) -> result(verdict);
      case FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.AlgDiscarded _ ->
          Result.DROP;
      case FilterFinding.OwnAddress _, FilterFinding.AlgClosed _ -> Result.REJECT;
    };
  }

  static Result result(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Result.ACCEPT;
      case DROP -> Result.DROP;
      case REJECT -> Result.REJECT;
    };
  }

  static Result result(AlgFinding finding) {
    return switch (finding) {
      case AlgFinding.NothingAnnounced _,
          AlgFinding.Announced _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.ForeignAddress _,
          AlgFinding.AwaitsLineEnd _ ->
          Result.READS;
      case AlgFinding.Masked _, AlgFinding.Rewritten _ -> Result.REWRITES;
      case AlgFinding.Opened _ -> Result.OPENS;
      case AlgFinding.Sealed _, AlgFinding.NotAtLineStart _ -> Result.BLIND;
      case AlgFinding.Unreadable _, AlgFinding.Clash _, AlgFinding.NoPortLeft _ -> Result.DROP;
      case AlgFinding.Forbidden _ -> Result.REJECT;
    };
  }

  /// The first cell that differs, empty if none does.
  static Optional<Field> difference(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleSkipped(int _, Rule _, Field field)
        ? Optional.of(field)
        : finding instanceof FilterFinding.KnownSkipped(int _, FiveTuple _, Field known)
            ? Optional.of(known)
            : finding instanceof FilterFinding.ExpectedSkipped(Expectation _, Field expected)
                ? Optional.of(expected)
                : Optional.empty();
  }
}
