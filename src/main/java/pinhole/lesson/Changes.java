package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Flag;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Nothing;
import pinhole.scenario.LocatedNode.Text;

/// Reads switches and their settings: `clientFirewall.alg: true`.
public final class Changes {
  private static final List<String> MODES =
      Stream.of(DataMode.values()).map(DataMode::name).toList();
  private static final List<String> FLAGS = List.of("true", "false");

  private final Scenario scenario;
  private final Complaints complaints;

  /// @param scenario whose switches they are
  public Changes(Scenario scenario, Complaints complaints) {
    this.scenario = scenario;
    this.complaints = complaints;
  }

  /// One setting for each switch.
  public List<Change> settings(Fields fields) {
    List<Change> all = new ArrayList<>();
    for (String path : fields.keys()) {
      fields.value(path).flatMap(it -> one(fields.line(path), path, it)).ifPresent(all::add);
    }
    return all;
  }

  /// A list of settings for each switch.
  public List<List<Change>> axes(Fields fields) {
    List<List<Change>> all = new ArrayList<>();
    for (String path : fields.keys()) {
      all.add(fields.list(path, 10, item -> one(item.line(), path, item)));
    }
    return all;
  }

  private Optional<Change> one(int line, String path, LocatedNode value) {
    DeviceId firewall =
        path.startsWith("clientFirewall.") ? DeviceId.CLIENT_FIREWALL : DeviceId.SERVER_FIREWALL;
    String in = path.startsWith("client.") ? path : path.substring(path.indexOf('.') + 1);
    if (path.contains("Firewall.rules.")) {
      return rule(line, path, firewall, value);
    }
    if (!paths().contains(path)) {
      complaints.unknown(line, "change.meant", "change.unknown", paths(), path);
      return Optional.empty();
    }
    return switch (in) {
      case "alg" -> flag(path, value).map(on -> new Change.Alg(firewall, on));
      case "nat" -> flag(path, value).map(on -> new Change.Translation(firewall, on));
      case "default.in" ->
          verdict(path, value).map(v -> new Change.Default(firewall, Direction.IN, v));
      case "default.out" ->
          verdict(path, value).map(v -> new Change.Default(firewall, Direction.OUT, v));
      case "client.tls" -> flag(path, value).map(Change.Tls::new);
      default -> setting(path, value, MODES).map(DataMode::valueOf).map(Change.Mode::new);
    };
  }

  private static List<String> paths() {
    List<String> all = new ArrayList<>(List.of("client.mode", "client.tls"));
    for (String wall : List.of("clientFirewall", "serverFirewall")) {
      for (String name : List.of("alg", "nat", "default.in", "default.out", "rules.NAME")) {
        all.add(wall + "." + name);
      }
    }
    return all;
  }

  private Optional<Change> rule(int line, String path, DeviceId firewall, LocatedNode value) {
    String name = path.substring(path.indexOf(".rules.") + ".rules.".length());
    List<String> names =
        scenario.firewall(firewall).rules().stream()
            .map(Rule::name)
            .filter(it -> !it.isEmpty())
            .toList();
    if (!names.contains(name)) {
      complaints.unknown(line, "change.rule-meant", "change.rule", names, name);
      return Optional.empty();
    }
    return flag(path, value).map(on -> new Change.RuleSwitched(firewall, name, on));
  }

  private Optional<Boolean> flag(String path, LocatedNode value) {
    return setting(path, value, FLAGS).map(Boolean::valueOf);
  }

  private Optional<Verdict> verdict(String path, LocatedNode value) {
    List<String> words =
        Stream.of(Verdict.values()).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
    return setting(path, value, words).map(it -> Verdict.valueOf(it.toUpperCase(Locale.ROOT)));
  }

  private Optional<String> setting(String path, LocatedNode value, List<String> allowed) {
    String word =
        switch (value) {
          case Text(int _, String text) -> text;
          case Digits(int _, String digits) -> digits;
          case Flag(int _, boolean on) -> Boolean.toString(on);
          case Nothing _, Items _, Mapping _ -> "";
        };
    if (allowed.contains(word)) {
      return Optional.of(word);
    }
    String list = String.join(", ", allowed);
    complaints.add(value.line(), "change.value", path, '"' + word + '"', list);
    return Optional.empty();
  }
}
