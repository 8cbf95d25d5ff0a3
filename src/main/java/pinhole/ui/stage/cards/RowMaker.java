package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Middlebox;
import pinhole.explain.Asked;
import pinhole.explain.RowReading;
import pinhole.explain.RowResult;
import pinhole.ui.stage.cards.CardRow.Cells;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.model.Visit;

/// Makes the rows of a rule card.
final class RowMaker {
  private static final int MOST_KNOWN = 2;
  private static final String DASH = "\u2013";

  private final Middlebox box;
  private final SimTime now;
  private final CardWords words;

  RowMaker(Middlebox box, SimTime now, CardWords words) {
    this.box = box;
    this.now = now;
    this.words = words;
  }

  /// Before anything came: only what the firewall would compare with.
  List<CardRow> idle(Direction way) {
    List<CardRow> rows = new ArrayList<>();
    remembered(rows, Optional.empty(), State.READ);
    rest(rows, 0, way, State.READ);
    return rows;
  }

  /// While a segment is on its way here.
  List<CardRow> waiting(Visit visit) {
    List<CardRow> rows = new ArrayList<>();
    Direction way = visit.decision().direction();
    rows.add(
        row(Kind.SEGMENT, State.LATER, RowResult.NONE, cells(way, visit.segment().tuple()))
            .withName(words.of("row.next")));
    remembered(rows, Optional.of(visit.segment().tuple()), State.LATER);
    rest(rows, 0, way, State.LATER);
    return rows;
  }

  /// What the firewall knows and expects at this instant: of the known connections the segment's
  /// own, or else the newest.
  private void remembered(List<CardRow> rows, Optional<FiveTuple> segment, State state) {
    if (box.setup().traits().stateless()) {
      rows.add(note(Kind.KNOWN, words.of("row.memoryless"), RowResult.NOTHING, state));
      return;
    }
    List<ConntrackEntry> entries = box.state().entries();
    if (entries.isEmpty()) {
      rows.add(note(Kind.KNOWN, words.of("row.nothing-known"), RowResult.NOTHING, state));
    } else {
      FiveTuple own =
          entries.stream()
              .flatMap(e -> Stream.of(e.original(), e.reply()))
              .filter(tuple -> segment.filter(tuple::equals).isPresent())
              .findFirst()
              .orElse(entries.getLast().original());
      rows.add(row(Kind.KNOWN, state, RowResult.NONE, cells(DASH, own)));
    }
    expected(rows, segment, state);
  }

  private void expected(List<CardRow> rows, Optional<FiveTuple> segment, State state) {
    List<Expectation> open =
        box.state().expectations().stream()
            .filter(hole -> now.compareTo(box.state().closes(hole)) < 0)
            .toList();
    if (open.isEmpty()) {
      boolean used = UsedRow.tells(box.state(), segment);
      String says = words.of(used ? "row.used" : "row.nothing-expected");
      rows.add(note(Kind.EXPECTED, says, used ? RowResult.USED : RowResult.NOTHING, state));
    }
    for (Expectation hole : open) {
      rows.add(row(Kind.EXPECTED, state, RowResult.OPEN, cells(hole)));
    }
  }

  /// The segment itself.
  CardRow segment(Visit visit, SimTime now) {
    Direction way = visit.decision().direction();
    boolean passed = visit.accepted() && visit.decided(now) && visit.compared();
    String name = words.of(visit.segment().isSyn() ? "row.this-syn" : "row.segment");
    Optional<Field> compared =
        visit.decided(now)
            ? Optional.empty()
            : RowReading.difference(visit.decision().rows().get(visit.row(now)));
    return row(
            Kind.SEGMENT,
            State.READ,
            passed ? RowResult.PASSED : RowResult.NONE,
            cells(way, visit.segment().tuple()))
        .withName(name)
        .withCell(compared);
  }

  /// A row that was, is or will be compared.
  CardRow finding(Visit visit, FilterFinding finding, State state, boolean checking) {
    Asked segment = Asked.of(visit.segment(), visit.decision());
    boolean reached = state != State.LATER;
    RowResult result =
        checking ? RowResult.CHECKING : reached ? RowResult.of(finding) : RowResult.NONE;
    Optional<Field> cell = reached ? RowReading.difference(finding) : Optional.empty();
    CardRow row = bare(finding, state, result).withCell(cell);
    if (!reached && row.kind() == Kind.RULE) {
      Verdict verdict = RowReading.rule(finding).orElseThrow().verdict();
      row = row.withResult(row.on() ? RowResult.of(verdict) : RowResult.OFF);
    } else if (!reached && finding instanceof FilterFinding.PolicyApplied(var _, Verdict v)) {
      row = row.withResult(RowResult.of(v));
    }
    return row.withSpoken(words.spoken(finding, segment, row));
  }

  /// Adds what the firewall did besides, and the rows that were not reached; many known connections
  /// are cut down to the closest.
  List<CardRow> completed(List<CardRow> read, Visit visit, boolean decided, boolean acting) {
    List<CardRow> rows = new ArrayList<>(Closest.of(read, MOST_KNOWN));
    boolean opened = decided && visit.opened().isPresent();
    if (decided) {
      visit
          .alg()
          .flatMap(report -> new AlgRow(words).of(visit, report.why().finding()))
          .ifPresent(rows::add);
      visit
          .translation()
          .map(t ->
              note(
                      Kind.NAT,
                      words.rewritten(t),
                      RowResult.REWRITES,
                      now(acting && !opened && !visit.compared()))
                  .withSwap(words.swap(t, visit.sealed())))
          .ifPresent(rows::add);
    }
    if (!box.setup().traits().stateless()
        && read.stream().noneMatch(r -> r.kind() == Kind.EXPECTED)) {
      Optional<FiveTuple> tuple = Optional.of(visit.segment().tuple());
      expected(rows, tuple, opened && acting ? State.NOW : State.LATER);
    }
    long listed = read.stream().filter(r -> r.kind() == Kind.RULE).count();
    boolean defaulted = read.stream().anyMatch(r -> r.kind() == Kind.DEFAULT);
    if (!defaulted) {
      SkippedRow.of(rows, visit, decided, box.setup().rules().size(), words)
          .ifPresentOrElse(
              rows::add, () -> rest(rows, (int) listed, visit.decision().direction(), State.LATER));
    }
    return rows;
  }

  private static State now(boolean acting) {
    return acting ? State.NOW : State.READ;
  }

  /// The rules from an index on, and the default, none of them reached.
  private void rest(List<CardRow> rows, int from, Direction way, State state) {
    List<Rule> rules = box.setup().rules();
    for (int i = from; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      rows.add(rule(i, rule, state, rule.on() ? RowResult.of(rule.verdict()) : RowResult.OFF));
    }
    RowResult rest = RowResult.of(box.setup().policy(way));
    rows.add(policy(way, state, box.setup().enabled() ? rest : RowResult.OFF));
  }

  private CardRow bare(FilterFinding finding, State state, RowResult result) {
    return switch (finding) {
      case FilterFinding.KnownMatched(int _, FiveTuple tuple) ->
          row(Kind.KNOWN, state, result, cells(DASH, tuple));
      case FilterFinding.KnownSkipped(int _, FiveTuple tuple, Field _) ->
          row(Kind.KNOWN, state, result, cells(DASH, tuple));
      case FilterFinding.ErrorAboutKnown(int _, FiveTuple about) ->
          row(Kind.KNOWN, state, result, cells(DASH, about));
      case FilterFinding.Memoryless _ ->
          note(Kind.KNOWN, words.of("row.memoryless"), result, state);
      case FilterFinding.NothingKnown _ ->
          note(Kind.KNOWN, words.of("row.nothing-known"), result, state);
      case FilterFinding.ExpectedMatched(Expectation hole) ->
          row(Kind.EXPECTED, state, result, cells(hole));
      case FilterFinding.ExpectedSkipped(Expectation hole, Field _) ->
          row(Kind.EXPECTED, state, result, cells(hole));
      case FilterFinding.NothingExpected _ ->
          note(Kind.EXPECTED, words.of("row.nothing-expected"), result, state);
      case FilterFinding.RuleMatched(int index, Rule rule) -> rule(index, rule, state, result);
      case FilterFinding.RuleSkipped(int index, Rule rule, Field _) ->
          rule(index, rule, state, result);
      case FilterFinding.RuleOff(int index, Rule rule) -> rule(index, rule, state, result);
      case FilterFinding.PolicyApplied(Direction way, Verdict _) -> policy(way, state, result);
      case FilterFinding.Untrackable _, FilterFinding.ErrorAboutUnknown _ ->
          note(Kind.NOTE, words.of("row.untrackable"), result, state);
      case FilterFinding.RouterOnly _ ->
          note(Kind.NOTE, words.of("row.router-only"), result, state);
      case FilterFinding.OwnAddress _ ->
          note(Kind.NOTE, words.of("row.own-address"), result, state);
      case FilterFinding.AlgDiscarded _ ->
          note(Kind.ALG, words.of("row.alg-discarded"), result, state);
      case FilterFinding.AlgClosed _ -> note(Kind.ALG, words.of("row.alg-closed"), result, state);
    };
  }

  private CardRow rule(int index, Rule rule, State state, RowResult result) {
    Cells cells =
        new Cells(
            words.direction(rule.direction()),
            "TCP",
            words.any(rule.source()),
            words.any(rule.sourcePort()),
            words.any(rule.destination()),
            words.any(rule.destinationPort()));
    long hits = CardReader.hits(box.state(), index);
    CardRow row =
        new CardRow(
            Kind.RULE,
            index,
            rule.name(),
            rule.on(),
            Optional.of(cells),
            "",
            Optional.empty(),
            state,
            result,
            hits,
            "");
    return row.withSpoken(words.spoken(row));
  }

  private CardRow policy(Direction way, State state, RowResult result) {
    Cells cells = new Cells(words.direction(way), DASH, DASH, DASH, DASH, DASH);
    CardRow row =
        new CardRow(
            Kind.DEFAULT,
            0,
            "",
            true,
            Optional.of(cells),
            "",
            Optional.empty(),
            state,
            result,
            box.state().defaultHits(way),
            "");
    return row.withSpoken(words.spoken(row));
  }

  private CardRow row(Kind kind, State state, RowResult result, Cells cells) {
    CardRow row =
        new CardRow(
            kind, 0, "", true, Optional.of(cells), "", Optional.empty(), state, result, 0, "");
    return row.withSpoken(words.spoken(row));
  }

  private CardRow note(Kind kind, String says, RowResult result, State state) {
    CardRow row =
        new CardRow(
            kind, 0, "", true, Optional.empty(), says, Optional.empty(), state, result, 0, "");
    return row.withSpoken(words.spoken(row));
  }

  private Cells cells(Direction way, FiveTuple tuple) {
    return cells(words.direction(way), tuple);
  }

  private static Cells cells(String direction, FiveTuple tuple) {
    return new Cells(
        direction,
        "TCP",
        tuple.source().address().toString(),
        CardWords.port(tuple.source().port()),
        tuple.destination().address().toString(),
        CardWords.port(tuple.destination().port()));
  }

  private Cells cells(Expectation hole) {
    return new Cells(
        DASH,
        "TCP",
        hole.source().toString(),
        words.of("any"),
        hole.destination().address().toString(),
        CardWords.port(hole.destination().port()));
  }
}
