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
    assertThat(out.toString().lines()).contains("05-active  Active: the server calls back (7 min)");
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
  void check_ofAFolderWithoutIndex_exitsWith2() {
    assertThat(pinhole("lessons", "check", dir.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds no lessons");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void mistakesInLessonsAndChallenges_areNamedLineByLine() throws IOException {
    Path copy = copy();
    Path lesson = copy.resolve("05-active/lesson.yaml");
    Files.writeString(lesson, Files.readString(lesson).replace("minutes:", "minuets:"));
    Path index = copy.resolve("challenges/index.yaml");
    Files.writeString(index, Files.readString(index) + "  - 99-none\n");
    Path challenge = copy.resolve("challenges/03-ftps-nat/challenge.yaml");
    Files.writeString(challenge, Files.readString(challenge) + "unknwon: 1\n");
    Path budget = copy.resolve("challenges/05-tighten/challenge.yaml");
    Files.writeString(budget, Files.readString(budget).replace("budget: 104", "budget: 50"));

    assertThat(pinhole("lessons", "check", copy.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(it -> it.startsWith(copy.toString()))
        .anyMatch(it -> it.matches(".*05-active.lesson.yaml:\\d+: .*\"minutes\".*"))
        .anyMatch(it -> it.contains("99-none"))
        .anyMatch(it -> it.contains("05-tighten") && it.contains("the solution does not pass"))
        .anyMatch(it -> it.matches(".*03-ftps-nat.challenge.yaml:\\d+: .*"));
    assertThat(out.toString()).doesNotContain("in order");
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

  /// The shipped lessons, to be spoilt.
  private Path copy() throws IOException {
    Path from = Path.of("lessons");
    Path to = dir.resolve("copy");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
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
