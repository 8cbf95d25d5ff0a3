package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;
import pinhole.explain.Asked;
import pinhole.explain.RowReading;
import pinhole.explain.RowResult;
import pinhole.ui.why.SieveRow.Cell;
import pinhole.ui.why.SieveRow.Kind;
import pinhole.ui.why.SieveRow.Mark;
import pinhole.ui.why.SieveRow.State;

/// Makes single rows.
final class RowMaker {
  private static final String DASH = "\u2013";

  private final WhyWords words;
  private final Spoken spoken;

  RowMaker(WhyWords words) {
    this.words = words;
    this.spoken = new Spoken(words);
  }

  /// The segment itself.
  SieveRow segment(Segment segment, Direction way) {
    String title = words.segment(segment);
    List<Cell> cells = cells(words.way(way), segment.tuple(), Mark.PLAIN);
    return spoken.plain(row(Kind.SEGMENT, title, title, cells, "", State.READ, RowResult.NONE));
  }

  /// A row that was compared, or is being compared.
  ///
  /// @param nothing what to say if no pinhole is open
  SieveRow finding(FilterFinding finding, Asked segment, State state, String nothing) {
    RowResult result = state == State.READING ? RowResult.CHECKING : RowResult.of(finding);
    SieveRow row =
        switch (finding) {
          case FilterFinding.KnownMatched(int _, FiveTuple tuple) -> known(tuple);
          case FilterFinding.KnownSkipped(int _, FiveTuple tuple, Field _) -> known(tuple);
          case FilterFinding.Memoryless _ -> says(Kind.KNOWN, why(finding, segment));
          case FilterFinding.NothingKnown _ -> says(Kind.KNOWN, words.of("row.nothing-known"));
          case FilterFinding.ErrorAboutKnown _ -> says(Kind.KNOWN, why(finding, segment));
          case FilterFinding.ExpectedMatched(Expectation hole) -> expected(hole);
          case FilterFinding.ExpectedSkipped(Expectation hole, Field _) -> expected(hole);
          case FilterFinding.NothingExpected _ -> says(Kind.EXPECTED, nothing);
          case FilterFinding.RuleMatched(int index, Rule rule) -> rule(index, rule);
          case FilterFinding.RuleSkipped(int index, Rule rule, Field _) -> rule(index, rule);
          case FilterFinding.RuleOff(int index, Rule rule) -> rule(index, rule);
          case FilterFinding.PolicyApplied(Direction way, var _) -> policy(way);
          case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ ->
              says(Kind.ALG, why(finding, segment));
          case FilterFinding.Untrackable _,
              FilterFinding.ErrorAboutUnknown _,
              FilterFinding.RouterOnly _,
              FilterFinding.OwnAddress _ ->
              says(Kind.NOTE, why(finding, segment));
        };
    boolean off = finding instanceof FilterFinding.RuleOff;
    List<Cell> cells = off ? marked(row, Mark.UNTESTED) : compared(row, finding);
    SieveRow done =
        row(row.kind(), row.title(), row.shortTitle(), cells, row.says(), state, result);
    return spoken.compared(done, segment);
  }

  /// What the ALG found.
  SieveRow alg(AlgFinding finding, State state) {
    String says = words.explainer().why(finding);
    return said(Kind.ALG, words.of("row.alg"), says, state, RowResult.of(finding));
  }

  /// How a header was rewritten.
  SieveRow nat(Translation change) {
    String says = words.rewritten(change) + " " + words.explainer().why(change.why());
    return said(Kind.NAT, words.of("row.nat"), says, State.READ, RowResult.REWRITES);
  }

  /// That the rules see another destination.
  SieveRow translated(Asked segment) {
    String says =
        words.of(
            "row.destination-rewritten",
            segment.arrived().destination(),
            segment.byRules().destination());
    return said(Kind.NAT, words.of("row.nat"), says, State.READ, RowResult.REWRITES);
  }

  /// The rows that were not reached, in one.
  SieveRow rest(String says) {
    return said(Kind.NOTE, words.of("row.rest"), says, State.LATER, RowResult.NONE);
  }

  /// Known connections that fit even less.
  SieveRow others(int count) {
    String says = words.of("row.others", count);
    return said(Kind.KNOWN, words.of("row.known"), says, State.READ, RowResult.NO_MATCH);
  }

  /// The reasons of a host, from the last to the first.
  List<SieveRow> chain(String point, List<String> because) {
    List<SieveRow> rows = new ArrayList<>();
    rows.add(said(Kind.REASON, words.of("chain.reason"), point, State.DECIDES, RowResult.NONE));
    for (int i = 0; i < because.size(); i++) {
      String key = i == because.size() - 1 ? "chain.start" : "chain.because";
      rows.add(said(Kind.REASON, words.of(key), because.get(i), State.READ, RowResult.NONE));
    }
    return rows;
  }

  private SieveRow said(Kind kind, String title, String says, State state, RowResult result) {
    return spoken.plain(row(kind, title, title, List.of(), says, state, result));
  }

  private SieveRow says(Kind kind, String says) {
    String group = "row." + kind.name().toLowerCase(java.util.Locale.ROOT);
    String title = words.of(group);
    String shorter = kind == Kind.NOTE || kind == Kind.ALG ? title : words.of(group + ".short");
    return row(kind, title, shorter, List.of(), says, State.READ, RowResult.NONE);
  }

  private SieveRow known(FiveTuple tuple) {
    List<Cell> cells = cells(DASH, tuple, Mark.MATCHES);
    return row(
        Kind.KNOWN,
        words.of("row.known"),
        words.of("row.known.short"),
        cells,
        "",
        State.READ,
        RowResult.NONE);
  }

  private SieveRow expected(Expectation hole) {
    List<Cell> cells =
        cells(
            DASH,
            "TCP",
            hole.source().toString(),
            words.of("any"),
            hole.destination().address().toString(),
            WhyWords.port(hole.destination().port()));
    return row(
        Kind.EXPECTED,
        words.of("row.expected"),
        words.of("row.expected.short"),
        cells,
        "",
        State.READ,
        RowResult.NONE);
  }

  private SieveRow rule(int index, Rule rule) {
    String number = words.of("row.rule", index + 1);
    String title =
        rule.name().isEmpty() ? number : words.of("row.rule-named", index + 1, rule.name());
    List<Cell> cells =
        cells(
            words.way(rule.direction()),
            "TCP",
            words.any(rule.source()),
            words.any(rule.sourcePort()),
            words.any(rule.destination()),
            words.any(rule.destinationPort()));
    return row(Kind.RULE, title, number, cells, "", State.READ, RowResult.NONE);
  }

  private SieveRow policy(Direction way) {
    String any = words.of("any");
    return row(
        Kind.DEFAULT,
        words.of("row.default", words.way(way)),
        words.of("row.default.short"),
        cells(words.way(way), any, any, any, any, any),
        "",
        State.READ,
        RowResult.NONE);
  }

  private String why(FilterFinding finding, Asked segment) {
    return words.explainer().why(finding, segment);
  }

  private static SieveRow row(
      Kind kind,
      String title,
      String shorter,
      List<Cell> cells,
      String says,
      State state,
      RowResult result) {
    return new SieveRow(kind, title, shorter, cells, says, state, result, "");
  }

  private List<Cell> cells(String way, FiveTuple tuple, Mark mark) {
    List<Cell> cells =
        cells(
            way,
            tuple.protocol().name(),
            tuple.source().address().toString(),
            WhyWords.port(tuple.source().port()),
            tuple.destination().address().toString(),
            WhyWords.port(tuple.destination().port()));
    return cells.stream().map(c -> new Cell(c.text(), mark)).toList();
  }

  private static List<Cell> cells(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(new Cell(text, Mark.MATCHES));
    }
    return cells;
  }

  private static List<Cell> marked(SieveRow row, Mark mark) {
    return row.cells().stream().map(c -> new Cell(c.text(), mark)).toList();
  }

  /// The cells up to the first that differs.
  private static List<Cell> compared(SieveRow row, FilterFinding finding) {
    Optional<Field> differs = RowReading.difference(finding);
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String text = row.cells().get(i).text();
      int order = differs.map(f -> f.ordinal()).orElse(Integer.MAX_VALUE);
      Mark mark = i < order ? Mark.MATCHES : i == order ? Mark.DIFFERS : Mark.UNTESTED;
      cells.add(new Cell(text, text.equals(DASH) ? Mark.PLAIN : mark));
    }
    return cells;
  }
}
