package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pinhole.scenario.Limits;
import pinhole.scenario.LocatedNode;
import pinhole.scenario.LocatedNode.Items;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Text;
import pinhole.scenario.NodeParser;
import pinhole.scenario.Problems;
import pinhole.scenario.ScenarioException;

/// The schema that editors use and the loader know the same keys.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchemaTest {
  private static final Path FILE = Path.of("lessons/lesson.schema.json");
  private LocatedNode schema;

  @BeforeAll
  void read() throws ScenarioException {
    schema = NodeParser.read(FILE, Limits.SCENARIO, new Problems(FILE.toString()));
  }

  @Test
  void keysAreTheSame() {
    assertKeys(LessonLoader.KEYS);
    assertKeys(SceneReader.KEYS, "$defs", "scene");
    assertKeys(SceneReader.FADED_KEYS, "properties", "faded");
    assertKeys(PartReader.KEYS, "$defs", "step");
    assertKeys(PartReader.PREDICT_KEYS, "$defs", "step", "properties", "predict");
    assertKeys(PartReader.WHY_KEYS, "$defs", "step", "properties", "why");
    assertKeys(ClaimReader.KEYS, "$defs", "claim");
    assertKeys(ClaimReader.HIT_KEYS, "$defs", "claim", "properties", "hits", "items");
  }

  @Test
  void controlsAreTheSame() {
    Items words = (Items) at(schema, "properties", "controls", "items", "enum");
    assertThat(words.items().stream().map(it -> ((Text) it).text()))
        .containsExactlyElementsOf(LessonLoader.CONTROLS);
  }

  @Test
  void groupsAreTheSame() {
    Items words = (Items) at(schema, "properties", "group", "enum");
    assertThat(words.items().stream().map(it -> ((Text) it).text()))
        .containsExactlyElementsOf(LessonLoader.GROUPS);
  }

  private void assertKeys(List<String> keys, String... path) {
    Mapping properties = (Mapping) at(at(schema, path), "properties");
    assertThat(properties.members().keySet()).isEqualTo(Set.copyOf(keys));
  }

  private static LocatedNode at(LocatedNode from, String... path) {
    LocatedNode node = from;
    for (String key : path) {
      node = ((Mapping) node).members().get(key).value();
    }
    return node;
  }
}
