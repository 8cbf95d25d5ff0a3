package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.scenario.Problem;

/// The shipped lessons, with a mistake planted in a copy of them.
class LessonCheckTest {
  private static final Path ON_DISK = Path.of("lessons");

  @TempDir Path dir;

  @BeforeEach
  void copy() throws IOException {
    try (Stream<Path> all = Files.walk(ON_DISK)) {
      all.filter(Files::isRegularFile).forEach(this::copy);
    }
  }

  private void copy(Path file) {
    Path to = dir.resolve(ON_DISK.relativize(file).toString());
    try {
      Files.createDirectories(to.getParent());
      Files.copy(file, to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theShippedLessons_areInOrder() throws IOException {
    assertThat(check().problems()).isEmpty();
    assertThat(check().lessons()).isNotEmpty();
  }

  @Test
  void aStepWhoseCueNeverFires_isNamedWithItsLine() throws IOException {
    replace("05-active", "cue: first sent 425", "cue: first sent 226");
    int line = lineOf("05-active", "id: gives-up");
    assertThat(check().problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).endsWith("lesson.yaml");
          assertThat(it.line()).isEqualTo(line);
          assertThat(it.sentence()).contains("\"gives-up\" never begins", "optional: true");
        });
  }

  @Test
  void stepsOutOfOrder_areNamed() throws IOException {
    replace("05-active", "cue: second sent SYN on data from server", "cue: first sent 230");
    assertThat(check().problems())
        .extracting(Problem::sentence)
        .anyMatch(it -> it.contains("\"again\" begins before"));
  }

  @Test
  void aQuestionAboutWhatNeverHappens_isNamed() throws IOException {
    replace(
        "05-active", "freeze: first decided DROP on data", "freeze: first decided REJECT on data");
    assertThat(check().problems())
        .extracting(Problem::sentence)
        .anyMatch(it -> it.contains("\"call-back\" asks about never happens"));
  }

  @Test
  void aClaimThatFails_isNamedWithItsLine() throws IOException {
    replace("05-active", "  - result: failed", "  - result: ok");
    int line = lineOf("05-active", "- result: ok");
    assertThat(check().problems())
        .singleElement()
        .satisfies(it -> assertThat(it.line()).isEqualTo(line))
        .satisfies(it -> assertThat(it.sentence()).contains("claim"));
  }

  @Test
  void aLessonThatCannotBeRead_hidesNoOther() throws IOException {
    replace("05-active", "minutes: 6", "minutes: soon");
    replace("08-alg", "minutes: 6", "minutes: later");
    assertThat(check().problems())
        .extracting(it -> Path.of(it.file()).getParent().getFileName().toString())
        .containsExactly("05-active", "08-alg");
  }

  @Test
  void withoutAnIndex_nothingCanBeSaid() throws IOException {
    Files.delete(dir.resolve("index.yaml"));
    assertThatThrownBy(this::check).isInstanceOf(LessonException.class);
  }

  private LessonCheck check() throws LessonException {
    return LessonCheck.of(LessonSource.folder(dir));
  }

  private void replace(String lesson, String what, String by) throws IOException {
    Path file = dir.resolve(lesson).resolve("lesson.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(what);
    int at = text.indexOf(what);
    Files.writeString(file, text.substring(0, at) + by + text.substring(at + what.length()));
  }

  private int lineOf(String lesson, String text) throws IOException {
    var lines = Files.readAllLines(dir.resolve(lesson).resolve("lesson.yaml"));
    return 1
        + lines.indexOf(lines.stream().filter(it -> it.contains(text)).findFirst().orElseThrow());
  }
}
