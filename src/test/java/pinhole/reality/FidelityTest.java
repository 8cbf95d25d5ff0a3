package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The page about fidelity gives the numbers that are so. `./mvnw test -Dtest=FidelityTest
/// -Dpinhole.golden=update` writes them into it.
@Execution(ExecutionMode.CONCURRENT)
class FidelityTest {
  private static final Path PAGE = Path.of("docs/FIDELITY.md");
  private static final Path RECORDS = Path.of("src/test/resources/reality");
  private static final String BEGIN = "<!-- counts: begin -->\n";
  private static final String END = "<!-- counts: end -->";

  /// Records of one kind, by group: how many agree, and of how many.
  private static final class Tables {
    private final SequencedMap<String, int[]> counts = new TreeMap<>();

    void count(String group, boolean agrees) {
      int[] pair = counts.computeIfAbsent(group, _ -> new int[2]);
      pair[0] += agrees ? 1 : 0;
      pair[1]++;
    }

    String markdown(String heading) {
      StringBuilder out =
          new StringBuilder("| " + heading + " | agree | of |\n| --- | ---: | ---: |\n");
      int agree = 0;
      int all = 0;
      for (var row : counts.sequencedEntrySet()) {
        out.append(row(row.getKey(), row.getValue()[0], row.getValue()[1]));
        agree += row.getValue()[0];
        all += row.getValue()[1];
      }
      return out.append(row("**all**", agree, all)).toString();
    }

    private static String row(String name, int agree, int all) {
      return "| " + name + " | " + agree + " | " + all + " |\n";
    }
  }

  @Test
  void theNumbersOfThePageAreSo() throws IOException {
    String counted = "\n" + sessions() + "\n" + scripts() + "\n";
    String page = Files.readString(PAGE);
    int from = page.indexOf(BEGIN) + BEGIN.length();
    int to = page.indexOf(END);
    assertThat(page).containsOnlyOnce(BEGIN).containsOnlyOnce(END);
    if (System.getProperty("pinhole.golden", "").equals("update")) {
      page = page.substring(0, from) + counted + page.substring(to);
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
      to = page.indexOf(END);
    }
    assertThat(page.substring(from, to)).isEqualTo(counted);
  }

  private static String sessions() {
    Tables tables = new Tables();
    for (ScenarioRecord record : read("scenarios.json").scenarios()) {
      tables.count(record.group(), Comparison.of(record).isEmpty());
    }
    for (ScenarioRecord record : read("lab-scenarios.json").scenarios()) {
      tables.count("random settings, in the rebuilt laboratory", Comparison.of(record).isEmpty());
    }
    return tables.markdown("sessions about");
  }

  private static String scripts() {
    Tables tables = new Tables();
    for (AlgRecord record : read("alg.json").algs()) {
      tables.count(kind(record.id()), AlgComparison.of(record).isEmpty());
    }
    for (AlgRecord record : read("lab-alg.json").algs()) {
      tables.count("random bytes, in the rebuilt laboratory", AlgComparison.of(record).isEmpty());
    }
    return tables.markdown("scripts for the helper about");
  }

  private static RecordFile read(String name) {
    RecordFile file = RecordFile.read(RECORDS.resolve(name));
    assertThat(file.errors()).isEmpty();
    return file;
  }

  /// What a script is about, from its name.
  private static String kind(String id) {
    if (id.startsWith("mut-") || id.startsWith("cut-")) {
      return "mutations and cuts";
    }
    if (id.startsWith("nat-")) {
      return "translation";
    }
    if (id.matches("(port|eprt|pasv|epsv|eprt6|epsv6)-\\d+")) {
      return id.substring(0, id.indexOf('-'));
    }
    return "order of lines, ports, TLS";
  }
}
