package pinhole.engine.firewall;

import pinhole.engine.net.FiveTuple;

/// One row of the sieve: what a firewall found when it compared a segment with it. Each has its
/// words in `explain`.
public sealed interface FilterFinding {
  /// It belongs to this known connection.
  ///
  /// @param entry the connection's number
  /// @param tuple the connection's tuple in the segment's direction
  record KnownMatched(int entry, FiveTuple tuple) implements FilterFinding {}

  /// It does not belong to this known connection.
  ///
  /// @param entry the connection's number
  /// @param tuple the connection's tuple in the direction that agrees longest
  /// @param field the first cell that differs
  record KnownSkipped(int entry, FiveTuple tuple, Field field) implements FilterFinding {}

  /// The firewall keeps no table of connections: its rules decide on every segment.
  record Memoryless() implements FilterFinding {}

  /// No connection is known.
  record NothingKnown() implements FilterFinding {}

  /// It uses this pinhole.
  record ExpectedMatched(Expectation expectation) implements FilterFinding {}

  /// It does not fit this pinhole.
  ///
  /// @param expectation the pinhole
  /// @param field the first cell that differs
  record ExpectedSkipped(Expectation expectation, Field field) implements FilterFinding {}

  /// No pinhole is open.
  record NothingExpected() implements FilterFinding {}

  /// It belongs to nothing and can open nothing.
  record Untrackable() implements FilterFinding {}

  /// It is an ICMP error about a segment of this known connection.
  ///
  /// @param entry the connection's number
  /// @param about the tuple of the segment that failed, as the error names it
  record ErrorAboutKnown(int entry, FiveTuple about) implements FilterFinding {}

  /// It is an ICMP error about a segment of no connection that is known.
  ///
  /// @param about the tuple of the segment that failed, as the error names it
  record ErrorAboutUnknown(FiveTuple about) implements FilterFinding {}

  /// This rule matched.
  ///
  /// @param index from 0
  /// @param rule the rule
  record RuleMatched(int index, Rule rule) implements FilterFinding {}

  /// This rule did not match.
  ///
  /// @param index from 0
  /// @param rule the rule
  /// @param field the first cell that differs
  record RuleSkipped(int index, Rule rule, Field field) implements FilterFinding {}

  /// This rule is switched off.
  ///
  /// @param index from 0
  /// @param rule the rule
  record RuleOff(int index, Rule rule) implements FilterFinding {}

  /// Nothing matched, so the default decided.
  ///
  /// @param direction of which direction
  /// @param verdict what it says
  record PolicyApplied(Direction direction, Verdict verdict) implements FilterFinding {}

  /// This device filters nothing, it only routes.
  record RouterOnly() implements FilterFinding {}

  /// It is addressed to the firewall itself, where nobody listens.
  record OwnAddress() implements FilterFinding {}

  /// The rules let it pass, but the ALG could not make sense of it and discarded it.
  record AlgDiscarded() implements FilterFinding {}

  /// The rules let it pass, but the ALG closes this connection, or has closed it before.
  record AlgClosed() implements FilterFinding {}
}
