package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.LocatedNode;

/// Reads the claims of a lesson.
final class ClaimReader {
  static final List<String> KEYS =
      List.of("forEvery", "with", "result", "happens", "never", "hits");
  static final List<String> HIT_KEYS = List.of("firewall", "rule", "count");
  private static final List<String> RESULTS = List.of("ok", "failed");
  private static final List<String> WALLS =
      Stream.of(DeviceId.values()).filter(d -> !d.isHost()).map(DeviceId::id).toList();
  private static final int MOST = 100;

  private final Complaints complaints;
  private final Changes changes;

  ClaimReader(Scenario scenario, Complaints complaints) {
    this.complaints = complaints;
    this.changes = new Changes(scenario, complaints);
  }

  Optional<Claim> read(LocatedNode node) {
    return Fields.of(node, "a claim", KEYS, complaints).map(this::claim);
  }

  private Claim claim(Fields fields) {
    List<Holds> holds = new ArrayList<>();
    if (fields.value("result").isPresent()) {
      holds.add(new Holds.Result(fields.neededChoice("result", RESULTS).equals("ok")));
    }
    holds.addAll(fields.list("happens", MOST, it -> cue(it).map(Holds.Happens::new)));
    holds.addAll(fields.list("never", MOST, it -> cue(it).map(Holds.Never::new)));
    holds.addAll(fields.list("hits", MOST, this::hits));
    if (holds.isEmpty()) {
      complaints.add(fields.line(), "claim.empty");
    }
    return new Claim(
        fields.line(),
        mapping(fields, "forEvery").map(changes::axes).orElse(List.of()),
        mapping(fields, "with").map(changes::settings).orElse(List.of()),
        holds);
  }

  private Optional<Fields> mapping(Fields fields, String key) {
    return fields.value(key).flatMap(it -> Fields.open(it, '"' + key + '"', complaints));
  }

  private Optional<Cue> cue(LocatedNode node) {
    return PartReader.cue(node, complaints);
  }

  private Optional<Holds> hits(LocatedNode node) {
    return Fields.of(node, "an entry of \"hits\"", HIT_KEYS, complaints)
        .flatMap(it -> {
          String wall = it.neededChoice("firewall", WALLS);
          String rule = it.neededText("rule");
          int count = it.neededWhole("count", 0, 100_000);
          return Stream.of(DeviceId.values())
              .filter(d -> d.id().equals(wall))
              .findFirst()
              .map(d -> new Holds.Hits(d, rule, count));
        });
  }
}
