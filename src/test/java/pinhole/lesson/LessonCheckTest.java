package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.scenario.Problem;

/// Everything that is wrong is found, on its line.
class LessonCheckTest {
  @TempDir Path root;

  @BeforeEach
  void write() throws IOException {
    SmallLesson.write(root);
  }

  @Test
  void aLessonThatKeepsItsPromises_isInOrder() {
    LessonCheck check = LessonCheck.of(LessonSource.folder(root));
    assertThat(check.problems()).isEmpty();
    assertThat(check.ids()).containsExactly(SmallLesson.ID);
    assertThat(check.lessons()).hasSize(1);
  }

  @Test
  void theShippedLessons_areInOrder() {
    assertThat(LessonCheck.of(LessonSource.shipped()).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cue: session succeeded | cue: session failed | "told" is never told
          cue: session succeeded | cue: second sent SYN on control | "told" is never told
          cue: session succeeded | cue: first sent SYN on control | "told" begins at
          freeze: first sent PORT | freeze: first sent 227 | does not happen: first sent 227
          freeze: first sent PORT | freeze: first sent SYN on control | has happened by the time
          cue: session succeeded | cue: first sent SYN-ACK on control | begins before what "says"
          - first decided on data at server-firewall | - first decided REJECT on data | never given
          - result: ok | - result: failed | the result is ok, not failed
          result: failed} | result: ok} | the result is failed, not ok
          needs: [] | needs: [77-other] | which is no lesson here: the lessons are 01-small
          needs: [] | needs: [01-smal] | did you mean "01-small"
          needs: [] | needs: [01-small] | comes after it
          """)
  void aBrokenPromise_isReportedOnItsLine(String right, String wrong, String said)
      throws IOException {
    String yaml = SmallLesson.YAML.replace(right, wrong);
    assertThat(yaml).isNotEqualTo(SmallLesson.YAML);
    Path file = Files.writeString(root.resolve(SmallLesson.ID).resolve("lesson.yaml"), yaml);
    String before = SmallLesson.YAML.substring(0, SmallLesson.YAML.indexOf(right));
    int line = (int) (before + "x").lines().count();

    assertThat(problems())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.file()).isEqualTo(file.toString());
          assertThat(it.line()).isEqualTo(line);
          assertThat(it.sentence()).contains(said);
        });
  }

  @Test
  void whatIsOptional_needNotHappen() throws IOException {
    String yaml =
        SmallLesson.YAML.replace(
            "cue: session succeeded", "cue: session failed\n    optional: true");
    Files.writeString(root.resolve(SmallLesson.ID).resolve("lesson.yaml"), yaml);
    assertThat(problems()).isEmpty();
  }

  @Test
  void whatIsNeverSet_isNeverTold() throws IOException {
    String yaml =
        SmallLesson.YAML.replace(
            "cue: session succeeded",
            "cue: session succeeded\n    when: {clientFirewall.alg: false}");
    Files.writeString(root.resolve(SmallLesson.ID).resolve("lesson.yaml"), yaml);
    assertThat(problems()).singleElement().asString().contains("what \"when\" asks for");
  }

  @Test
  void everyLessonIsChecked_notOnlyTheFirstBadOne() throws IOException {
    Files.writeString(
        root.resolve("index.yaml"), "lessons: [01-small, 02-none, 03-also, 01-small]\n");
    Path also = Files.createDirectory(root.resolve("03-also"));
    Files.writeString(also.resolve("lesson.yaml"), "id: 03-also\nnubmer: 3\n");
    Files.writeString(also.resolve("text.md"), "No heading.\n");
    Files.writeString(
        root.resolve("01-small/lesson.yaml"),
        SmallLesson.YAML.replace("- result: ok", "- result: failed"));

    List<String> said = problems().stream().map(Problem::toString).toList();
    assertThat(said).anyMatch(it -> it.contains("index.yaml: the lesson \"01-small\" is named"));
    assertThat(said).anyMatch(it -> it.contains("01-small") && it.contains("not failed"));
    assertThat(said).anyMatch(it -> it.contains("02-none"));
    assertThat(said).anyMatch(it -> it.contains("lesson.yaml:2: ") && it.contains("\"number\""));
    assertThat(said).anyMatch(it -> it.contains("03-also") && it.contains("text.md:1: "));
  }

  @Test
  void withoutItsWordLists_onlyTheseAreReported() throws IOException {
    Files.writeString(root.resolve("glossary.yaml"), "alg: {wrod: ALG, means: x}\n");
    assertThat(problems()).singleElement().asString().contains("glossary.yaml:1: ");
  }

  private List<Problem> problems() {
    return LessonCheck.of(LessonSource.folder(root)).problems();
  }
}
