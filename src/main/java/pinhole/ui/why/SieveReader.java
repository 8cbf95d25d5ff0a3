package pinhole.ui.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Translation;
import pinhole.engine.sim.Announcement;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.trace.Trace;
import pinhole.explain.Asked;
import pinhole.explain.Reasons;
import pinhole.explain.RowReading;
import pinhole.ui.why.SieveRow.State;

/// Reads the rows of a wall for a segment, in the order in which the wall works: known connections,
/// pinholes, a new destination, rules, default, a new source, the ALG.
final class SieveReader {
  private static final int MOST_KNOWN = 8;

  private final Recording recording;
  private final WhyWords words;
  private final RowMaker maker;

  SieveReader(Recording recording, WhyWords words) {
    this.recording = recording;
    this.words = words;
    this.maker = new RowMaker(words);
  }

  /// All rows, after the decision.
  ///
  /// @param algMatters whether what the ALG did is what matters
  List<SieveRow> decided(Stay stay, boolean algMatters) {
    List<FilterFinding> findings = stay.decision().rows();
    List<SieveRow> rows = rows(stay, findings.size() - 1, algMatters ? State.READ : State.DECIDES);
    after(stay, algMatters, rows);
    rest(stay, findings.size() - 1, "row.not-asked").ifPresent(rows::add);
    return rows;
  }

  /// The rows while they are read: up to the one at which the wall stops to look.
  List<SieveRow> reading(Stay stay) {
    int at = stay.decision().rows().indexOf(Reasons.telling(stay.decision()));
    List<SieveRow> rows = rows(stay, at, State.READING);
    rest(stay, at, "row.not-read").ifPresent(rows::add);
    return rows;
  }

  private List<SieveRow> rows(Stay stay, int last, State state) {
    List<FilterFinding> findings = stay.decision().rows();
    List<SieveRow> rows = new ArrayList<>();
    rows.add(maker.segment(stay.segment(), stay.decision().direction()));
    List<FilterFinding> known = closest(findings.subList(0, last + 1));
    long all = findings.stream().filter(FilterFinding.KnownSkipped.class::isInstance).count();
    Asked asked = Asked.of(stay.segment(), stay.decision());
    boolean told = false;
    for (int i = 0; i <= last; i++) {
      FilterFinding finding = findings.get(i);
      boolean skipped = finding instanceof FilterFinding.KnownSkipped;
      if (!skipped && !told) {
        if (all > known.size()) {
          rows.add(maker.others((int) all - known.size()));
        }
        told = true;
      }
      if (isRule(finding) && i > 0 && !isRule(findings.get(i - 1))) {
        destination(stay)
            .map(maker::nat)
            .or(() -> stay.decision().translated().map(_ -> maker.translated(asked)))
            .ifPresent(rows::add);
      }
      if (!skipped || known.contains(finding)) {
        State shown = i == last ? state : State.READ;
        rows.add(maker.finding(finding, asked, shown, nothingExpected(stay)));
      }
    }
    return rows;
  }

  /// What happens behind the decision: addresses and the ALG.
  private void after(Stay stay, boolean algMatters, List<SieveRow> rows) {
    boolean ruled = stay.decision().rows().stream().anyMatch(SieveReader::isRule);
    stay.translation()
        .filter(t -> !(ruled && destination(stay).isPresent()))
        .map(maker::nat)
        .ifPresent(rows::add);
    stay.alg()
        .ifPresent(report -> {
          for (Trace<AlgFinding> trace : report.why().because()) {
            rows.add(maker.alg(trace.finding(), State.READ));
          }
          State state = algMatters ? State.DECIDES : State.READ;
          rows.add(maker.alg(report.why().finding(), state));
        });
  }

  /// The rewritten destination: it happens before the rules are asked.
  private static Optional<Translation> destination(Stay stay) {
    return stay.translation()
        .filter(t -> !t.before().destination().equals(t.after().destination()));
  }

  private static boolean isRule(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleMatched
        || finding instanceof FilterFinding.RuleSkipped
        || finding instanceof FilterFinding.RuleOff
        || finding instanceof FilterFinding.PolicyApplied;
  }

  /// Of many known connections those that agree longest.
  private static List<FilterFinding> closest(List<FilterFinding> findings) {
    return findings.stream()
        .filter(FilterFinding.KnownSkipped.class::isInstance)
        .sorted(
            Comparator.comparing(
                    (FilterFinding f) -> RowReading.difference(f).orElse(Field.DIRECTION))
                .reversed())
        .limit(MOST_KNOWN)
        .toList();
  }

  /// Which rows were not reached, in words; empty if all were.
  private Optional<SieveRow> rest(Stay stay, int last, String key) {
    FirewallSetup setup = recording.scenario().firewall(stay.wall());
    FilterFinding finding = stay.decision().rows().get(last);
    boolean over =
        finding instanceof FilterFinding.PolicyApplied
            || finding instanceof FilterFinding.RouterOnly
            || finding instanceof FilterFinding.AlgDiscarded
            || finding instanceof FilterFinding.AlgClosed;
    if (over) {
      return Optional.empty();
    }
    int next = index(finding) + 1;
    int rules = setup.rules().size();
    String which =
        next >= rules
            ? words.of("rest.default")
            : next + 1 == rules
                ? words.of("rest.rule", rules)
                : words.of("rest.rules", next + 1, rules);
    return Optional.of(maker.rest(words.of(key, which)));
  }

  private static int index(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleMatched(int matched, var _)
        ? matched
        : finding instanceof FilterFinding.RuleSkipped(int skipped, var _, var _)
            ? skipped
            : finding instanceof FilterFinding.RuleOff(int off, var _) ? off : -1;
  }

  /// Why no pinhole is open, as far as the announcement before tells it.
  private String nothingExpected(Stay stay) {
    boolean data = recording.scenario().laneOf(stay.segment().tuple()) == Lane.DATA;
    Optional<Announcement> announced = data ? announced(stay) : Optional.empty();
    boolean alg = recording.scenario().firewall(stay.wall()).alg();
    if (announced.isEmpty()) {
      return words.of("row.nothing-expected");
    }
    String verb = announced.get().verb();
    return !alg
        ? words.of("row.nothing-expected.off", verb)
        : announced.get().sealed()
            ? words.of("row.nothing-expected.sealed", verb)
            : words.of("row.nothing-expected");
  }

  /// The last announcement that was sent before.
  private Optional<Announcement> announced(Stay stay) {
    for (Step step : recording.steps().subList(0, stay.step().index()).reversed()) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.SegmentSent(var transit) && transit.from().isHost()) {
          Optional<Announcement> found = Announcement.in(transit.segment());
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  /// What the ALG of a stay found.
  static Optional<AlgFinding> algFinding(Stay stay) {
    return stay.alg().map(AlgReport::why).map(Trace::finding);
  }
}
