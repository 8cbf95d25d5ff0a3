package pinhole.ui.stage.cards;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.Result;

/// What a finding says about its row.
final class RowFacts {
  private RowFacts() {}

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

  static Optional<Field> difference(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleSkipped(int _, Rule _, Field field)
        ? Optional.of(field)
        : finding instanceof FilterFinding.KnownSkipped(int _, FiveTuple _, Field known)
            ? Optional.of(known)
            : finding instanceof FilterFinding.ExpectedSkipped(Expectation _, Field expected)
                ? Optional.of(expected)
                : Optional.empty();
  }

  static Optional<Rule> rule(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleSkipped(int _, Rule skipped, Field _)
        ? Optional.of(skipped)
        : finding instanceof FilterFinding.RuleMatched(int _, Rule matched)
            ? Optional.of(matched)
            : finding instanceof FilterFinding.RuleOff(int _, Rule off)
                ? Optional.of(off)
                : Optional.empty();
  }

  /// The rows without those known connections that say least.
  static List<CardRow> closest(List<CardRow> rows, int most) {
    boolean found =
        rows.stream().anyMatch(r -> r.kind() == Kind.KNOWN && r.result() == Result.ACCEPT);
    List<CardRow> known =
        rows.stream()
            .filter(r -> r.kind() == Kind.KNOWN && r.result() == Result.NO_MATCH)
            .sorted(
                Comparator.comparing((CardRow r) -> r.cell().orElse(Field.DIRECTION)).reversed())
            .limit(found ? 0 : most)
            .toList();
    return rows.stream()
        .filter(r -> r.kind() != Kind.KNOWN || r.result() != Result.NO_MATCH || known.contains(r))
        .toList();
  }
}
