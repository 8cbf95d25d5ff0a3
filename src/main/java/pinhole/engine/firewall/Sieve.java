package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Protocol;

/// Decides on a segment row by row: known connections, pinholes, rules, default (netfilter's
/// forward hook). Deciding looks only for the row that matches; the rows that did not are listed on
/// demand from what was known at the time.
///
/// @param setup the rules
/// @param state what the firewall knew when the segment came
/// @param direction which way the segment crosses
/// @param tuple the segment's tuple as it arrived: what is compared with connections and pinholes
/// @param routed the tuple that the rules see: its destination is translated already
record Sieve(
    FirewallSetup setup,
    FirewallState state,
    Direction direction,
    FiveTuple tuple,
    FiveTuple routed)
    implements Decision.Reasons {
  /// A sieve for a segment.
  ///
  /// @param leaving its tuple with both ends translated
  static Sieve of(
      FirewallSetup setup,
      FirewallState state,
      Direction direction,
      FiveTuple tuple,
      FiveTuple leaving) {
    FiveTuple routed =
        leaving.destination().equals(tuple.destination())
            ? tuple
            : tuple.withDestination(leaving.destination());
    return new Sieve(setup, state, direction, tuple, routed);
  }

  /// A segment addressed to the firewall itself.
  Decision ownAddress(CtState seen) {
    return decide(Verdict.REJECT, seen, new FilterFinding.OwnAddress());
  }

  /// A segment of a known connection.
  Decision known(ConntrackEntry entry, CtState seen) {
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.RouterOnly());
    }
    return switch (seen) {
      case ESTABLISHED, RELATED ->
          decide(Verdict.ACCEPT, seen, new FilterFinding.KnownMatched(entry.id(), tuple));
      // The call is known and unanswered: that lets nothing in, and the rules decide again.
      case NEW, INVALID -> rules(seen);
    };
  }

  /// Any segment, at a firewall that remembers nothing. Its rules are about TCP: an ICMP error gets
  /// the default.
  Decision stateless() {
    boolean error = routed.protocol() == Protocol.ICMP;
    CtState seen = error ? CtState.INVALID : CtState.NEW;
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.RouterOnly());
    }
    return error ? policy(seen) : rules(seen);
  }

  /// The first segment of a connection.
  ///
  /// @param expected the pinhole that it uses, empty for none
  Decision fresh(Optional<Expectation> expected) {
    CtState seen = expected.isPresent() ? CtState.RELATED : CtState.NEW;
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.RouterOnly());
    }
    return expected.isPresent()
        ? decide(Verdict.ACCEPT, seen, new FilterFinding.ExpectedMatched(expected.get()))
        : rules(seen);
  }

  /// A segment that belongs to nothing.
  Decision invalid() {
    return setup.enabled()
        ? decide(Verdict.DROP, CtState.INVALID, new FilterFinding.Untrackable())
        : decide(Verdict.ACCEPT, CtState.INVALID, new FilterFinding.RouterOnly());
  }

  /// An ICMP error about a known connection; the tuple is the one of the segment that would answer
  /// the one that failed.
  Decision error(ConntrackEntry entry) {
    return setup.enabled()
        ? decide(
            Verdict.ACCEPT,
            CtState.RELATED,
            new FilterFinding.ErrorAboutKnown(entry.id(), tuple.reversed()))
        : decide(Verdict.ACCEPT, CtState.RELATED, new FilterFinding.RouterOnly());
  }

  /// An ICMP error about a connection that is not known.
  ///
  /// @param own whether it is addressed to the firewall itself, where it ends in any case
  Decision strayError(boolean own) {
    return setup.enabled() || own
        ? decide(
            Verdict.DROP, CtState.INVALID, new FilterFinding.ErrorAboutUnknown(tuple.reversed()))
        : decide(Verdict.ACCEPT, CtState.INVALID, new FilterFinding.RouterOnly());
  }

  private Decision rules(CtState seen) {
    for (int i = 0; i < setup.rules().size(); i++) {
      Rule rule = setup.rules().get(i);
      if (rule.on() && rule.mismatch(direction, routed).isEmpty()) {
        return decide(rule.verdict(), seen, new FilterFinding.RuleMatched(i, rule));
      }
    }
    return policy(seen);
  }

  private Decision policy(CtState seen) {
    Verdict policy = setup.policy(direction);
    return decide(policy, seen, new FilterFinding.PolicyApplied(direction, policy));
  }

  private Decision decide(Verdict verdict, CtState seen, FilterFinding decider) {
    return new Decision(verdict, direction, seen, decider, this);
  }

  @Override
  public Optional<FiveTuple> translated() {
    return routed.equals(tuple) ? Optional.empty() : Optional.of(routed);
  }

  @Override
  public List<FilterFinding> before(FilterFinding decider) {
    List<FilterFinding> rows = new ArrayList<>();
    switch (decider) {
      case FilterFinding.KnownMatched(int id, FiveTuple _) -> skipOlder(id, rows);
      case FilterFinding.ErrorAboutKnown(int id, FiveTuple _) -> skipOlder(id, rows);
      case FilterFinding.ExpectedMatched _,
          FilterFinding.Untrackable _,
          FilterFinding.ErrorAboutUnknown _ ->
          skipKnown(rows);
      case FilterFinding.RuleMatched(int index, Rule _) -> skipRules(index, rows);
      case FilterFinding.PolicyApplied _ -> skipRules(setup.rules().size(), rows);
      case FilterFinding.RouterOnly _, FilterFinding.OwnAddress _ -> {}
      case FilterFinding.KnownSkipped _,
          FilterFinding.Memoryless _,
          FilterFinding.NothingKnown _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _,
          FilterFinding.AlgDiscarded _,
          FilterFinding.AlgClosed _ ->
          throw new IllegalStateException("decides nothing here: " + decider);
    }
    return List.copyOf(rows);
  }

  private void skipOlder(int id, List<FilterFinding> rows) {
    for (ConntrackEntry other : state.entries()) {
      if (other.id() == id) {
        return;
      }
      rows.add(skipped(other));
    }
  }

  private void skipKnown(List<FilterFinding> rows) {
    for (ConntrackEntry entry : state.entries()) {
      if (!entry.bears(tuple)) {
        rows.add(skipped(entry));
      }
    }
    if (rows.isEmpty()) {
      rows.add(new FilterFinding.NothingKnown());
    }
  }

  private FilterFinding skipped(ConntrackEntry entry) {
    Optional<Field> original = difference(entry.original());
    Optional<Field> reply = difference(entry.reply());
    boolean replyCloser =
        original.isPresent() && (reply.isEmpty() || original.get().compareTo(reply.get()) < 0);
    FiveTuple closer = replyCloser ? entry.reply() : entry.original();
    Field field = (replyCloser ? reply : original).orElse(Field.PROTOCOL);
    return new FilterFinding.KnownSkipped(entry.id(), closer, field);
  }

  /// The first cell in which the segment differs from a tuple; empty if it does in none.
  private Optional<Field> difference(FiveTuple wanted) {
    if (!wanted.source().address().equals(tuple.source().address())) {
      return Optional.of(Field.SOURCE);
    }
    if (wanted.source().port() != tuple.source().port()) {
      return Optional.of(Field.SOURCE_PORT);
    }
    if (!wanted.destination().address().equals(tuple.destination().address())) {
      return Optional.of(Field.DESTINATION);
    }
    return wanted.destination().port() == tuple.destination().port()
        ? Optional.empty()
        : Optional.of(Field.DESTINATION_PORT);
  }

  private void skipRules(int end, List<FilterFinding> rows) {
    if (setup.traits().stateless()) {
      rows.add(new FilterFinding.Memoryless());
    } else {
      skipKnown(rows);
      skipExpectations(rows);
    }
    for (int i = 0; i < end; i++) {
      Rule rule = setup.rules().get(i);
      rows.add(
          rule.on()
              ? new FilterFinding.RuleSkipped(
                  i, rule, rule.mismatch(direction, routed).orElse(Field.PROTOCOL))
              : new FilterFinding.RuleOff(i, rule));
    }
  }

  private void skipExpectations(List<FilterFinding> rows) {
    if (state.expectations().isEmpty()) {
      rows.add(new FilterFinding.NothingExpected());
    }
    for (Expectation expectation : state.expectations()) {
      Field field =
          !expectation.source().equals(tuple.source().address())
              ? Field.SOURCE
              : expectation.destination().address().equals(tuple.destination().address())
                  ? Field.DESTINATION_PORT
                  : Field.DESTINATION;
      rows.add(new FilterFinding.ExpectedSkipped(expectation, field));
    }
  }
}
