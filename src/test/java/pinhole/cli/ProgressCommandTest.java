package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.sim.Scenario;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProgressCommandTest {
  private static final String ANN =
      """
      {"version": 1, "learner": {"name": "Ann", "since": "2026-05-04T10:00:00Z"}, "answers": [
      {"lesson":"08-alg","part":"opened","kind":"predict","choice":0,"right":false,
       "misconception":"alg-pins-port-20","confidence":"sure","when":"2026-05-04T10:15:30Z"},
      {"lesson":"08-alg","part":"opened","kind":"predict","choice":1,"right":true,
       "confidence":"sure","when":"2026-05-06T10:15:30Z"},
      {"lesson":"08-alg","part":"opened","kind":"why","typed":"=1+\\"2\\"","right":false,
       "confidence":"guess","when":"2026-05-04T10:16:00Z"}]}
      """;
  private static final String BOB =
      """
      {"version": 1, "learner": {"name": "Bob", "since": "2026-05-04T10:00:00Z"}, "answers": [
      {"lesson":"08-alg","part":"opened","kind":"predict","choice":0,"right":false,
       "misconception":"alg-pins-port-20","confidence":"guess","when":"2026-05-04T11:15:30Z"}]}
      """;
  private static final String EVE =
      """
      {"version": 1, "answers": [
      {"lesson":"08-alg","part":"opened","kind":"predict","choice":1,"right":true,
       "confidence":"fairly-sure","when":"2026-05-04T12:15:30Z"}]}
      """;

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path store;

  @BeforeEach
  void keepApart() {
    store = dir.resolve("home/progress.json");
    System.setProperty("pinhole.progress", store.toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty("pinhole.progress");
  }

  @Test
  void whatIsExported_canBeImported_andIsNotDoubled() throws IOException {
    Path ann = Files.writeString(dir.resolve("ann.json"), ANN);
    assertThat(pinhole("progress", "import", ann.toString())).isZero();
    assertThat(pinhole("progress", "import", ann.toString())).isZero();
    assertThat(out.toString().lines())
        .containsExactly("New answers: 3, already known: 0.", "New answers: 0, already known: 3.");
    Path copy = dir.resolve("copy.json");
    assertThat(pinhole("progress", "export", "-o", copy.toString())).isZero();
    assertThat(copy).hasSameTextualContentAs(store);
    out.getBuffer().setLength(0);
    assertThat(pinhole("progress", "export")).isZero();
    assertThat(out).hasToString(Files.readString(store));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void csv_hasARowForEachAnswer_andNoFormula() throws IOException {
    Files.createDirectories(store.getParent());
    Files.writeString(store, ANN);
    assertThat(pinhole("progress", "export", "--csv")).isZero();
    assertThat(out)
        .hasToString(
            """
            when,lesson,part,kind,choice,typed,right,misconception,confidence
            2026-05-04T10:15:30Z,08-alg,opened,predict,1,,false,alg-pins-port-20,sure
            2026-05-04T10:16:00Z,08-alg,opened,why,,"'=1+""2\""",false,,guess
            2026-05-06T10:15:30Z,08-alg,opened,predict,2,,true,,sure
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void nothingDoneYet_isExportedAsNothing() {
    assertThat(pinhole("progress", "export", "--csv")).isZero();
    assertThat(out.toString().lines()).hasSize(1);
    assertThat(store.getParent()).doesNotExist();
  }

  @Test
  void whatCannotBeUsed_isSaidInASentence() throws IOException {
    Path broken =
        Files.writeString(dir.resolve("broken.json"), "{\"version\": 1,\n\"answers\": [}");
    assertThat(pinhole("progress", "import", broken.toString())).isEqualTo(2);
    assertThat(err.toString().lines()).singleElement().asString().contains("broken.json:2: ");
    err.getBuffer().setLength(0);
    assertThat(pinhole("progress", "import", dir.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("there is no such file");
    err.getBuffer().setLength(0);
    assertThat(pinhole("progress", "export", "-o", dir.resolve("no/x.json").toString()))
        .isEqualTo(2);
    assertThat(err.toString()).contains("there is no directory");
    err.getBuffer().setLength(0);
    assertThat(pinhole("progress", "exprot")).isEqualTo(2);
    assertThat(err.toString()).contains("did you mean \"export\"?");
    assertThat(store).doesNotExist();
  }

  @Test
  void aNewerProgress_isLeftAlone() throws IOException {
    Path ann = Files.writeString(dir.resolve("ann.json"), ANN);
    Files.createDirectories(store.getParent());
    Files.writeString(store, "{\"version\": 2}");
    assertThat(pinhole("progress", "import", ann.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("newer Pinhole");
    assertThat(out.toString()).isEmpty();
    assertThat(store).hasContent("{\"version\": 2}");
  }

  @Test
  void report_countsFirstAnswers_andNamesNobody() throws IOException {
    Path folder = classroom();
    assertThat(pinhole("lessons", "report", folder.toString())).isEqualTo(2);
    assertThat(out.toString().replace("\r\n", "\n"))
        .isEqualTo(
            """
            Files read: 4, unreadable: 1. Of each learner the first answer counts.

            08-alg, opened (predict), answers: 3
              right                1   sure 0, fairly sure 1, guessed 0   mean 2.0 of 3
              alg-pins-port-20     2   sure 1, fairly sure 0, guessed 1   mean 2.0 of 3

            08-alg, opened (why), answers: 1
              wrong, no known misconception     1   sure 0, fairly sure 0, guessed 1   mean 1.0 of 3
            """);
    assertThat(err.toString().lines())
        .containsExactly("broken.json:1: no progress can be read from this file");
    assertThat(out.toString() + err).doesNotContain("Ann", "Bob", "Carl");
  }

  @Test
  void report_writesJson() throws IOException {
    Path file = dir.resolve("report.json");
    assertThat(
            pinhole("lessons", "report", classroom().toString(), "--json", "-o", file.toString()))
        .isEqualTo(2);
    String text = Files.readString(file);
    assertThat(text).doesNotContain("Ann", "Bob", "Carl");
    JsonNode question = JsonMapper.shared().readTree(text).path("questions").get(0);
    assertThat(question.path("answers").asInt()).isEqualTo(3);
    assertThat(question.path("right").path("fairlySure").asInt()).isEqualTo(1);
    JsonNode wrong = question.path("wrong").get(0);
    assertThat(wrong.path("misconception").asString()).isEqualTo("alg-pins-port-20");
    assertThat(wrong.path("count").asInt()).isEqualTo(2);
    assertThat(wrong.path("sure").asInt()).isEqualTo(1);
    assertThat(wrong.path("meanConfidence").asDouble()).isEqualTo(2.0);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void report_needsAFolder() throws IOException {
    assertThat(pinhole("lessons", "report", dir.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no folder that can be read");
    assertThat(pinhole("lessons", "report", Files.createDirectory(dir.resolve("e")).toString()))
        .isZero();
    assertThat(out.toString()).contains("No question was answered.");
  }

  @Test
  void everyCommandExplainsItself() {
    for (List<String> words :
        List.of(
            List.of("progress", "--help"),
            List.of("progress", "export", "--help"),
            List.of("progress", "import", "--help"),
            List.of("lessons", "--help"),
            List.of("lessons", "report", "--help"))) {
      out.getBuffer().setLength(0);
      assertThat(pinhole(words.toArray(String[]::new))).isZero();
      assertThat(out.toString()).contains("Usage: pinhole " + words.getFirst(), "Show this help");
    }
    assertThat(pinhole("progress")).isEqualTo(2);
    assertThat(err.toString()).contains("pinhole progress --help");
  }

  /// Ann twice, once with a copy of her export; Bob, Eve, and a file that is broken at a name.
  private Path classroom() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("class"));
    Files.writeString(folder.resolve("ann.json"), ANN);
    Files.writeString(folder.resolve("ann-again.json"), ANN);
    Files.writeString(folder.resolve("bob.json"), BOB);
    Files.writeString(folder.resolve("eve.JSON"), EVE);
    Files.writeString(folder.resolve("broken.json"), "{\"version\": 1, \"learner\": Carl}");
    Files.writeString(folder.resolve("notes.txt"), "not for reading");
    return folder;
  }

  private int pinhole(String... args) {
    LessonScenarios none =
        new LessonScenarios() {
          @Override
          public List<String> ids() {
            return List.of();
          }

          @Override
          public Optional<Scenario> find(String id) {
            return Optional.empty();
          }
        };
    return PinholeCommand.create(() -> {}, none, request -> {})
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
