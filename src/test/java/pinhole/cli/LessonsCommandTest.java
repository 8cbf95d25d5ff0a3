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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LessonsCommandTest {
  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void list_namesEachLessonOnALine() {
    assertThat(pinhole("lessons", "list")).isZero();
    assertThat(out.toString().lines()).contains("05-active  Active: the server calls back (6 min)");
  }

  @Test
  void listAsJson_saysWhatALessonNeeds() {
    assertThat(pinhole("lessons", "list", "--json")).isZero();
    JsonNode all = JsonMapper.shared().readTree(out.toString());
    assertThat(all.get(0).get("id").asString()).isEqualTo("01-five-values");
    assertThat(all.get(1).get("needs").get(0).asString()).isEqualTo("01-five-values");
    assertThat(all.get(1).get("group").asString()).isEqualTo("basics");
  }

  @Test
  void check_ofTheShippedLessons_isClean() {
    assertThat(pinhole("lessons", "check")).isZero();
    assertThat(out.toString()).matches("\\d+ lessons and \\d+ challenges are in order\\.\\R");
  }

  @Test
  void check_ofAFolderWithoutIndex_saysSoAndExitsWith1() {
    assertThat(pinhole("lessons", "check", dir.toString())).isEqualTo(1);
    assertThat(out.toString().lines()).singleElement().asString().contains(".yaml");
  }

  @Test
  void check_ofABrokenIndex_namesItsLine() throws IOException {
    Files.copy(Path.of("lessons/glossary.yaml"), dir.resolve("glossary.yaml"));
    Files.copy(Path.of("lessons/misconceptions.yaml"), dir.resolve("misconceptions.yaml"));
    Files.writeString(dir.resolve("index.yaml"), "lessons:\n  - ../escape\n");
    assertThat(pinhole("lessons", "check", dir.toString())).isEqualTo(1);
    assertThat(out.toString()).contains("index.yaml");
  }

  @Test
  void check_ofWhatIsNoFolder_exitsWith2() {
    assertThat(pinhole("lessons", "check", dir.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no folder that can be read");
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
