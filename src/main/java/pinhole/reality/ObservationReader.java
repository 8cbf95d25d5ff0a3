package pinhole.reality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.LinkId;
import pinhole.reality.Observation.Announcement;
import pinhole.reality.Observation.Hits;
import pinhole.reality.Observation.Request;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.Section;

/// Reads `observed`.
final class ObservationReader {
  /// The word for a transfer that completed.
  static final String OK = "ok";

  /// The word for one that did not.
  static final String FAILED = "failed";

  private static final List<String> KEYS =
      List.of("result", "control", "data", "dialog", "announced", "rulesHit");
  private static final List<String> RESULTS = List.of(OK, FAILED);
  private static final List<String> CONTROL_KEYS = List.of("reached", "answer");
  private static final List<String> DATA_KEYS =
      List.of("initiator", "fromPort20", "reached", "answer");
  private static final List<String> LINKS =
      Arrays.stream(LinkId.values()).map(ObservationReader::word).toList();
  private static final List<String> HOSTS = List.of(DeviceId.CLIENT.id(), DeviceId.SERVER.id());
  private static final List<String> HIT_KEYS = List.of("clientFirewall", "serverFirewall");
  private static final List<String> DEFAULTS = List.of(Hits.DEFAULT_IN, Hits.DEFAULT_OUT);
  private static final long MOST_RULES = 10_000;

  private final Section observed;

  private ObservationReader(Section observed) {
    this.observed = observed;
  }

  /// The observation in a node; empty if something is wrong, which has then been reported.
  static Optional<Observation> read(Section record) {
    return record
        .section("observed", KEYS)
        .filter(s -> s.demands(KEYS.toArray(String[]::new)))
        .flatMap(s -> new ObservationReader(s).read());
  }

  /// The word for a link in records.
  static String word(LinkId link) {
    return link.name().toLowerCase(Locale.ROOT);
  }

  private Optional<Observation> read() {
    Optional<String> result = observed.choice("result", RESULTS);
    Optional<Request> control =
        observed.section("control", CONTROL_KEYS).flatMap(ObservationReader::request);
    List<Request> data = observed.list("data", List.of(), this::data);
    List<String> dialog = observed.list("dialog", List.of(), observed.values()::text);
    List<Announcement> announced = observed.list("announced", List.of(), this::announcement);
    Optional<Section> hits = observed.section("rulesHit", HIT_KEYS);
    Optional<Hits> client = hits.map(s -> hits(s, "clientFirewall"));
    Optional<Hits> server = hits.map(s -> hits(s, "serverFirewall"));
    if (result.isEmpty() || control.isEmpty() || client.isEmpty() || server.isEmpty()) {
      return Optional.empty();
    }
    boolean ok = result.get().equals(OK);
    return Optional.of(
        new Observation(ok, control.get(), data, dialog, announced, client.get(), server.get()));
  }

  private Optional<Request> data(LocatedNode node, String label) {
    return Section.of(node, label, DATA_KEYS, observed.problems())
        .flatMap(ObservationReader::request);
  }

  private static Optional<Request> request(Section request) {
    Optional<String> initiator = request.choice("initiator", HOSTS);
    boolean server = initiator.isPresent() && initiator.get().equals(DeviceId.SERVER.id());
    boolean fromPort20 = request.flag("fromPort20", false);
    Optional<String> reached = request.needed("reached", LINKS);
    Optional<String> answer = request.needed("answer", Answer.words());
    return reached.flatMap(link ->
        answer.map(word ->
            new Request(
                server ? DeviceId.SERVER : DeviceId.CLIENT,
                fromPort20,
                LinkId.valueOf(link.toUpperCase(Locale.ROOT)),
                Answer.of(word))));
  }

  private Optional<Announcement> announcement(LocatedNode node, String label) {
    return Section.of(node, label, List.of("sent", "received"), observed.problems())
        .filter(s -> s.demands("sent"))
        .flatMap(s -> s.text("sent").map(sent -> new Announcement(sent, s.text("received"))));
  }

  private static Hits hits(Section section, String key) {
    List<Integer> rules = new ArrayList<>();
    List<String> defaults = new ArrayList<>();
    section.list(
        key,
        List.of(),
        (node, label) -> {
          if (node instanceof Digits) {
            section
                .values()
                .whole(node, label, 0, MOST_RULES)
                .ifPresent(index -> rules.add(index.intValue()));
          } else {
            section.values().choice(node, label, DEFAULTS).ifPresent(defaults::add);
          }
          return Optional.empty();
        });
    List<Integer> ascending = rules.stream().sorted().distinct().toList();
    return new Hits(
        ascending, defaults.contains(Hits.DEFAULT_IN), defaults.contains(Hits.DEFAULT_OUT));
  }
}
