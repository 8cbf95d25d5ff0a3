package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.reality.Comparison;
import pinhole.reality.Observation;
import pinhole.reality.RecordFile;
import pinhole.reality.ScenarioRecord;

/// What lesson 19 plays is what was recorded.
class RecordedLessonTest {
  private static final Path RECORDS = Path.of("src/test/resources/reality/scenarios.json");
  private static final Map<String, String> RECORD_OF_SCENE =
      Map.of(
          "main", "port-2121-003",
          "translated", "both-nat-000",
          "mended", "both-nat-001",
          "sealed", "tls-001",
          "faded", "egress-002");

  @Test
  void everySceneIsPlayedAsItWasRecorded() throws LessonException {
    Lesson lesson = LessonLibrary.shipped().find("19-real-capture");
    RecordFile records = RecordFile.read(RECORDS);
    assertThat(lesson.scenes()).hasSize(RECORD_OF_SCENE.size() - 1);

    RECORD_OF_SCENE.forEach((scene, id) -> {
      ScenarioRecord record =
          records.scenarios().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
      Observation played = Observation.of(Simulator.run(scenario(lesson, scene)));
      assertThat(Comparison.of(id, record.observed(), played)).as(scene).isEmpty();
    });
  }

  private static Scenario scenario(Lesson lesson, String scene) {
    return scene.equals(Scene.FADED)
        ? lesson.faded().orElseThrow().scenario()
        : lesson.scene(scene).scenario();
  }
}
