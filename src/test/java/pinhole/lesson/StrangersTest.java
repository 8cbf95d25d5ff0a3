package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A lesson from a stranger is data: whatever its files hold, it is a lesson, or an exception that
/// names a file.
class StrangersTest {
  private static final int MUTANTS = 2_000;
  private static final String[] SCRAPS = {
    "{",
    "}",
    "[",
    "]",
    ":",
    "- ",
    "\n",
    "\n\n",
    "  ",
    "\t",
    "\0",
    "\"",
    "'",
    "#",
    "## ",
    "### why\n",
    "```",
    "```packets\n",
    "1. ",
    "> ",
    "*",
    "`",
    "&a ",
    "*a",
    "!!int ",
    "~",
    "null",
    "true",
    "-1",
    "99999999999",
    "1e9",
    "../",
    "first",
    "sent",
    "right",
    "\ud83d\ude00",
    "\uffff",
    "\r",
    "---\n",
    "|",
    "%",
    "{0}",
    "'{'"
  };

  @TempDir Path root;
  private Path lesson;
  private Path text;

  @BeforeEach
  void write() throws IOException {
    SmallLesson.write(root);
    lesson = root.resolve(SmallLesson.ID).resolve("lesson.yaml");
    text = root.resolve(SmallLesson.ID).resolve("text.md");
  }

  @Test
  void whateverIsMutated_isALesson_orAnExceptionThatNamesTheFile() throws IOException {
    Random random = new Random(20_261_127);
    int good = 0;
    for (int i = 0; i < MUTANTS; i++) {
      boolean yaml = random.nextBoolean();
      String whole = yaml ? SmallLesson.YAML : SmallLesson.TEXT;
      Path file = yaml ? lesson : text;
      Files.writeString(lesson, SmallLesson.YAML);
      Files.writeString(text, SmallLesson.TEXT);
      String mutant = mutated(whole, random);
      Files.write(file, mutant.getBytes(StandardCharsets.UTF_8));
      good += loads("mutant " + i + ":\n" + mutant) ? 1 : 0;
    }
    assertThat(good).isBetween(1, MUTANTS - 1);
  }

  /// Some changes in a row: something cut out, doubled, moved, or put in.
  private static String mutated(String whole, Random random) {
    StringBuilder text = new StringBuilder(whole);
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(40));
      String piece = text.substring(from, to);
      switch (random.nextInt(4)) {
        case 0 -> text.delete(from, to);
        case 1 -> text.insert(from, piece);
        case 2 -> text.insert(random.nextInt(text.length()), piece);
        default -> text.insert(from, SCRAPS[random.nextInt(SCRAPS.length)]);
      }
      if (text.isEmpty()) {
        text.append(' ');
      }
    }
    return text.toString();
  }

  private boolean loads(String what) {
    try {
      LessonLibrary library = SmallLesson.load(root, Locale.ROOT);
      return !library.lessons().isEmpty();
    } catch (LessonException wrong) {
      assertThat(wrong.problems()).as(what).isNotEmpty();
      assertThat(wrong.problems())
          .as(what)
          .allSatisfy(it -> {
            assertThat(it.file()).startsWith(root.toString());
            assertThat(it.line()).isNotNegative();
            assertThat(it.sentence()).isNotBlank();
          });
      return false;
    } catch (RuntimeException | StackOverflowError other) {
      throw new AssertionError(what, other);
    }
  }

  @Test
  void aliases_areRefused() throws IOException {
    Files.writeString(lesson, "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n");
    assertThat(failure()).hasMessageContaining("alias");
  }

  @Test
  void deepNesting_isRefused() throws IOException {
    for (String open : List.of("[", "{a: ", "- ")) {
      Files.writeString(lesson, "id: " + open.repeat(20_000));
      assertThat(failure().problems()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson.yaml", "text.md"})
  void moreThanOneMebibyte_isRefused(String name) throws IOException {
    Files.writeString(root.resolve(SmallLesson.ID).resolve(name), "# x\n".repeat(300_000));
    assertThat(failure()).hasMessageContaining("1 MiB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson.yaml", "text.md"})
  void bytesThatAreNoText_areRefused(String name) throws IOException {
    byte[] bytes = new byte[5_000];
    new Random(7).nextBytes(bytes);
    Files.write(root.resolve(SmallLesson.ID).resolve(name), bytes);
    assertThat(failure().problems().getFirst().file()).endsWith(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"lesson.yaml", "text.md"})
  void zeroBytes_areRefused(String name) throws IOException {
    Path file = root.resolve(SmallLesson.ID).resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst("small", "sm\0all"));
    assertThat(failure().problems().getFirst().line()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../01-small", "01-small/../01-small", "/etc/passwd", "01-small(zero)"})
  void namesThatLeadOut_areRefused(String id) throws IOException {
    Files.writeString(
        root.resolve("index.yaml"), "lessons: [\"" + id.replace("(zero)", "\\0") + "\"]");
    assertThat(failure()).hasMessageContaining("must be named like");
  }

  @Test
  void aLinkOutOfTheFolder_isNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), SmallLesson.TEXT);
    Files.delete(text);
    Files.createSymbolicLink(text, secret);
    assertThat(failure()).hasMessageContaining("there is no such file");
  }

  @Test
  void tenThousandSteps_areTooMany() throws IOException {
    String steps =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "  - {id: s" + i + ", cue: session ended}\n")
            .collect(Collectors.joining());
    Files.writeString(lesson, SmallLesson.YAML.replace("steps:\n", "steps:\n" + steps));
    assertThat(failure()).hasMessageContaining("\"steps\" has more than 200 entries");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "true", "[1, 2]", "{a: 1}", "null", "''", "'*'", "[[[]]]"})
  void wrongTypes_areNamedWithTheirLine(String value) throws IOException {
    List<String> lines = SmallLesson.YAML.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int colon = lines.get(i).indexOf(": ");
      if (colon > 0) {
        String wrong = lines.get(i).substring(0, colon + 2) + value;
        String whole =
            String.join("\n", lines.subList(0, i))
                + "\n"
                + wrong
                + "\n"
                + String.join("\n", lines.subList(i + 1, lines.size()));
        Files.writeString(lesson, whole);
        loads("line " + (i + 1) + ": " + wrong);
      }
    }
  }

  private LessonException failure() {
    return catchThrowableOfType(LessonException.class, () -> SmallLesson.load(root, Locale.ROOT));
  }
}
