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
import pinhole.engine.sim.Simulator;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;
import pinhole.lesson.LessonSource;

/// `lessons new` as an author calls it.
class LessonsNewCommandTest {
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
  void aNewLesson_isInOrder_andOpens() throws IOException {
    Path mine = dir.resolve("a/mine");
    assertThat(run("new", "two-walls", "--in", mine.toString())).isZero();
    assertThat(run("new", "more", "--in", mine.toString())).isZero();
    assertThat(out.toString()).contains(mine.resolve("02-more").toString());
    out.getBuffer().setLength(0);
    assertThat(run("check", mine.toString())).isZero();
    assertThat(out.toString().strip()).isEqualTo("2 lessons and 0 challenges are in order.");

    LessonLibrary library = LessonLibrary.load(LessonSource.folder(mine));
    assertThat(library.lessons().stream().map(Lesson::id))
        .containsExactly("01-two-walls", "02-more");
    Lesson lesson = library.find("two-walls");
    LessonSession session = new LessonSession(lesson, Simulator.run(lesson.opening()));
    assertThat(session.open("call")).isPresent();
    assertThat(session.open("data")).isPresent();
  }

  @Test
  void aNewLesson_isAddedToTheShippedOnes() throws IOException {
    Path copy = copy();
    String glossary = Files.readString(copy.resolve("glossary.yaml"));
    List<String> before = LessonLibrary.ids(LessonSource.folder(copy));
    assertThat(run("new", "mine", "--in", copy.toString())).isZero();
    List<String> after = LessonLibrary.ids(LessonSource.folder(copy));
    assertThat(after).hasSize(before.size() + 1).startsWith(before.toArray(String[]::new));
    assertThat(copy.resolve("glossary.yaml")).hasContent(glossary);
    assertThat(run("check", copy.toString())).as(out.toString()).isZero();
  }

  @Test
  void aShortListOfLessons_growsToo() throws IOException {
    Files.writeString(dir.resolve("index.yaml"), "lessons: []\n");
    assertThat(run("new", "a", "--in", dir.toString())).isZero();
    assertThat(run("new", "b", "--in", dir.toString())).isZero();
    assertThat(dir.resolve("index.yaml")).hasContent("lessons: [01-a, 02-b]\n");
    assertThat(run("check", dir.toString())).isZero();
  }

  @Test
  void aNewLesson_replacesNothing_andHasAProperName() throws IOException {
    assertThat(run("new", "mine", "--in", dir.toString())).isZero();
    String index = Files.readString(dir.resolve("index.yaml"));
    assertThat(run("new", "mine", "--in", dir.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("\"01-mine\"", "choose another name");
    for (String name : List.of("../out", "Mine", "01-mine", "a b", "", "a".repeat(61))) {
      err.getBuffer().setLength(0);
      assertThat(run("new", name, "--in", dir.toString())).as(name).isEqualTo(2);
      assertThat(err.toString()).contains("cannot be the name of a lesson");
    }
    Path file = dir.resolve("index.yaml");
    assertThat(run("new", "other", "--in", file.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("is no folder");
    Files.createDirectory(dir.resolve("99-last"));
    assertThat(run("new", "other", "--in", dir.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("number 99");
    assertThat(file).hasContent(index);
  }

  @Test
  void anIndexThatCannotBeRead_isLeftAlone() throws IOException {
    Path index = Files.writeString(dir.resolve("index.yaml"), "lesons: [01-a]\n");
    assertThat(run("new", "mine", "--in", dir.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("index.yaml:1: ");
    Files.writeString(index, "lessons: [\n  01-a]\n");
    assertThat(run("new", "mine", "--in", dir.toString())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be added to");
    assertThat(index).hasContent("lessons: [\n  01-a]\n");
    assertThat(dir.resolve("02-mine")).doesNotExist();
  }

  @Test
  void itExplainsItself() {
    for (String command : List.of("new")) {
      out.getBuffer().setLength(0);
      assertThat(run(command, "--help")).isZero();
      assertThat(out.toString()).contains("Usage: pinhole lessons " + command, "Show this help");
    }
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
