package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.engine.trace.Trace;

/// Decides on a segment row by row: known connections, pinholes, rules, default (netfilter's
/// forward hook). Every row that was looked at is kept.
final class Sieve {
  private final FirewallSetup setup;
  private final FirewallState state;
  private final Direction direction;
  private final List<FilterFinding> rows = new ArrayList<>();

  Sieve(FirewallSetup setup, FirewallState state, Direction direction) {
    this.setup = setup;
    this.state = state;
    this.direction = direction;
  }

  /// A segment addressed to the firewall itself.
  Decision ownAddress(CtState seen) {
    return decide(Verdict.REJECT, seen, new FilterFinding.OwnAddress());
  }

  /// A segment of a known connection.
  ///
  /// @param asArrived its tuple before translation
  Decision known(ConntrackEntry entry, CtState seen, FiveTuple asArrived) {
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.RouterOnly());
    }
    return switch (seen) {
      case ESTABLISHED, RELATED -> {
        for (ConntrackEntry other : state.entries()) {
          if (other.id() == entry.id()) {
            break;
          }
          skipKnown(other, asArrived);
        }
        yield decide(Verdict.ACCEPT, seen, new FilterFinding.KnownMatched(entry.id(), asArrived));
      }
      case NEW, INVALID -> {
        // The call is known and unanswered: that lets nothing in, and the rules decide again.
        compareKnown(asArrived);
        compareExpectations(asArrived);
        yield rules(seen, entry.leaving(CtDirection.ORIGINAL), asArrived);
      }
    };
  }

  /// The first segment of a connection.
  ///
  /// @param expected the pinhole that it uses, empty for none
  /// @param asArrived its tuple before translation
  /// @param asRouted its tuple once the destination is translated: what the rules see
  Decision fresh(Optional<Expectation> expected, FiveTuple asArrived, FiveTuple asRouted) {
    CtState seen = expected.isPresent() ? CtState.RELATED : CtState.NEW;
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.RouterOnly());
    }
    compareKnown(asArrived);
    if (expected.isPresent()) {
      return decide(Verdict.ACCEPT, seen, new FilterFinding.ExpectedMatched(expected.get()));
    }
    compareExpectations(asArrived);
    return rules(seen, asRouted, asArrived);
  }

  /// A segment that belongs to nothing.
  Decision invalid(Segment segment) {
    if (!setup.enabled()) {
      return decide(Verdict.ACCEPT, CtState.INVALID, new FilterFinding.RouterOnly());
    }
    compareKnown(segment.tuple());
    return decide(Verdict.DROP, CtState.INVALID, new FilterFinding.Untrackable());
  }

  private void compareKnown(FiveTuple tuple) {
    List<ConntrackEntry> others =
        state.entries().stream()
            .filter(e -> !e.original().equals(tuple) && !e.reply().equals(tuple))
            .toList();
    if (others.isEmpty()) {
      rows.add(new FilterFinding.NothingKnown());
    }
    others.forEach(entry -> skipKnown(entry, tuple));
  }

  private void skipKnown(ConntrackEntry entry, FiveTuple tuple) {
    Optional<Field> original = Conntrack.difference(entry.original(), tuple);
    Optional<Field> reply = Conntrack.difference(entry.reply(), tuple);
    boolean replyCloser =
        original.isPresent() && (reply.isEmpty() || original.get().compareTo(reply.get()) < 0);
    FiveTuple closer = replyCloser ? entry.reply() : entry.original();
    Field field = (replyCloser ? reply : original).orElse(Field.PROTOCOL);
    rows.add(new FilterFinding.KnownSkipped(entry.id(), closer, field));
  }

  private void compareExpectations(FiveTuple tuple) {
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

  /// The rules see the source as it arrived and the destination as translated.
  private Decision rules(CtState seen, FiveTuple asRouted, FiveTuple asArrived) {
    FiveTuple tuple = asArrived.withDestination(asRouted.destination());
    for (int i = 0; i < setup.rules().size(); i++) {
      Rule rule = setup.rules().get(i);
      if (!rule.on()) {
        rows.add(new FilterFinding.RuleOff(i, rule));
        continue;
      }
      Optional<Field> miss = rule.mismatch(direction, tuple);
      if (miss.isEmpty()) {
        return decide(rule.verdict(), seen, new FilterFinding.RuleMatched(i, rule));
      }
      rows.add(new FilterFinding.RuleSkipped(i, rule, miss.get()));
    }
    Verdict policy = setup.policy(direction);
    return decide(policy, seen, new FilterFinding.PolicyApplied(direction, policy));
  }

  private Decision decide(Verdict verdict, CtState seen, FilterFinding decider) {
    return new Decision(verdict, direction, seen, Trace.of(decider, rows));
  }
}
