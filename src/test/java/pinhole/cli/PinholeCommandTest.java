package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.reality.Observation;
import pinhole.reality.ObservationJson;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Commands as a user calls them, with what they print and how they end.
class PinholeCommandTest {
  private static final String ACTIVE =
      """
      client: {mode: PORT}
      clientFirewall:
        rules:
          - {direction: in, action: accept, dport: 20}
          - {direction: out, action: accept}
      """;

  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final List<PictureRequest> taken = new ArrayList<>();
  private final List<String> opened = new ArrayList<>();
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(dir.resolve("active.yaml"), ACTIVE);
  }

  /// One lesson, `05-active`.
  private static final class OneLesson implements LessonScenarios {
    @Override
    public List<String> ids() {
      return List.of("05-active");
    }

    @Override
    public Optional<Scenario> find(String id) throws ScenarioException {
      return id.equals("05-active")
          ? Optional.of(ScenarioReader.parse("05-active", ACTIVE).scenario())
          : Optional.empty();
    }
  }

  private CommandLine line(PictureTaker pictures) {
    return PinholeCommand.create(() -> opened.add("window"), new OneLesson(), pictures)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true));
  }

  private int pinhole(String... args) {
    return line(taken::add).execute(args);
  }

  private void refuses(String message, String... args) {
    assertThat(pinhole(args)).isEqualTo(2);
    assertThat(err.toString().replace("\r\n", "\n")).isEqualTo(message + "\n");
    assertThat(out.toString()).isEmpty();
    assertThat(taken).isEmpty();
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertThat(pinhole()).isZero();
    assertThat(opened).containsExactly("window");
    assertThat(out.toString() + err).isEmpty();
  }

  @Test
  void runTellsWhatHappened() {
    assertThat(pinhole("run", file.toString())).isZero();
    assertThat(err.toString()).isEmpty();
    assertThat(out.toString())
        .contains("PORT 10,1,1,10,", "destination port", "client firewall", "425")
        .matches("(?s).*The client firewall drop.*\\R");
    assertThat(out.toString().lines()).allMatch(it -> it.length() <= 100);
  }

  @Test
  void runFindsLessons() {
    assertThat(pinhole("run", "05-active")).isZero();
    String lesson = out.toString();
    out.getBuffer().setLength(0);
    assertThat(pinhole("run", file.toString())).isZero();
    assertThat(out).hasToString(lesson);
  }

  @Test
  void runWritesJson() throws ScenarioException {
    assertThat(pinhole("run", "--json", file.toString())).isZero();
    ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(out.toString());
    JsonNode steps = json.remove("steps");
    Observation expected = Observation.of(Simulator.run(ScenarioReader.read(file)));
    assertThat(json).isEqualTo(ObservationJson.of(expected));
    assertThat(json.propertyNames())
        .containsExactly("result", "control", "data", "dialog", "announced", "rulesHit");
    JsonNode dropped =
        steps
            .valueStream()
            .filter(step -> step.path("decision").path("verdict").asString("").equals("drop"))
            .findFirst()
            .orElseThrow();
    assertThat(dropped.get("device").asString()).isEqualTo("client-firewall");
    assertThat(dropped.get("event").asString()).isEqualTo("segment-arrives");
    assertThat(dropped.get("segment").get("kind").asString()).isEqualTo("syn");
    assertThat(dropped.get("segment").get("source").asString()).isEqualTo("203.0.113.21:20");
    assertThat(dropped.get("at").asDouble()).isPositive();
    assertThat(dropped.get("decision").get("by").asString()).isEqualTo("default-in");
    assertThat(dropped.get("decision").get("skipped").toString())
        .endsWith(
            "{\"row\":\"rule-0\",\"field\":\"destination-port\"},"
                + "{\"row\":\"rule-1\",\"field\":\"direction\"}]");
  }

  @Test
  void aFileWithMistakesIsReportedLineByLine() throws IOException {
    Files.writeString(file, "client: {mode: PASV}\nserver: {port: 70000}\nservr: {}\n");
    refuses(
        file
            + ":2: \"port\" is 70000, but a port is a number from 1 to 65535\n"
            + file
            + ":3: \"servr\" is not a key of the scenario: did you mean \"server\"?",
        "run",
        file.toString());
  }

  @Test
  void whatCannotBeFoundIsSaid() {
    refuses("missing.yaml: there is no such file", "run", "missing.yaml");
  }

  @Test
  void theNearestLessonIsSuggested() {
    refuses(
        "There is no file and no lesson \"05-actve\": did you mean the lesson \"05-active\"?",
        "run",
        "05-actve");
  }

  @Test
  void allLessonsAreNamedIfNoneIsNear() {
    refuses(
        "There is no file and no lesson \"nonsense\". The lessons are 05-active.",
        "run",
        "nonsense");
  }

  @Test
  void namesThatNoFileCanHave() {
    refuses("\"a?b\" can be neither a file nor a lesson.", "run", "a\0b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"run", "rnu x", "run x y", "run --jsn x", "picture 05-active", "--nonsense"})
  void wrongCallsEndWith2(String args) {
    assertThat(pinhole(args.split(" "))).isEqualTo(2);
    assertThat(out.toString()).isEmpty();
    assertThat(err.toString()).isNotBlank().doesNotContain("Exception", "\tat ");
  }

  @Test
  void wrongCallsSayWhatWasMeant() {
    refuses(
        "There is no command and no file \"rnu\": did you mean \"run\"?\nTry \"pinhole --help\".",
        "rnu");
    err.getBuffer().setLength(0);
    refuses(
        "Unknown option: '--jsn': did you mean \"--json\"?\nTry \"pinhole run --help\".",
        "run",
        "05-active",
        "--jsn");
  }

  @Test
  void pictureAsksForAPicture() {
    Path png = dir.resolve("a.png");
    String[] args = {
      "picture",
      "05-active",
      "--step",
      "3",
      "--theme",
      "dark",
      "--size",
      "800x600",
      "-o",
      png.toString()
    };
    assertThat(pinhole(args)).isZero();
    PictureRequest request = taken.getFirst();
    assertThat(request.lesson()).contains("05-active");
    assertThat(request.step()).isEqualTo(OptionalInt.of(3));
    assertThat(request.atEnd()).isFalse();
    assertThat(request.theme()).isEqualTo(PictureRequest.Theme.DARK);
    assertThat(request.width()).isEqualTo(800);
    assertThat(request.height()).isEqualTo(600);
    assertThat(request.out()).isEqualTo(png);
  }

  @Test
  void pictureHasDefaults() throws ScenarioException {
    String png = dir.resolve("a.png").toString();
    assertThat(pinhole("picture", file.toString(), "--at", "end", "-o", png)).isZero();
    assertThat(taken)
        .containsExactly(
            new PictureRequest(
                Optional.of(ScenarioReader.read(file)),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                true,
                Optional.empty(),
                PictureRequest.View.STAGE,
                1440,
                900,
                PictureRequest.Theme.LIGHT,
                false,
                Path.of(png)));
  }

  @Test
  void picturesDrawEveryViewInBothThemesAndSizes() {
    Path folder = dir.resolve("all");
    assertThat(pinhole("pictures", file.toString(), "-o", folder.toString())).isZero();
    assertThat(taken).hasSize(4 * (PictureRequest.View.values().length - 1));
    assertThat(taken.stream().map(PictureRequest::out))
        .doesNotHaveDuplicates()
        .contains(folder.resolve("stage-light-1440x900.png"))
        .contains(folder.resolve("why-dark-1100x700.png"));
    assertThat(taken).allMatch(PictureRequest::small);
  }

  @Test
  void picturesCanBeFewer() {
    String folder = dir.resolve("few").toString();
    String[] few = {"--view", "stage,why", "--theme", "dark", "--size", "800x600", "--step", "2"};
    assertThat(
            pinhole(
                "pictures",
                file.toString(),
                few[0],
                few[1],
                few[2],
                few[3],
                few[4],
                few[5],
                few[6],
                few[7],
                "-o",
                folder))
        .isZero();
    assertThat(taken.stream().map(r -> r.out().getFileName().toString()))
        .containsExactly("stage-dark-800x600.png", "why-dark-800x600.png");
    assertThat(taken).allMatch(r -> r.step().equals(OptionalInt.of(2)));
    assertThat(pinhole("pictures", file.toString(), "--size", "9x9", "-o", folder)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          --step 999  ; There is no step 999: this session has steps 1 to
          --step -1   ; There is no step -1: this session has steps 1 to
          --size 9x9  ; The size "9x9" cannot be drawn: write it like 1440x900, each number from 320
          --size big  ; The size "big" cannot be drawn: write it like 1440x900, each number from 320
          --part 99   ; There is no part 99: the lesson 05-active has parts 1 to
          --part 0    ; There is no part 0: the lesson 05-active has parts 1 to
          --step two  ; Invalid value for option '--step'
          --theme red ; Invalid value for option '--theme'
          --step 1 --at end ; Error: --step=N, --at=start|end are mutually exclusive
          """)
  void picturesThatCannotBe(String options, String message) {
    String all = "picture 05-active -o " + dir.resolve("a.png") + " " + options;
    assertThat(pinhole(all.split(" "))).isEqualTo(2);
    assertThat(err.toString()).startsWith(message).doesNotContain("\tat ");
    assertThat(taken).isEmpty();
  }

  @Test
  void picturesThatCannotBeWritten() {
    Path lost = dir.resolve("lost/a.png");
    refuses(
        lost + " cannot be written: there is no directory " + lost.getParent() + ".",
        "picture",
        "05-active",
        "-o",
        lost.toString());
    err.getBuffer().setLength(0);
    refuses(
        dir + " is a directory: name the PNG file to write.",
        "picture",
        "05-active",
        "-o",
        dir.toString());
    err.getBuffer().setLength(0);
    CommandLine line =
        line(_ -> {
          throw new AccessDeniedException("a.png");
        });
    String png = dir.resolve("a.png").toString();
    assertThat(line.execute("picture", "05-active", "-o", png)).isEqualTo(2);
    assertThat(err.toString().strip())
        .isEqualTo(png + " cannot be written: are you allowed to, and is there room?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "run --help", "picture --help", "run -h"})
  void helpShowsExamples(String args) {
    assertThat(pinhole(args.split(" "))).isZero();
    assertThat(out.toString()).contains("Usage: pinhole", "Examples:", "05-active");
    assertThat(out.toString()).doesNotContain("${", "%n");
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"picture --help", "pictures --help"})
  void helpNamesEveryView(String args) {
    assertThat(pinhole(args.split(" "))).isZero();
    String said = out.toString();
    for (PictureRequest.View view : PictureRequest.View.values()) {
      assertThat(said).containsPattern("\\b" + view.name().toLowerCase(Locale.ROOT) + "[,;.]");
    }
  }

  @Test
  void ourOwnMistakesAreOneSentence() {
    CommandLine line =
        line(_ -> {
          throw new IllegalStateException("planted");
        });
    String png = dir.resolve("a.png").toString();
    assertThat(line.execute("picture", "05-active", "-o", png)).isEqualTo(3);
    assertThat(err.toString()).contains("IllegalStateException: planted").hasLineCount(1);
  }

  @Test
  void version() {
    assertThat(pinhole("--version")).isZero();
    assertThat(out.toString()).startsWith("Pinhole");
  }

  @Test
  void aClosedPipeIsNoMistake() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    for (String[] args :
        Stream.of("run 05-active", "run --json 05-active", "--help")
            .map(it -> it.split(" "))
            .toList()) {
      CommandLine line =
          line(taken::add).setOut(new PrintWriter(closed, true, StandardCharsets.UTF_8));
      assertThat(line.execute(args)).isZero();
      assertThat(err.toString()).isEmpty();
    }
  }
}
