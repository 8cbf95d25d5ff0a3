package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.scenario.Problem;

/// Lessons that are being written: what loads can be shown, whatever is wrong beside it, and in the
/// user's language.
class DraftTest {
  @TempDir Path dir;

  private LessonSource source;

  @BeforeEach
  void write() throws IOException {
    Path shipped = Path.of("lessons");
    for (String file : new String[] {"misconceptions.yaml", "glossary.yaml"}) {
      String words = Files.readString(shipped.resolve(file));
      Files.writeString(dir.resolve(file), words.replaceAll(" {2}show: .*\n", ""));
    }
    Files.writeString(dir.resolve("index.yaml"), "lessons: [02-syn-decides, 03-open-port]\n");
    for (String lesson : new String[] {"02-syn-decides", "03-open-port"}) {
      Files.createDirectory(dir.resolve(lesson));
      for (String file : new String[] {"lesson.yaml", "text.md", "own.yaml"}) {
        Path from = shipped.resolve(lesson).resolve(file);
        if (Files.exists(from)) {
          Files.copy(from, dir.resolve(lesson).resolve(file));
        }
      }
    }
    replace("02-syn-decides/lesson.yaml", "needs: \\[.*]", "needs: []");
    source = LessonSource.folder(dir);
  }

  @Test
  void aWrongLesson_doesNotHideTheOthers() throws IOException {
    replace("03-open-port/lesson.yaml", "minutes: ", "minuts: ");
    Draft draft = Draft.of(source, Locale.ENGLISH);
    assertThat(draft.library().lessons()).extracting(Lesson::id).containsExactly("02-syn-decides");
    assertThat(draft.problems()).isNotEmpty();
    assertThat(draft.problems())
        .allMatch(it -> it.file().equals(dir.resolve("03-open-port/lesson.yaml").toString()));
    assertThat(draft.problems()).extracting(Problem::line).allMatch(it -> it > 0);
  }

  @Test
  void withoutItsWordLists_nothingIsShown_andThatIsSaid() throws IOException {
    Files.delete(dir.resolve("glossary.yaml"));
    Draft draft = Draft.of(source, Locale.ENGLISH);
    assertThat(draft.library().lessons()).isEmpty();
    assertThat(draft.problems()).hasSize(1);
    assertThat(draft.problems().getFirst().file()).endsWith("glossary.yaml");
  }

  @Test
  void theUsersLanguageIsShown_andEnglishWhereThereIsNone() throws IOException {
    Path english = dir.resolve("02-syn-decides/text.md");
    String german = Files.readString(english).replaceFirst("# .*", "# Das SYN entscheidet");
    Files.writeString(dir.resolve("02-syn-decides/text.de.md"), german);
    Draft draft = Draft.of(source, Locale.GERMANY);
    assertThat(draft.problems()).isEmpty();
    assertThat(draft.library().lessons())
        .extracting(Lesson::title)
        .containsExactly("Das SYN entscheidet", LessonLibrary.shipped().find("3").title());
    assertThat(Draft.of(source, Locale.FRENCH).library().lessons().getFirst().title())
        .isEqualTo(LessonLibrary.shipped().find("2").title());
  }

  @Test
  void aMistakeInATranslation_isNamedWithItsFile() throws IOException {
    Path english = dir.resolve("02-syn-decides/text.md");
    String german = Files.readString(english).replaceFirst("(?m)^## .*", "## nicht-da");
    Files.writeString(dir.resolve("02-syn-decides/text.de.md"), german);
    assertThat(Draft.of(source, Locale.ENGLISH).problems()).isEmpty();
    assertThat(Draft.of(source, Locale.GERMAN).problems())
        .isNotEmpty()
        .allMatch(it -> it.toString().contains("text.de.md"));
  }

  private void replace(String file, String from, String to) throws IOException {
    Path path = dir.resolve(file);
    String before = Files.readString(path);
    assertThat(before).containsPattern(from);
    Files.writeString(path, before.replaceFirst(from, to));
  }
}
