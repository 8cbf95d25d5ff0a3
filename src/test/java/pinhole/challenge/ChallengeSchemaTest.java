package pinhole.challenge;

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
class ChallengeSchemaTest {
  private static final Path FILE = Path.of("lessons/challenge.schema.json");
  private LocatedNode schema;

  @BeforeAll
  void read() throws ScenarioException {
    schema = NodeParser.read(FILE, Limits.SCENARIO, new Problems(FILE.toString()));
  }

  @Test
  void keysAreTheSame() {
    assertKeys(ChallengeReader.KEYS);
    assertKeys(ChallengeReader.WRONG_KEYS, "properties", "wrong", "items");
    assertKeys(GoalReader.PASS_KEYS, "$defs", "mustPass");
    assertKeys(GoalReader.NOT_PASS_KEYS, "$defs", "mustNotPass");
    assertKeys(GoalReader.SESSION_KEYS, "$defs", "session");
  }

  @Test
  void wordsAreTheSame() {
    assertThat(words("controls")).containsExactlyElementsOf(ChallengeReader.CONTROLS);
    assertThat(words("firewalls")).containsExactlyElementsOf(ChallengeReader.DEVICES);
  }

  private List<String> words(String key) {
    Items words = (Items) at(schema, "properties", key, "items", "enum");
    return words.items().stream().map(it -> ((Text) it).text()).toList();
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
