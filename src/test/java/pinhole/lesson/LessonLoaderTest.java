package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.scenario.Problem;

/// Every mistake of an author is answered with file, line and what would be right.
class LessonLoaderTest {
  private static final Path SHIPPED = Path.of("lessons");
  private static final String ID = "05-active";

  @TempDir Path root;

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectory(root.resolve(ID));
    Files.writeString(root.resolve("index.yaml"), "lessons: [05-active]\n");
    for (String file : List.of("glossary.yaml", "misconceptions.yaml")) {
      Files.copy(SHIPPED.resolve(file), root.resolve(file));
    }
    for (String file : List.of("lesson.yaml", "own.yaml", "text.md")) {
      Files.copy(SHIPPED.resolve(ID).resolve(file), root.resolve(ID).resolve(file));
    }
  }

  @Test
  void copyLoads() throws LessonException {
    assertThat(load().lessons()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minutes: 7 | minuts: 7 | \"minuts\" is not a key of a lesson: did you mean \"minutes\"?",
        "minutes: 7 | minutes: many | \"minutes\" must be a whole number from 1 to 60",
        "number: 5 | number: 6 | \"number\" is 6, but the folder begins with 05",
        "id: 05-active | id: 05-aktive | \"id\" is \"05-aktive\", but the folder is \"05-active\"",
        "first sent PORT | first sent PROT2 | did you mean \"PROT\"?",
        "first sent 425 | frist sent 425 | did you mean \"first\"?",
        "controls: [alg, rules] | controls: [alg, rule] | did you mean \"rules\"?",
        "[right, rule-order-hides | [right, rule-order-hide | \"rule-order-hides\"?",
        "[right, rule-order-hides | [rule-order-hides | has 3 answers, this list has 2",
        "group: basics | group: basic | did you mean \"basics\"?",
        "optional: true | scene: mian | there is no scene \"mian\": did you mean \"main\"?",
        "id: gives-up | id: give-up | no section \"give-up\": did you mean \"gives-up\"?",
        "after: true | after: yes | \"after\" must be true or false",
        "{clientFirewall.alg: true} | {clientFirewall.algo: true} | \"clientFirewall.alg\"?",
        "rule: ftp-data, count: 0 | rule: ftp-data, count: x | \"count\" must be a whole number",
        "alg: false | alg: off | it must be true or false",
        "client: {mode: PORT} | client: {mode: PRT} | did you mean \"PORT\"?"
      })
  void mistakeInTheLesson_isNamedWithItsLine(String right, String wrong, String answer)
      throws IOException {
    int line = replace("lesson.yaml", right, wrong);
    Problem problem = onlyProblem();
    assertThat(problem.file()).endsWith("lesson.yaml");
    assertThat(problem.sentence()).contains(answer);
    assertThat(problem.line()).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(glossary:drop) | (glossary:dropp) | did you mean \"drop\"?",
        "(glossary:drop) | (https://example.org) | [word](glossary:word)",
        "**again** | **again | \"*\" is opened and not closed",
        "```expected | ```expcted | a block is one of announcement, expected, packets, text",
        "### predict | ### perdict | did you mean \"predict\"?",
        "### why | ### | has no \"### why\"",
        "Observed: dropped | dropped | has no line that begins with \"Observed:\"",
        "2. No. The firewall | 3. No. The firewall | must be numbered 2",
        "> No row fits | No row fits | has no reply",
        "## then-and-now | ## then-and-then | no part uses the section \"then-and-then\"",
        "## again | # again | belongs to no entry"
      })
  void mistakeInTheText_isNamedWithItsFile(String right, String wrong, String answer)
      throws IOException {
    replace("text.md", right, wrong);
    LessonException found = failure();
    assertThat(found.problems()).anyMatch(it -> it.file().endsWith("text.md"));
    assertThat(found).hasMessageContaining(answer);
  }

  @Test
  void tooManyWords_areCounted() throws IOException {
    String many = IntStream.range(0, 61).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
    replace("text.md", "## announce\n", "## announce\n" + many + "\n\n");
    assertThat(failure()).hasMessageContaining("has 103 words: 60 are the limit");
  }

  @Test
  void sectionThatNoPartUses_isNamed() throws IOException {
    append("text.md", "\n## lost\n\nNobody reads this.\n");
    assertThat(onlyProblem().sentence()).contains("no part uses the section \"lost\"");
  }

  @Test
  void twoHundredAndOneSteps_areTooMany() throws IOException {
    String steps =
        IntStream.range(0, 201)
            .mapToObj(i -> "  - {id: s" + i + ", cue: session ended}\n")
            .collect(Collectors.joining("", "steps:\n", ""));
    Path file = root.resolve(ID).resolve("lesson.yaml");
    String text = Files.readString(file);
    int from = text.indexOf("steps:");
    int to = text.indexOf("claims:");
    Files.writeString(file, text.substring(0, from) + steps + text.substring(to));
    assertThat(failure()).hasMessageContaining("\"steps\" has more than 200 entries");
  }

  @Test
  void fileOverOneMebibyte_isRefused() throws IOException {
    append("lesson.yaml", "#".repeat(1 << 20));
    assertThat(failure()).hasMessageContaining("larger than 1 MiB");
  }

  @Test
  void alias_isRefused() throws IOException {
    replace("lesson.yaml", "teaches: [active-mode", "teaches: [&a active-mode, *a");
    assertThat(failure()).hasMessageContaining("alias");
  }

  @Test
  void depth_isLimited() throws IOException {
    replace("lesson.yaml", "minutes: 7", "minutes: " + "[".repeat(60) + "]".repeat(60));
    assertThat(failure()).hasMessageContaining("nested");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../05-active", "/etc", "05-active/..", "05_active", "5"})
  void folderElsewhere_isRefused(String id) throws IOException {
    Files.writeString(root.resolve("index.yaml"), "lessons: ['" + id + "']\n");
    assertThat(failure()).hasMessageContaining("must be named like 05-active");
  }

  @Test
  void linkOutOfTheFolder_isRefused() throws IOException {
    Path outside = Files.createTempFile("text", ".md");
    Files.writeString(outside, "# Elsewhere\n");
    Path text = root.resolve(ID).resolve("text.md");
    Files.delete(text);
    Files.createSymbolicLink(text, outside);
    assertThat(failure()).hasMessageContaining("there is no such file");
    Files.delete(outside);
  }

  @ParameterizedTest
  @ValueSource(strings = {"05-active", "5", "05", "active"})
  void lesson_isFoundByIdNumberAndName(String name) throws LessonException {
    assertThat(load().find(name).id()).isEqualTo(ID);
  }

  @Test
  void lessonThatIsNotThere_isAnsweredWithTheNearest() throws LessonException {
    LessonLibrary library = load();
    assertThatThrownBy(() -> library.find("aktive"))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("there is no lesson \"aktive\": did you mean \"active\"?");
  }

  private LessonLibrary load() throws LessonException {
    return LessonLibrary.load(LessonSource.folder(root));
  }

  private LessonException failure() {
    return catchThrowableOfType(LessonException.class, this::load);
  }

  private Problem onlyProblem() {
    LessonException found = failure();
    assertThat(found).isNotNull();
    return found.problems().getFirst();
  }

  /// Replaces the first place, and tells its line.
  private int replace(String name, String right, String wrong) throws IOException {
    Path file = root.resolve(ID).resolve(name);
    String text = Files.readString(file);
    int at = text.indexOf(right);
    assertThat(at).as(right).isNotNegative();
    Files.writeString(file, text.substring(0, at) + wrong + text.substring(at + right.length()));
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }

  private void append(String name, String more) throws IOException {
    Path file = root.resolve(ID).resolve(name);
    Files.writeString(file, Files.readString(file) + more);
  }
}
