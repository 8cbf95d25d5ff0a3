package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.engine.sim.Simulator;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The simulation predicts what real programs did.
class RecordsTest {
  private static final Path FILE = Path.of("src/test/resources/reality/scenarios.json");
  private static final List<String> MAIN_GROUPS =
      List.of("rules", "client-nat", "server-nat", "egress", "reject");

  /// As many as were predicted when this was last changed: it may only rise.
  private static final int FLOOR = 388;

  private static List<ScenarioRecord> all;

  @BeforeAll
  static void read() {
    RecordFile file = RecordFile.read(FILE);
    assertThat(file.errors()).isEmpty();
    all = file.scenarios();
  }

  /// Thirteen of each of the five main groups, evenly spread.
  static Stream<ScenarioRecord> sample() {
    List<ScenarioRecord> records = RecordFile.read(FILE).scenarios();
    return MAIN_GROUPS.stream()
        .flatMap(group -> {
          List<ScenarioRecord> of = records.stream().filter(r -> r.group().equals(group)).toList();
          return Stream.iterate(0, i -> i < 13, i -> i + 1).map(i -> of.get(i * of.size() / 13));
        });
  }

  @ParameterizedTest
  @MethodSource("sample")
  void resultAndConnections(ScenarioRecord record) {
    Observation predicted = Observation.of(Simulator.run(record.scenario()));
    assertThat(predicted.ok()).isEqualTo(record.observed().ok());
    assertThat(predicted.control()).isEqualTo(record.observed().control());
    assertThat(predicted.data()).isEqualTo(record.observed().data());
  }

  @Test
  void allRecords() {
    assertThat(all).hasSize(388);
    SequencedMap<String, int[]> groups = new TreeMap<>();
    List<Difference> differences = new ArrayList<>();
    int right = 0;
    for (ScenarioRecord record : all) {
      List<Difference> found = Comparison.of(record);
      int[] counts = groups.computeIfAbsent(record.group(), _ -> new int[2]);
      counts[0] += found.isEmpty() ? 1 : 0;
      counts[1]++;
      right += found.isEmpty() ? 1 : 0;
      differences.addAll(found);
    }
    System.out.println("scenarios " + right + " of " + all.size() + " as recorded");
    groups.forEach((group, c) -> System.out.println("  " + group + " " + c[0] + " of " + c[1]));
    differences.forEach(System.out::println);
    assertThat(right).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws ScenarioException {
    for (ScenarioRecord record : all) {
      String yaml = ScenarioWriter.yaml(record.scenario());
      assertThat(ScenarioReader.parse("written.yaml", yaml).scenario())
          .isEqualTo(record.scenario());
    }
  }

  @Test
  void observationsAreWrittenAsTheyAreRecorded() throws IOException {
    JsonNode records = JsonMapper.shared().readTree(Files.readString(FILE));
    for (int i = 0; i < all.size(); i++) {
      assertThat(ObservationJson.of(all.get(i).observed()).toString())
          .isEqualTo(records.get(i).get("observed").toString());
    }
  }
}
