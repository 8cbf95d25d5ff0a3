package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
