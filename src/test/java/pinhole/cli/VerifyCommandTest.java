package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.sim.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `pinhole verify` as a user calls it: what it prints, and how it ends.
class VerifyCommandTest {
  private static final Path REALITY = Path.of("src/test/resources/reality");

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private String script;
  private String session;

  @BeforeEach
  void oneOfEach() throws IOException {
    session = first("scenarios.json");
    script = first("alg.json");
  }

  private static String first(String name) throws IOException {
    return JsonMapper.shared().readTree(Files.readString(REALITY.resolve(name))).get(0).toString();
  }

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

  private int verify(Object... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return PinholeCommand.create(() -> {}, new NoLessons(), _ -> {})
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(Stream.of("verify"), Stream.of(args).map(String::valueOf))
                .toArray(String[]::new));
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  @Test
  void whenAllAgreeItSaysSoAndEndsWith0() {
    assertThat(verify(REALITY.resolve("scenarios.json"), REALITY.resolve("alg.json"))).isZero();
    assertThat(out.toString().lines())
        .containsExactly("scenarios 388 of 388 as recorded, alg 432 of 432 as recorded");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void everyDifferenceIsALine_andItEndsWith1() throws IOException {
    String otherEnd =
        session
            .replace("\"result\":\"failed\"", "\"result\":\"ok\"")
            .replace("\"answer\":\"none\"", "\"answer\":\"rst\"");
    String otherVerdict = script.replace("34311", "34312");
    Path records = file("r", "[" + session + "," + script + "]");
    Path changed = file("c", "[" + otherEnd + "," + otherVerdict + "]");
    assertThat(verify(records)).isZero();
    assertThat(verify(records, changed)).isEqualTo(1);
    assertThat(out.toString().lines())
        .containsExactly(
            "rules-000: result: recorded ok, predicted failed",
            "rules-000: control.answer: recorded rst, predicted none",
            "port-01: steps[5].expectations:"
                + " recorded [203.0.113.21 to 10.1.1.10 port 34312],"
                + " predicted [203.0.113.21 to 10.1.1.10 port 34311]",
            "scenarios 1 of 2 as recorded, alg 1 of 2 as recorded");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void foreignFilesAreNamed_theOthersAreVerified_andItEndsWith2() throws IOException {
    Path foreign = file("package.json", "{\"name\": \"left-pad\"}");
    Path good = file("good", "[" + script + "]");
    assertThat(verify("missing.json", foreign, dir, good)).isEqualTo(2);
    assertThat(out.toString().lines())
        .containsExactly("scenarios 0 of 0 as recorded, alg 1 of 1 as recorded");
    assertThat(err.toString().lines())
        .containsExactly(
            "missing.json: there is no such file",
            foreign
                + ":1: this file holds no records: write a list of scenario records (each with"
                + " \"client\" and \"observed\") or ALG records (each with \"steps\")",
            dir + ": this is a directory: name one file in it");
  }

  @Test
  void aBrokenRecordIsNamed_theOthersAreVerified_andItEndsWith2EvenIfOneDiffers()
      throws IOException {
    String broken = session.replace("\"PORT\"", "\"PORTS\"");
    String differs = script.replace("34311", "34312");
    Path records = file("r", "[" + broken + ",\n" + differs + "]");
    assertThat(verify(records)).isEqualTo(2);
    assertThat(err.toString())
        .startsWith(records + ":1: record 1 (\"rules-000\"): \"mode\" is \"PORTS\"")
        .hasLineCount(1);
    assertThat(out.toString()).endsWith("scenarios 0 of 0 as recorded, alg 0 of 1 as recorded\n");
  }

  @Test
  void jsonIsOneDocumentWithStableKeys() throws IOException {
    String differs = script.replace("34311", "34312");
    Path records = file("r", "[" + session + "," + differs + ", 7]");
    assertThat(verify(records, "--json", "missing")).isEqualTo(2);
    JsonNode json = JsonMapper.shared().readTree(out.toString());
    assertThat(json.propertyNames()).containsExactly("files", "totals");
    JsonNode read = json.get("files").get(0);
    assertThat(read.propertyNames()).containsExactly("file", "errors", "records");
    assertThat(read.get("file").asString()).isEqualTo(records.toString());
    assertThat(read.get("errors").get(0).asString()).contains(":1: record 3: ");
    assertThat(read.get("records").toString())
        .isEqualTo(
            "[{\"id\":\"rules-000\",\"kind\":\"scenario\",\"agrees\":true,\"differences\":[]},"
                + "{\"id\":\"port-01\",\"kind\":\"alg\",\"agrees\":false,\"differences\":["
                + "{\"field\":\"steps[5].expectations\","
                + "\"recorded\":\"[203.0.113.21 to 10.1.1.10 port 34312]\","
                + "\"predicted\":\"[203.0.113.21 to 10.1.1.10 port 34311]\"}]}]");
    assertThat(json.get("files").get(1).toString())
        .isEqualTo(
            "{\"file\":\"missing\",\"errors\":[\"missing: there is no such file\"],"
                + "\"records\":[]}");
    assertThat(json.get("totals").toString())
        .isEqualTo(
            "{\"scenarios\":{\"agree\":1,\"of\":1},\"alg\":{\"agree\":0,\"of\":1},\"errors\":2}");
    assertThat(err.toString()).hasLineCount(2);
  }

  @Test
  void namesThatNoFileCanHave() {
    assertThat(verify("a\0b")).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo("\"a?b\" cannot be a file: name a file of records.");
    assertThat(out.toString()).hasLineCount(1);
  }

  @Test
  void withoutAFileItSaysHowToCallIt() {
    assertThat(verify()).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).contains("FILE", "pinhole verify --help").doesNotContain("\tat ");
  }

  @Test
  void helpSaysWhatTheExitCodesAndZeroOfZeroMean() {
    assertThat(verify("--help")).isZero();
    assertThat(out.toString())
        .contains("Usage: pinhole verify", "\"0 of 0\"", "1 if one differs", "Examples:")
        .doesNotContain("${", "%n");
  }
}
