package pinhole.explain;

import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.PortList;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Protocol;

/// The rows of a firewall's sieve in words.
final class FilterWords {
  private final Words words;
  private final SegmentWords segments;

  FilterWords(Words words) {
    this.words = words;
    this.segments = new SegmentWords(words);
  }

  /// One sentence on what a row did with a segment.
  String why(FilterFinding finding, Asked segment) {
    FiveTuple tuple = segment.arrived();
    String what = segment.segment().map(segments::kind).orElseGet(() -> words.text("label.syn"));
    return switch (finding) {
      case FilterFinding.KnownMatched _ -> words.text("filter.known-matched");
      case FilterFinding.KnownSkipped _ when tuple.protocol() == Protocol.ICMP ->
          words.text("filter.known-skipped-by-error");
      case FilterFinding.KnownSkipped(int _, FiveTuple known, Field field) ->
          words.text("filter.known-skipped", asked(field, known), found(field, tuple), what);
      case FilterFinding.Memoryless _ -> words.text("filter.memoryless");
      case FilterFinding.NothingKnown _ -> words.text("filter.nothing-known");
      case FilterFinding.ExpectedMatched(Expectation hole) ->
          words.text("filter.expected-matched", hole.source(), hole.destination().port(), what);
      case FilterFinding.ExpectedSkipped(Expectation hole, Field field) ->
          words.text("filter.expected-skipped", asked(field, hole), found(field, tuple), what);
      case FilterFinding.NothingExpected _ -> words.text("filter.nothing-expected");
      case FilterFinding.Untrackable _ -> words.text("filter.untrackable");
      case FilterFinding.ErrorAboutKnown _ -> words.text("filter.error-known");
      case FilterFinding.ErrorAboutUnknown(FiveTuple about) ->
          words.text("filter.error-unknown", about.source(), about.destination());
      case FilterFinding.RuleMatched(int index, Rule rule) ->
          words.text("filter.rule-matched", index + 1, words.verdict(rule.verdict()));
      case FilterFinding.RuleSkipped(int index, Rule rule, Field field) ->
          words.text(
              "filter.rule-skipped",
              index + 1,
              asked(field, rule),
              found(field, rule, segment),
              what);
      case FilterFinding.RuleOff(int index, Rule _) -> words.text("filter.rule-off", index + 1);
      case FilterFinding.PolicyApplied(Direction way, Verdict verdict) ->
          words.text("filter.policy", words.way(way), words.verdict(verdict));
      case FilterFinding.RouterOnly _ -> words.text("filter.router-only");
      case FilterFinding.OwnAddress _ -> words.text("filter.own-address");
      case FilterFinding.AlgDiscarded _ -> words.text("filter.alg-discarded");
      case FilterFinding.AlgClosed _ -> words.text("filter.alg-closed");
    };
  }

  /// The row's heading in a table.
  String title(FilterFinding finding) {
    return switch (finding) {
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.NothingKnown _ ->
          words.text("row.known");
      case FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _ ->
          words.text("row.expected");
      case FilterFinding.Untrackable _, FilterFinding.ErrorAboutUnknown _ ->
          words.text("row.invalid");
      case FilterFinding.RuleMatched(int index, Rule _) -> words.text("row.rule", index + 1);
      case FilterFinding.RuleSkipped(int index, Rule _, Field _) ->
          words.text("row.rule", index + 1);
      case FilterFinding.RuleOff(int index, Rule _) -> words.text("row.rule", index + 1);
      case FilterFinding.PolicyApplied _ -> words.text("row.default");
      case FilterFinding.RouterOnly _ -> words.text("row.router");
      case FilterFinding.OwnAddress _ -> words.text("row.own-address");
      case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ -> words.text("row.alg");
    };
  }

  /// The text on the verdict's pill.
  String pill(FilterFinding finding) {
    return switch (finding) {
      case FilterFinding.KnownMatched _,
          FilterFinding.KnownSkipped _,
          FilterFinding.ErrorAboutKnown _,
          FilterFinding.Memoryless _,
          FilterFinding.NothingKnown _ ->
          words.text("pill.known");
      case FilterFinding.ExpectedMatched _,
          FilterFinding.ExpectedSkipped _,
          FilterFinding.NothingExpected _ ->
          words.text("pill.expected");
      case FilterFinding.Untrackable _, FilterFinding.ErrorAboutUnknown _ ->
          words.text("pill.invalid");
      case FilterFinding.RuleMatched(int index, Rule _) -> words.text("pill.rule", index + 1);
      case FilterFinding.RuleSkipped(int index, Rule _, Field _) ->
          words.text("pill.rule", index + 1);
      case FilterFinding.RuleOff(int index, Rule _) -> words.text("pill.rule", index + 1);
      case FilterFinding.PolicyApplied _ -> words.text("pill.default");
      case FilterFinding.RouterOnly _ -> words.text("pill.router");
      case FilterFinding.OwnAddress _ -> words.text("pill.own-address");
      case FilterFinding.AlgDiscarded _, FilterFinding.AlgClosed _ -> words.text("pill.alg");
    };
  }

  String field(Field field) {
    return switch (field) {
      case DIRECTION -> words.text("field.direction");
      case PROTOCOL -> words.text("field.protocol");
      case SOURCE -> words.text("field.source");
      case SOURCE_PORT -> words.text("field.source-port");
      case DESTINATION -> words.text("field.destination");
      case DESTINATION_PORT -> words.text("field.destination-port");
    };
  }

  /// The heading of a column of cells.
  String column(Field field) {
    return switch (field) {
      case DIRECTION -> words.text("column.direction");
      case PROTOCOL -> words.text("column.protocol");
      case SOURCE -> words.text("column.source");
      case SOURCE_PORT, DESTINATION_PORT -> words.text("column.port");
      case DESTINATION -> words.text("column.destination");
    };
  }

  /// What a rule asks for in one cell: "destination port 20".
  String asked(Field field, Rule rule) {
    return switch (field) {
      case DIRECTION ->
          rule.direction() == Direction.IN ? words.text("asks.way-in") : words.text("asks.way-out");
      case PROTOCOL -> words.text("asks.protocol");
      case SOURCE -> words.text("asks.source", any(rule.source()));
      case SOURCE_PORT -> ports("asks.source-port", "asks.source-ports", rule.sourcePort());
      case DESTINATION -> words.text("asks.destination", any(rule.destination()));
      case DESTINATION_PORT ->
          ports("asks.destination-port", "asks.destination-ports", rule.destinationPort());
    };
  }

  /// A list of ports asks for one of them.
  private String ports(String key, String listKey, Optional<PortSet> ports) {
    return ports.orElse(null) instanceof PortList list
        ? words.text(listKey, list)
        : words.text(key, any(ports));
  }

  private String any(Optional<?> cell) {
    return cell.map(Object::toString).orElseGet(() -> words.text("asks.any"));
  }

  /// What a pinhole waits for in one cell.
  String asked(Field field, Expectation hole) {
    return asked(field, FiveTuple.tcp(new Endpoint(hole.source(), 0), hole.destination()));
  }

  private String asked(Field field, FiveTuple tuple) {
    return switch (field) {
      case DIRECTION, PROTOCOL -> words.text("asks.protocol");
      case SOURCE -> words.text("asks.source", tuple.source().address());
      case SOURCE_PORT -> words.text("asks.source-port", tuple.source().port());
      case DESTINATION -> words.text("asks.destination", tuple.destination().address());
      case DESTINATION_PORT -> words.text("asks.destination-port", tuple.destination().port());
    };
  }

  /// What a segment has in a cell that a rule asks for: "goes to port 34311".
  String found(Field field, Rule rule, Asked segment) {
    if (field == Field.DESTINATION && segment.translated()) {
      return words.text("found.translated", segment.byRules().destination().address());
    }
    if (field == Field.DIRECTION) {
      return rule.direction() == Direction.IN
          ? words.text("found.way-out")
          : words.text("found.way-in");
    }
    return found(field, segment.byRules());
  }

  /// What a segment has in a cell.
  String found(Field field, FiveTuple tuple) {
    return switch (field) {
      case DIRECTION, PROTOCOL -> words.text("found.protocol");
      case SOURCE -> words.text("found.source", tuple.source().address());
      case SOURCE_PORT -> words.text("found.source-port", tuple.source().port());
      case DESTINATION -> words.text("found.destination", tuple.destination().address());
      case DESTINATION_PORT -> words.text("found.destination-port", tuple.destination().port());
    };
  }
}
