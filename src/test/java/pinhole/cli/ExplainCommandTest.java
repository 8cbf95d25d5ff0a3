package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `explain` as an administrator calls it.
class ExplainCommandTest {
  private static final String FOLDER = "src/test/resources/captures/";

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /// No lessons: this command needs none.
  private static final class NoLessons implements LessonScenarios {
    @Override
    public List<String> ids() {
      return List.of();
    }

    @Override
    public Optional<Scenario> find(String id) {
      return Optional.empty();
    }
  }

  private int explain(String... more) {
    String[] args = new String[more.length + 1];
    args[0] = "explain";
    System.arraycopy(more, 0, args, 1, more.length);
    return PinholeCommand.create(() -> {}, new NoLessons(), _ -> {})
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void aCapture_isExplained() {
    assertThat(explain(FOLDER + "active-dropped.pcap")).isZero();
    assertThat(out.toString())
        .contains(
            "active-dropped.pcap: 29 packets, 29 of them FTP, sessions: 1.",
            "The server's data SYN was never answered.",
            "certain: The SYNs left the server",
            "no: Opening port 20 - 20 is only the source port");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void json_holdsTheSame() {
    assertThat(explain(FOLDER + "active-rejected.pcap", "--json", "--session", "1")).isZero();
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    JsonNode session = json.get("sessions").get(0);
    assertThat(session.get("finding").asString()).isEqualTo("DataRefused");
    assertThat(session.get("evidence").get(0).get("packets")).isNotEmpty();
    assertThat(session.get("helps").get(1).get("worth").asString()).isEqualTo("pinhole");
  }

  @Test
  void aSession_isRebuiltAsAScenario_thatRuns() throws IOException {
    Path scenario = dir.resolve("office.yaml");
    assertThat(explain(FOLDER + "active-dropped.pcap", "--rebuild", scenario.toString())).isZero();
    assertThat(out.toString()).contains("As captured, the data connection gets no answer.");
    assertThat(ScenarioReader.parse("office.yaml", Files.readString(scenario)).scenario().id())
        .isEqualTo("captured-session-1");
    String none = FOLDER + "nothing.pcap";
    assertThat(explain(none, "--rebuild", scenario.toString())).isEqualTo(1);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void withoutASession_itExitsWith1() {
    assertThat(explain(FOLDER + "nothing.pcap")).isEqualTo(1);
    assertThat(out.toString()).contains("No FTP session was found.");
  }

  @Test
  void whatCannotBeUsed_isSaidInOneSentence() throws IOException {
    Path text = Files.writeString(dir.resolve("notes.txt"), "hello");
    assertThat(explain(text.toString())).isEqualTo(2);
    assertThat(explain(dir.resolve("none.pcap").toString())).isEqualTo(2);
    assertThat(explain(dir.toString())).isEqualTo(2);
    assertThat(explain(FOLDER + "list.pcap", "--port", "70000")).isEqualTo(2);
    assertThat(explain(FOLDER + "list.pcap", "--session", "2")).isEqualTo(2);
    assertThat(err.toString().lines())
        .hasSize(5)
        .endsWith(
            "70000 is no port: name one from 1 to 65535.",
            "There is no session 2: the capture holds 1.");
    assertThat(explain("--port", "x", FOLDER + "list.pcap")).isEqualTo(2);
    assertThat(explain()).isEqualTo(2);
    assertThat(err.toString()).contains("pinhole explain --help");
    assertThat(out.toString()).isEmpty();
  }
}
