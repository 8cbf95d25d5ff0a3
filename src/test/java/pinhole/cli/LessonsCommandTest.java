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
import picocli.CommandLine;
import pinhole.engine.sim.Scenario;

/// `lessons` as an author calls it.
class LessonsCommandTest {
  @TempDir Path dir;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  /// No lessons: these commands read them themselves.
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

  @Test
  void theShippedLessonsAreInOrder() {
    assertThat(run("check")).isZero();
    assertThat(out.toString().strip()).matches("\\d+ lessons and \\d+ challenges are in order\\.");
    assertThat(err.toString()).isEmpty();
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

    assertThat(run("check", copy.toString())).isEqualTo(1);
    assertThat(out.toString().lines())
        .hasSizeGreaterThanOrEqualTo(3)
        .allMatch(it -> it.startsWith(copy.toString()))
        .anyMatch(it -> it.matches(".*05-active.lesson.yaml:\\d+: .*\"minutes\".*"))
        .anyMatch(it -> it.contains("99-none"))
        .anyMatch(it -> it.matches(".*03-ftps-nat.challenge.yaml:\\d+: .*"));
    assertThat(out.toString()).doesNotContain("in order");
  }

  @Test
  void whatIsNoFolderOfLessons_isRefused() throws IOException {
    assertThat(run("check", dir.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no folder");
    assertThat(run("check", Files.createDirectory(dir.resolve("empty")).toString())).isEqualTo(2);
    assertThat(err.toString()).contains("holds no lessons");
    assertThat(out.toString()).isEmpty();
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

  private int run(String... args) {
    CommandLine line = PinholeCommand.create(() -> {}, new NoLessons(), _ -> {});
    String[] all = Stream.concat(Stream.of("lessons"), Stream.of(args)).toArray(String[]::new);
    return line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true)).execute(all);
  }
}
