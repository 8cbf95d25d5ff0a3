package pinhole.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.ScenarioFile;
import pinhole.scenario.ScenarioReader;

/// Reads the scenes of a lesson: the main scenario with switches set, or a whole one.
final class SceneReader {
  static final List<String> KEYS = List.of("id", "with", "scenario");
  static final List<String> FADED_KEYS = List.of("with", "scenario", "verdicts");
  private static final int MOST = 20;
  private static final int MOST_VERDICTS = 6;

  private final String lesson;
  private final Scenario main;
  private final Complaints complaints;

  SceneReader(String lesson, Scenario main, Complaints complaints) {
    this.lesson = lesson;
    this.main = main;
    this.complaints = complaints;
  }

  /// The scene with this id; the first one if there is none.
  static Scene find(List<Scene> scenes, String id) {
    return scenes.stream().filter(it -> it.id().equals(id)).findFirst().orElse(scenes.getFirst());
  }

  /// All scenes, the main one first.
  List<Scene> read(Fields fields) {
    List<Scene> all = new ArrayList<>(List.of(new Scene(Scene.MAIN, main)));
    fields
        .list("scenes", MOST, this::scene)
        .forEach(scene -> {
          if (all.stream().anyMatch(it -> it.id().equals(scene.id()))
              || scene.id().equals(Scene.FADED)) {
            complaints.add(fields.line("scenes"), "scene.twice", scene.id());
          }
          all.add(scene);
        });
    return all;
  }

  /// The second pass, if there is one.
  Optional<Faded> faded(LocatedNode node, LessonWords words) {
    return Fields.of(node, "\"faded\"", FADED_KEYS, complaints)
        .map(it -> {
          List<Cue> verdicts =
              it.list("verdicts", MOST_VERDICTS, cue -> PartReader.cue(cue, complaints));
          if (it.needed("verdicts").isPresent() && verdicts.size() < 2) {
            complaints.add(it.line("verdicts"), "value.few", "\"verdicts\"", "2");
          }
          for (Cue cue : verdicts) {
            if (!(cue.what() instanceof Happening.Decided)) {
              complaints.add(it.line("verdicts"), "faded.verdict", cue);
            }
          }
          return new Faded(scenario(it), verdicts, words.faded());
        });
  }

  private Optional<Scene> scene(LocatedNode node) {
    return Fields.of(node, "a scene", KEYS, complaints)
        .map(it -> new Scene(it.neededText("id"), scenario(it)));
  }

  private Scenario scenario(Fields fields) {
    Optional<LocatedNode> own = fields.value("scenario");
    Optional<LocatedNode> with = fields.value("with");
    if (own.isPresent() == with.isPresent()) {
      complaints.add(fields.line(), "scene.from");
    }
    Scenario scenario =
        own.flatMap(it -> ScenarioReader.read(it, lesson, complaints.problems()))
            .map(ScenarioFile::scenario)
            .orElse(main);
    Optional<Fields> switches = with.flatMap(it -> Fields.open(it, "\"with\"", complaints));
    for (Change change :
        switches.map(new Changes(scenario, complaints)::settings).orElse(List.of())) {
      scenario = change.applyTo(scenario);
    }
    return scenario;
  }
}
