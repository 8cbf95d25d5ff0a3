package pinhole.explain;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Step;
import pinhole.engine.trace.Trace;

/// Why a wall did what it did with a segment.
final class WallReasons {
  private final Words words;
  private final Evidence evidence;
  private final Step step;
  private final DeviceId wall;
  private final Segment segment;
  private final SegmentWords segments;
  private final FilterWords filter;
  private final FindingWords findings;

  /// @param step in which the wall decided about the segment
  WallReasons(Words words, Evidence evidence, Step step, DeviceId wall, Segment segment) {
    this.words = words;
    this.evidence = evidence;
    this.step = step;
    this.wall = wall;
    this.segment = segment;
    this.segments = new SegmentWords(words);
    this.filter = new FilterWords(words);
    this.findings = new FindingWords(words);
  }

  Reason decision(Decision decision) {
    FilterFinding decider = decision.decider();
    return switch (decider) {
      case FilterFinding.PolicyApplied(Direction way, Verdict verdict) ->
          verdict == Verdict.ACCEPT
              ? Reason.of(words.text("point.policy"), policy(way, verdict))
              : policyStops(decision, policy(way, verdict));
      case FilterFinding.RuleMatched(int index, Rule rule) ->
          Reason.of(
              words.text("point.rule", index + 1),
              words.text("more.rule", words.verdict(rule.verdict())));
      case FilterFinding.KnownMatched(int entry, var _) ->
          Reason.of(words.text("point.known"), opener(entry));
      case FilterFinding.ExpectedMatched(Expectation hole) ->
          Reason.of(
              words.text("point.expected", name()),
              words.text("more.expected", hole.source(), hole.destination().port()));
      case FilterFinding.Untrackable _ ->
          Reason.of(words.text("point.untrackable"), words.text("more.untrackable"));
      case FilterFinding.RouterOnly _ ->
          Reason.of(words.text("point.router"), words.text("more.router"));
      case FilterFinding.OwnAddress _ ->
          Reason.of(
              words.text("point.own-address"),
              words.text("rejected.own-detail", segment.tuple().destination().port()));
      case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ ->
          report().map(this::alg).orElseGet(() -> plain(decider));
      case FilterFinding.KnownSkipped _,
          FilterFinding.NothingKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.ErrorAboutUnknown _,
          FilterFinding.RuleSkipped _,
          FilterFinding.RuleOff _ ->
          plain(decider);
    };
  }

  /// While the rows are being read: only what was found so far.
  Reason soFar(FilterFinding row) {
    return row instanceof FilterFinding.RuleSkipped(int index, Rule rule, Field field)
        ? Reason.of(
            words.text("closest.rule", index + 1, filter.asked(field, rule)),
            words.text("more.this", name(), filter.found(field, rule, asked())))
        : Reason.of(words.text("point.reading"), words.text("more.reading"));
  }

  /// What the ALG of this wall made of the segment.
  Reason alg(AlgReport report) {
    AlgFinding finding = report.why().finding();
    return switch (finding) {
      case AlgFinding.Opened(Expectation hole) -> opened(report, hole);
      case AlgFinding.Sealed _ ->
          Reason.of(findings.why(finding), words.text("alg-caption.sealed-detail"));
      case AlgFinding.NotAtLineStart _,
          AlgFinding.NothingAnnounced _,
          AlgFinding.Unreadable _,
          AlgFinding.Announced _,
          AlgFinding.ForeignAddress _,
          AlgFinding.ForeignBelieved _,
          AlgFinding.AddressIgnored _,
          AlgFinding.AwaitsLineEnd _,
          AlgFinding.Masked _,
          AlgFinding.Forbidden _,
          AlgFinding.Clash _,
          AlgFinding.NoPortLeft _,
          AlgFinding.Rewritten _ ->
          Reason.of(findings.why(finding));
    };
  }

  /// What the ALG of this wall did with the segment, empty if it did not look.
  Optional<AlgReport> report() {
    return Evidence.first(step, Outcome.AlgRead.class, r -> r.firewall() == wall)
        .map(Outcome.AlgRead::report);
  }

  private Reason opened(AlgReport report, Expectation hole) {
    String more = words.text("more.opened", hole.source(), segments.endpoint(hole.destination()));
    return report.why().because().stream()
        .map(Trace::finding)
        .filter(AlgFinding.Announced.class::isInstance)
        .map(AlgFinding.Announced.class::cast)
        .findFirst()
        .map(a -> words.text("point.opened", findings.keyword(a.keyword()), a.announced().port()))
        .map(point -> Reason.of(point, more))
        .orElseGet(() -> Reason.of(findings.why(report.why().finding()), ""));
  }

  /// What the wall compared.
  private Asked asked() {
    return Evidence.first(step, Outcome.Decided.class, d -> d.firewall() == wall)
        .map(d -> Asked.of(segment, d.decision()))
        .orElseGet(() -> Asked.of(segment));
  }

  private Reason plain(FilterFinding finding) {
    return Reason.of(filter.why(finding, asked()));
  }

  private String policy(Direction way, Verdict verdict) {
    return words.text("more.policy", words.way(way), words.verdict(verdict));
  }

  /// The default stopped it: what came closest to letting it pass says more.
  private Reason policyStops(Decision decision, String otherwise) {
    List<FilterFinding> rows = decision.rows();
    Reason best = Reason.of(words.text("closest.nothing", way(decision)), otherwise);
    Field longest = Field.PROTOCOL;
    for (FilterFinding row : rows) {
      Optional<Reason> trap = trap(row);
      if (trap.isPresent()) {
        return trap.get();
      }
      if (row instanceof FilterFinding.RuleOff(int index, Rule rule) && fits(decision, rule)) {
        return Reason.of(words.text("filter.rule-off", index + 1), words.text("more.rule-off"));
      }
      Optional<Field> field = agreedUntil(row);
      if (field.isPresent() && field.get().compareTo(longest) > 0) {
        longest = field.get();
        best = almost(row, longest).orElse(best);
      }
    }
    return best;
  }

  /// A rule that asks for the number that this SYN has on the other side.
  private Optional<Reason> trap(FilterFinding row) {
    int source = segment.tuple().source().port();
    boolean mixed =
        row instanceof FilterFinding.RuleSkipped(int _, Rule rule, Field field)
            && field == Field.DESTINATION_PORT
            && rule.verdict() == Verdict.ACCEPT
            && rule.destinationPort().filter(p -> p.contains(source)).isPresent();
    if (!mixed) {
      return Optional.empty();
    }
    int index = ((FilterFinding.RuleSkipped) row).index();
    int goal = segment.tuple().destination().port();
    return Optional.of(
        Reason.of(
            words.text("point.source-port", source, name()),
            words.text("more.source-port", index + 1, goal)));
  }

  private boolean fits(Decision decision, Rule rule) {
    return rule.verdict() == Verdict.ACCEPT
        && rule.mismatch(decision.direction(), asked().byRules()).isEmpty();
  }

  /// Up to which cell a row agreed that would have let it pass.
  private static Optional<Field> agreedUntil(FilterFinding row) {
    return row instanceof FilterFinding.ExpectedSkipped(var _, Field field)
        ? Optional.of(field)
        : row instanceof FilterFinding.RuleSkipped(int _, Rule rule, Field other)
                && rule.verdict() == Verdict.ACCEPT
            ? Optional.of(other)
            : Optional.empty();
  }

  private Optional<Reason> almost(FilterFinding row, Field field) {
    if (row instanceof FilterFinding.ExpectedSkipped(Expectation hole, Field _)) {
      return Optional.of(
          Reason.of(
              words.text("point.other-pinhole"),
              words.text(
                  "more.other-pinhole",
                  filter.asked(field, hole),
                  name(),
                  filter.found(field, segment.tuple()))));
    }
    if (row instanceof FilterFinding.RuleSkipped(int index, Rule rule, Field _)) {
      return Optional.of(almost(index, rule, field));
    }
    return Optional.empty();
  }

  private Reason almost(int index, Rule rule, Field field) {
    String asked = filter.asked(field, rule);
    if (field == Field.DESTINATION_PORT) {
      int port = segment.tuple().destination().port();
      return Reason.of(
          words.text("point.no-rule-for-port", port),
          words.text("more.no-rule-for-port", index + 1, asked));
    }
    String found = filter.found(field, rule, asked());
    return Reason.of(
        words.text("point.no-rule"), words.text("more.no-rule", index + 1, asked, name(), found));
  }

  /// How the connection became known.
  private String opener(int entry) {
    return evidence
        .opener(step, wall, entry)
        .map(d -> words.text("more.known", words.way(d.direction()), filter.pill(d.decider())))
        .orElseGet(() -> words.text("more.known-long"));
  }

  private String way(Decision decision) {
    return words.way(decision.direction());
  }

  private String name() {
    return segments.name(segment);
  }
}
