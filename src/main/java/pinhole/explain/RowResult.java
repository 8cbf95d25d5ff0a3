package pinhole.explain;

import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;

/// What came of a row of a wall, as every table of rows shows it.
public enum RowResult {
  /// Nothing is to be said.
  NONE,
  /// It is being compared.
  CHECKING,
  /// It does not match.
  NO_MATCH,
  /// There is nothing to compare with.
  NOTHING,
  /// It lets through.
  ACCEPT,
  /// It discards.
  DROP,
  /// It refuses.
  REJECT,
  /// The segment passed.
  PASSED,
  /// The rule is switched off.
  OFF,
  /// The ALG opened a pinhole.
  OPENS,
  /// The pinhole waits for its call.
  OPEN,
  /// The pinhole was used by its call.
  USED,
  /// The ALG could not read it.
  BLIND,
  /// The ALG has read it.
  READS,
  /// A header was rewritten.
  REWRITES,
  /// It was not asked.
  SKIPPED;

  /// What a finding says about its row.
  public static RowResult of(FilterFinding finding) {
    return switch (finding) {
      case FilterFinding.KnownMatched _,
          FilterFinding.ExpectedMatched _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.RouterOnly _ ->
          ACCEPT;
      case FilterFinding.KnownSkipped _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.RuleSkipped _ ->
          NO_MATCH;
      case FilterFinding.Memoryless _,
          FilterFinding.NothingKnown _,
          FilterFinding.NothingExpected _ ->
          NOTHING;
      case FilterFinding.RuleMatched(int _, Rule rule) -> of(rule.verdict());
      case FilterFinding.RuleOff _ -> OFF;
      case FilterFinding.PolicyApplied(Direction _, Verdict verdict) -> of(verdict);
      case FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.AlgDiscarded _ ->
          DROP;
      case FilterFinding.OwnAddress _, FilterFinding.AlgClosed _ -> REJECT;
    };
  }

  /// What a verdict makes of a row.
  public static RowResult of(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> ACCEPT;
      case DROP -> DROP;
      case REJECT -> REJECT;
    };
  }

  /// What an ALG made of what it read.
  public static RowResult of(AlgFinding finding) {
    return switch (finding) {
      case AlgFinding.NothingAnnounced _,
          AlgFinding.Announced _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.ForeignAddress _,
          AlgFinding.AwaitsLineEnd _ ->
          READS;
      case AlgFinding.Masked _, AlgFinding.Rewritten _ -> REWRITES;
      case AlgFinding.Opened _ -> OPENS;
      case AlgFinding.Sealed _, AlgFinding.NotAtLineStart _ -> BLIND;
      case AlgFinding.Unreadable _, AlgFinding.Clash _, AlgFinding.NoPortLeft _ -> DROP;
      case AlgFinding.Forbidden _ -> REJECT;
    };
  }
}
