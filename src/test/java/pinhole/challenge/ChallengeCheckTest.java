package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;

/// Challenges and tasks of lessons are checked one by one.
class ChallengeCheckTest {
  @TempDir Path root;

  @Test
  void theShippedOnes_areInOrder() throws IOException {
    ChallengeCheck check =
        ChallengeCheck.of(LessonSource.shipped(), LessonLibrary.shipped().lessons());
    assertThat(check.problems()).isEmpty();
    assertThat(check.ids()).hasSize(ChallengeLibrary.shipped().challenges().size());
  }

  @Test
  void withoutAList_thereAreNone() throws IOException {
    Files.copy(Path.of("lessons/glossary.yaml"), root.resolve("glossary.yaml"));
    ChallengeCheck check = ChallengeCheck.of(LessonSource.folder(root), List.of());
    assertThat(check.ids()).isEmpty();
    assertThat(check.problems()).isEmpty();
  }

  @Test
  void wrongList_ofWhatAnAnswerFails_isNamedWithItsLine() throws IOException {
    Path lessons = Path.of("lessons");
    Path task = Files.createDirectories(root.resolve("06-passive"));
    for (String file : List.of("glossary.yaml", "06-passive/own.yaml", "06-passive/text.md")) {
      Files.copy(lessons.resolve(file), root.resolve(file));
    }
    List<Lesson> passive = List.of(LessonLibrary.shipped().find("06-passive"));
    assertThat(ChallengeCheck.of(LessonSource.folder(root), passive).problems()).isEmpty();
    Path own = task.resolve("own.yaml");
    List<String> lines = new ArrayList<>(Files.readAllLines(own));
    int line = 0;
    while (!lines.get(line).contains("fails: [")) {
      line++;
    }
    boolean budget = lines.get(line).contains("fails: [budget]");
    String other = budget ? "fails: [database]" : "fails: [budget]";
    lines.set(line, lines.get(line).replaceAll("fails: \\[[^]]*]", other));
    Files.write(own, lines);
    int expected = line + 1;
    assertThat(ChallengeCheck.of(LessonSource.folder(root), passive).problems())
        .singleElement()
        .satisfies(it -> assertThat(it.toString()).contains("own.yaml").contains("" + expected))
        .satisfies(it -> assertThat(it.line()).isEqualTo(expected));
  }
}
