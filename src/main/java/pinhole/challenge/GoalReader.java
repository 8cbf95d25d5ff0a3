package pinhole.challenge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Change;
import pinhole.lesson.Changes;
import pinhole.lesson.Complaints;
import pinhole.lesson.Fields;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Digits;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Member;
import pinhole.scenario.ScenarioReader;

/// Reads the goals of a challenge.
final class GoalReader {
  static final List<String> PASS_KEYS =
      List.of("id", "serverData", "clientData", "with", "client", "from", "to", "port", "sport");
  static final List<String> NOT_PASS_KEYS = List.of("id", "session", "from", "to", "port", "sport");
  static final List<String> SESSION_KEYS =
      List.of("serverData", "clientData", "with", "client", "from");
  private static final int MOST = 20;

  private final LocatedNode scenario;
  private final Scenario start;
  private final Complaints complaints;
  private final Words words;

  /// @param scenario the node of the start, over which other clients are laid
  GoalReader(LocatedNode scenario, Scenario start, Complaints complaints, Words words) {
    this.scenario = scenario;
    this.start = start;
    this.complaints = complaints;
    this.words = words;
  }

  /// A goal of `mustPass`.
  Optional<Goal> mustPass(LocatedNode node) {
    return Fields.of(node, "mustPass", PASS_KEYS, complaints)
        .flatMap(it -> {
          String id = it.neededText("id");
          boolean call = it.value("port").isPresent();
          return call ? call(id, true, it) : Optional.of(session(id, true, it));
        });
  }

  /// A goal of `mustNotPass`.
  Optional<Goal> mustNotPass(LocatedNode node) {
    return Fields.of(node, "mustNotPass", NOT_PASS_KEYS, complaints)
        .flatMap(it -> {
          String id = it.neededText("id");
          return it.value("session")
              .map(session ->
                  Fields.of(session, "session", SESSION_KEYS, complaints)
                      .map(inner -> session(id, false, inner)))
              .orElseGet(() -> call(id, false, it));
        });
  }

  private Goal session(String id, boolean succeeds, Fields fields) {
    List<Change> with =
        fields
            .value("with")
            .flatMap(it -> Fields.open(it, "with", complaints))
            .map(it -> new Changes(start, complaints).settings(it))
            .orElse(List.of());
    Optional<Address> from = fields.text("from").flatMap(it -> address(fields, "from", it));
    return new Goal.Session(
        id,
        "",
        succeeds,
        with,
        fields.value("client").flatMap(this::client),
        from,
        ports(fields, "serverData"),
        ports(fields, "clientData"));
  }

  private Optional<ClientSetup> client(LocatedNode node) {
    Member member = new Member(node.line(), node);
    LinkedHashMap<String, Member> members = new LinkedHashMap<>();
    members.put("client", member);
    LocatedNode changed = Overlay.of(scenario, new Mapping(node.line(), members));
    return ScenarioReader.read(changed, start.id(), complaints.problems())
        .map(it -> it.scenario().client());
  }

  private Optional<Goal> call(String id, boolean passes, Fields fields) {
    int port = fields.neededWhole("port", 1, 65_535);
    Optional<Integer> source =
        fields.value("sport").map(_ -> fields.neededWhole("sport", 1, 65_535));
    Optional<Place> from = place(fields, "from");
    Optional<Place> to = place(fields, "to");
    boolean inside = inside(from) != inside(to);
    if (!inside) {
      complaints.say(fields.line(), words.say("problem.ends"));
    }
    return from.flatMap(f -> to.map(t -> new Goal.Call(id, "", passes, f, t, port, source)));
  }

  private static boolean inside(Optional<Place> place) {
    return place.filter(it -> it instanceof Place.Client || it instanceof Place.Server).isPresent();
  }

  private Optional<Place> place(Fields fields, String key) {
    String word = fields.text(key).orElse("anyone");
    return switch (word) {
      case "anyone" -> Optional.of(new Place.Anyone());
      case "client" -> Optional.of(new Place.Client());
      case "server" -> Optional.of(new Place.Server());
      default -> address(fields, key, word).map(Place.At::new);
    };
  }

  private Optional<Address> address(Fields fields, String key, String word) {
    try {
      return Optional.of(Address.parse(word));
    } catch (IllegalArgumentException _) {
      complaints.say(fields.line(key), words.say("problem.place", key, word));
      return Optional.empty();
    }
  }

  private List<Integer> ports(Fields fields, String key) {
    return fields.list(key, MOST, node -> port(node, key));
  }

  private Optional<Integer> port(LocatedNode node, String key) {
    if (node instanceof Digits(int _, String digits) && digits.matches("[0-9]{1,5}")) {
      int port = Integer.parseInt(digits);
      if (port >= 1 && port <= 65_535) {
        return Optional.of(port);
      }
    }
    complaints.say(node.line(), words.say("problem.port", key));
    return Optional.empty();
  }
}
