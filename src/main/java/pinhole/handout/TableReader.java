package pinhole.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.explain.Explainer;
import pinhole.handout.Handout.Block;
import pinhole.handout.Handout.Column;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Row;

/// Reads a scenario and its recording as the tables of a handout.
final class TableReader {
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);

  private final Explainer explainer;
  private final HandoutWords words;
  private final LadderReader ladders;

  TableReader(Explainer explainer, HandoutWords words, LadderReader ladders) {
    this.explainer = explainer;
    this.words = words;
    this.ladders = ladders;
  }

  /// The rules of the walls that are there.
  List<Block> rules(Scenario scenario) {
    return WALLS.stream()
        .filter(wall -> scenario.firewall(wall).enabled())
        .map(wall -> rules(wall, scenario.firewall(wall), Optional.empty()))
        .toList();
  }

  /// The rules with how often each decided.
  List<Block> hits(Recording recording) {
    Scenario scenario = recording.scenario();
    int last = recording.steps().size() - 1;
    return WALLS.stream()
        .filter(wall -> scenario.firewall(wall).enabled())
        .map(wall ->
            rules(
                wall,
                scenario.firewall(wall),
                Optional.of(recording.worldAfter(last).firewall(wall).state())))
        .toList();
  }

  private Block rules(DeviceId wall, FirewallSetup setup, Optional<FirewallState> state) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                column("rule", 20, false),
                column("on", 7, false),
                column("way", 8, false),
                column("source", 21, true),
                column("port", 11, true),
                column("destination", 21, true),
                column("port", 15, true),
                column("decision", 13, false)));
    if (state.isPresent()) {
      columns.add(column("hits", 8, true));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < setup.rules().size(); i++) {
      int index = i;
      rows.add(row(i, setup.rules().get(i), state.map(s -> s.ruleHits().get(index))));
    }
    for (Direction way : Direction.values()) {
      rows.add(defaults(setup, way, state));
    }
    return new Block.Table(words.say("rules", explainer.device(wall)), columns, rows);
  }

  private List<String> row(int index, Rule rule, Optional<Long> hits) {
    String name = rule.name().isEmpty() ? "" : " " + rule.name();
    List<String> row =
        new ArrayList<>(
            List.of(
                (index + 1) + name,
                words.say(rule.on() ? "on" : "off"),
                way(rule.direction()),
                any(rule.source()),
                any(rule.sourcePort()),
                any(rule.destination()),
                any(rule.destinationPort()),
                explainer.verdictWord(rule.verdict())));
    hits.ifPresent(count -> row.add(Long.toString(count)));
    return row;
  }

  private List<String> defaults(FirewallSetup setup, Direction way, Optional<FirewallState> state) {
    String dash = words.say("dash");
    List<String> row =
        new ArrayList<>(
            List.of(
                words.say("default"),
                "",
                way(way),
                dash,
                dash,
                dash,
                dash,
                explainer.verdictWord(setup.policy(way))));
    state.ifPresent(
        s -> row.add(Long.toString(way == Direction.IN ? s.defaultInHits() : s.defaultOutHits())));
    return row;
  }

  private String way(Direction way) {
    return words.say(way == Direction.IN ? "in" : "out");
  }

  private String any(Optional<?> cell) {
    return cell.map(Object::toString).orElse(words.say("any"));
  }

  /// The five values of each connection that was tried, once each.
  Block values(List<Row> ladder) {
    List<List<String>> rows = new ArrayList<>();
    List<FiveTuple> told = new ArrayList<>();
    for (Message message : openings(ladder)) {
      FiveTuple tuple = message.segment().tuple();
      if (!told.contains(tuple)) {
        told.add(tuple);
        String end = ladders.end(message);
        rows.add(
            List.of(
                explainer.time(message.at()),
                words.say("lane." + message.lane()),
                tuple.source().address().toString(),
                Integer.toString(tuple.source().port()),
                tuple.destination().address().toString(),
                Integer.toString(tuple.destination().port()),
                end.isEmpty() ? words.say("arrived") : end));
      }
    }
    return new Block.Table(
        words.say("values"),
        List.of(
            column("time", 9, true),
            column("connection", 12, false),
            column("source", 18, true),
            column("port", 9, true),
            column("destination", 18, true),
            column("port", 9, true),
            column("became", 30, false)),
        rows);
  }

  /// What each wall decided about each SYN, and by what.
  Block verdicts(List<Row> ladder) {
    List<List<String>> rows = new ArrayList<>();
    for (Message message : openings(ladder)) {
      for (Crossing crossing : message.crossings()) {
        crossing
            .decision()
            .ifPresent(decision ->
                rows.add(
                    List.of(
                        explainer.time(crossing.at()),
                        explainer.deviceTitle(crossing.wall()),
                        way(decision.direction()),
                        message.segment().tuple().source().toString(),
                        message.segment().tuple().destination().toString(),
                        explainer.decider(decision),
                        explainer.verdictWord(decision.verdict()))));
      }
    }
    return new Block.Table(
        words.say("verdicts"),
        List.of(
            column("time", 9, true),
            column("firewall", 16, false),
            column("way", 7, false),
            column("source", 22, true),
            column("destination", 22, true),
            column("decider", 13, false),
            column("verdict", 11, false)),
        rows);
  }

  /// The segments that open connections, first tries and later ones.
  private static List<Message> openings(List<Row> ladder) {
    return ladder.stream()
        .flatMap(TableReader::messages)
        .filter(m -> m.segment().flags().has(TcpFlag.SYN) && !m.segment().flags().has(TcpFlag.ACK))
        .toList();
  }

  private static Stream<Message> messages(Row row) {
    return switch (row) {
      case Row.Sent(Message message, Optional<Integer> _) -> Stream.of(message);
      case Row.Fold fold -> fold.messages().stream();
      case Row.Wait _, Row.Turn _, Row.Unseen _ -> Stream.of();
    };
  }

  private Column column(String key, float share, boolean wire) {
    return new Column(words.say("column." + key), share, wire);
  }
}
