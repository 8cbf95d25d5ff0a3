package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.sim.DeviceId;
import pinhole.scenario.LocatedNode;

/// Reads the claims of a lesson.
final class ClaimReader {
  static final List<String> KEYS =
      List.of("scene", "forEvery", "with", "result", "happens", "never", "hits");
  static final List<String> HIT_KEYS = List.of("firewall", "rule", "count");
  private static final List<String> RESULTS = List.of("ok", "failed");
  private static final List<String> WALLS =
      Stream.of(DeviceId.values()).filter(d -> !d.isHost()).map(DeviceId::id).toList();
  private static final int MOST = 100;

  private final Complaints complaints;
  private final List<Scene> scenes;

  ClaimReader(List<Scene> scenes, Complaints complaints) {
    this.complaints = complaints;
    this.scenes = scenes;
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
    List<String> ids = scenes.stream().map(Scene::id).toList();
    String scene =
        fields.value("scene").map(_ -> fields.neededChoice("scene", ids)).orElse(Scene.MAIN);
    Changes changes = new Changes(SceneReader.find(scenes, scene).scenario(), complaints);
    return new Claim(
        fields.line(),
        scene,
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
