package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;

/// Everything that a firewall remembers at one instant.
///
/// @param entries known connections, oldest first
/// @param expectations open pinholes, oldest first
/// @param ruleHits how many segments each rule matched
/// @param defaultInHits how many segments met the default on their way in
/// @param defaultOutHits how many segments met the default on their way out
/// @param nextId the next number for an entry or a pinhole
public record FirewallState(
    ConntrackTable entries,
    List<Expectation> expectations,
    List<Long> ruleHits,
    long defaultInHits,
    long defaultOutHits,
    int nextId) {
  /// Copies the lists.
  public FirewallState {
    expectations = List.copyOf(expectations);
    ruleHits = List.copyOf(ruleHits);
  }

  /// A firewall that has seen nothing.
  public static FirewallState fresh(int rules) {
    List<Long> zeros = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      zeros.add(0L);
    }
    return new FirewallState(ConntrackTable.EMPTY, List.of(), zeros, 0, 0, 1);
  }

  /// The known connection with this number.
  public Optional<ConntrackEntry> entry(int id) {
    return entries.entry(id);
  }

  /// When an open pinhole closes if nothing comes before: its own time is over, or its control
  /// connection is forgotten. No event tells, for a wall only looks when the next segment arrives.
  public SimTime closes(Expectation hole) {
    SimTime forgotten = entry(hole.master()).map(ConntrackEntry::expires).orElse(hole.opened());
    return forgotten.compareTo(hole.expires()) < 0 ? forgotten : hole.expires();
  }

  /// How many segments met a default.
  public long defaultHits(Direction direction) {
    return direction == Direction.IN ? defaultInHits : defaultOutHits;
  }

  FirewallState counted(Decision decision) {
    return switch (decision.decider()) {
      case FilterFinding.RuleMatched(int index, Rule _) -> {
        List<Long> hits = new ArrayList<>(ruleHits);
        hits.set(index, hits.get(index) + 1);
        yield new FirewallState(entries, expectations, hits, defaultInHits, defaultOutHits, nextId);
      }
      case FilterFinding.PolicyApplied(Direction direction, Verdict _) ->
          new FirewallState(
              entries,
              expectations,
              ruleHits,
              defaultInHits + (direction == Direction.IN ? 1 : 0),
              defaultOutHits + (direction == Direction.OUT ? 1 : 0),
              nextId);
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
          this;
    };
  }

  FirewallState with(ConntrackTable others) {
    return new FirewallState(others, expectations, ruleHits, defaultInHits, defaultOutHits, nextId);
  }

  FirewallState with(List<Expectation> others) {
    return new FirewallState(entries, others, ruleHits, defaultInHits, defaultOutHits, nextId);
  }

  /// The state once what has run out of time is forgotten.
  ///
  /// @param closed the pinholes that closed by themselves
  FirewallState without(List<Expectation> closed, ConntrackTable left) {
    if (closed.isEmpty()) {
      return left.size() == entries.size() ? this : with(left);
    }
    List<Expectation> open = new ArrayList<>(expectations);
    open.removeAll(closed);
    return new FirewallState(left, open, ruleHits, defaultInHits, defaultOutHits, nextId);
  }

  FirewallState numbered(int next) {
    return new FirewallState(entries, expectations, ruleHits, defaultInHits, defaultOutHits, next);
  }
}
