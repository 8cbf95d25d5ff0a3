package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.CtState;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.property.Demand;
import pinhole.property.Property;

/// Each decision has a reason, and it is the right one.
final class DecisionProperties {
  private DecisionProperties() {}

  static List<Property> all() {
    return List.of(
        WallStep.property("each verdict follows from what decided", DecisionProperties::reason),
        WallStep.property("the first rule that matches decides", DecisionProperties::firstRule),
        WallStep.property("a dropped segment leaves no entry", DecisionProperties::leavesNothing),
        WallStep.property(
            "NEW, RELATED and INVALID are told apart", DecisionProperties::classification),
        Property.of("ESTABLISHED only after a reply", DecisionProperties::established),
        Property.of("hit counters count the decisions", DecisionProperties::hits));
  }

  private static void reason(WallStep at) {
    Verdict verdict = at.decision().verdict();
    Verdict due =
        switch (at.decision().decider()) {
          case FilterFinding.RuleMatched(int index, Rule rule) -> {
            Demand.equal(rule, at.setup().rules().get(index), "the rule that decides");
            yield rule.verdict();
          }
          case FilterFinding.PolicyApplied(Direction way, Verdict policy) -> {
            Demand.equal(policy, at.setup().policy(way), "the default");
            yield policy;
          }
          case FilterFinding.Untrackable _, FilterFinding.ErrorAboutUnknown _ -> Verdict.DROP;
          case FilterFinding.OwnAddress _ -> Verdict.REJECT;
          case FilterFinding.AlgDiscarded _ -> {
            Demand.that(at.read().isPresent() && at.read().get().dropped(), "no ALG says why");
            yield Verdict.DROP;
          }
          case FilterFinding.AlgClosed _ -> {
            boolean before = at.known().map(e -> e.session().closed()).orElse(false);
            Demand.that(before || at.closes(), "no ALG says why it closes");
            yield Verdict.REJECT;
          }
          case FilterFinding.KnownMatched _,
              FilterFinding.ExpectedMatched _,
              FilterFinding.ErrorAboutKnown _,
              FilterFinding.RouterOnly _ ->
              Verdict.ACCEPT;
          case FilterFinding.KnownSkipped _,
              FilterFinding.Memoryless _,
              FilterFinding.NothingKnown _,
              FilterFinding.ExpectedSkipped _,
              FilterFinding.NothingExpected _,
              FilterFinding.RuleSkipped _,
              FilterFinding.RuleOff _ ->
              throw new AssertionError("this decides nothing: " + at.decision().decider());
        };
    Demand.equal(verdict, due, "the verdict by " + at.decision().decider());
    boolean discarded = at.read().isPresent() && at.read().get().dropped();
    Demand.that(!discarded || verdict != Verdict.ACCEPT, "what the ALG discards goes on");
  }

  private static void firstRule(WallStep at) {
    if (!at.decision().byRules()) {
      return;
    }
    Direction way = at.decision().direction();
    FiveTuple arrived = at.segment().tuple();
    FiveTuple routed =
        at.known()
            .filter(e -> e.original().equals(arrived))
            .map(e -> e.reply().reversed())
            .orElseGet(() -> Translations.leaving(at.setup().nat(), way, arrived));
    FiveTuple seen = arrived.withDestination(routed.destination());
    List<FilterFinding> due = new ArrayList<>();
    for (int i = 0; i < at.setup().rules().size() && !decided(due); i++) {
      Rule rule = at.setup().rules().get(i);
      Optional<Field> miss = rule.mismatch(way, seen);
      due.add(
          !rule.on()
              ? new FilterFinding.RuleOff(i, rule)
              : miss.isPresent()
                  ? new FilterFinding.RuleSkipped(i, rule, miss.get())
                  : new FilterFinding.RuleMatched(i, rule));
    }
    if (!decided(due)) {
      due.add(new FilterFinding.PolicyApplied(way, at.setup().policy(way)));
    }
    List<FilterFinding> rows = at.decision().rows();
    Demand.that(rows.size() >= due.size(), "too few rows: %s", rows);
    List<FilterFinding> last = rows.subList(rows.size() - due.size(), rows.size());
    Demand.equal(last, due, "what the rules say");
  }

  private static boolean decided(List<FilterFinding> rows) {
    return !rows.isEmpty() && rows.getLast() instanceof FilterFinding.RuleMatched;
  }

  private static void leavesNothing(WallStep at) {
    if (at.decision().verdict() == Verdict.ACCEPT) {
      return;
    }
    Demand.that(at.fresh().isEmpty(), "dropped, but remembered: %s", at.fresh());
    boolean discarded = at.decision().decider() instanceof FilterFinding.AlgDiscarded;
    Demand.that(
        discarded || at.closes() || at.after().entries().equals(at.alive()),
        "a dropped segment moves an entry");
    Demand.that(at.opened().isEmpty(), "a dropped segment opens %s", at.opened());
  }

  private static void classification(WallStep at) {
    CtState state = at.decision().state();
    if (at.segment().payload() instanceof Payload.IcmpError) {
      Demand.that(state == CtState.RELATED || state == CtState.INVALID, "an error is %s", state);
      Demand.equal(at.after().entries(), at.alive(), "what is known after an ICMP error");
      return;
    }
    Optional<ConntrackEntry> entry = at.known();
    boolean reopens = at.segment().isSyn();
    if (entry.isEmpty()) {
      Demand.that(state != CtState.ESTABLISHED, "nothing is known, but it is ESTABLISHED");
      Demand.equal(state == CtState.RELATED, !at.used().isEmpty(), "whether it was expected");
    } else if (!reopens) {
      boolean answer = entry.get().reply().equals(at.segment().tuple());
      boolean unanswered = !answer && !entry.get().replySeen();
      CtState due =
          !unanswered
              ? CtState.ESTABLISHED
              : entry.get().master().isPresent() ? CtState.RELATED : CtState.NEW;
      Demand.that(state == CtState.INVALID || state == due, "%s, but should be %s", state, due);
    }
    if (state == CtState.INVALID) {
      Demand.equal(at.after().entries(), at.alive(), "what is known after an invalid segment");
    }
  }

  /// Told apart without looking at the firewall's own memory of replies.
  private static void established(Recording recording) {
    Map<DeviceId, TreeSet<Integer>> answered = new EnumMap<>(DeviceId.class);
    World before = recording.start();
    for (Step step : recording.steps()) {
      WallStep.of(before, step).ifPresent(at -> established(at, answered));
      before = step.after();
    }
  }

  private static void established(WallStep at, Map<DeviceId, TreeSet<Integer>> answered) {
    TreeSet<Integer> here = answered.computeIfAbsent(at.id(), _ -> new TreeSet<>());
    Optional<ConntrackEntry> entry = at.known();
    boolean answer = entry.map(e -> e.reply().equals(at.segment().tuple())).orElse(false);
    if (answer && at.decision().state() != CtState.INVALID) {
      here.add(entry.orElseThrow().id());
    }
    boolean seen = entry.map(e -> here.contains(e.id())).orElse(false);
    Demand.that(
        seen || at.decision().state() != CtState.ESTABLISHED,
        "%s is ESTABLISHED, and nobody answered",
        at.segment());
  }

  private static void hits(Recording recording) {
    for (DeviceId wall : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      int rules = recording.scenario().firewall(wall).rules().size();
      long[] counts = new long[rules + 2];
      for (Step step : recording.steps()) {
        for (Outcome.Decided one : SegmentProperties.decisions(step)) {
          if (one.firewall() == wall) {
            count(one.decision().decider(), counts);
          }
        }
        var state = step.after().firewall(wall).state();
        for (int i = 0; i < rules; i++) {
          Demand.equal(state.ruleHits().get(i), counts[i], "the hits of rule " + i);
        }
        Demand.equal(state.defaultHits(Direction.IN), counts[rules], "hits of the default in");
        Demand.equal(state.defaultHits(Direction.OUT), counts[rules + 1], "of the default out");
      }
    }
  }

  private static void count(FilterFinding decider, long[] counts) {
    if (decider instanceof FilterFinding.RuleMatched(int index, Rule _)) {
      counts[index]++;
    } else if (decider instanceof FilterFinding.PolicyApplied(Direction way, Verdict _)) {
      counts[counts.length - (way == Direction.IN ? 2 : 1)]++;
    }
  }
}
