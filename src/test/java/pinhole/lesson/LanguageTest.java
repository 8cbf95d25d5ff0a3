package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another language is more files, and nothing else.
class LanguageTest {
  private static final Locale OTHER = Locale.of("qq");

  @TempDir Path root;
  private Path text;

  @BeforeEach
  void translate() throws IOException {
    SmallLesson.write(root);
    text = root.resolve(SmallLesson.ID).resolve("text.qq.md");
    Files.writeString(text, SmallLesson.TEXT.replace("A small lesson", "Qa qo qe"));
  }

  @Test
  void theUsersLanguage_isRead() throws LessonException {
    assertThat(load(OTHER).find("1").title()).isEqualTo("Qa qo qe");
    assertThat(load(Locale.of("qq", "QQ")).find("1").title()).isEqualTo("Qa qo qe");
  }

  @Test
  void withoutATranslation_theAuthorsWordsAreRead() throws LessonException {
    assertThat(load(Locale.GERMAN).find("1").title()).isEqualTo("A small lesson");
    assertThat(load(Locale.ROOT).find("1").title()).isEqualTo("A small lesson");
  }

  @Test
  void whatATranslationLacks_isNamedWithItsFile() throws IOException {
    Files.writeString(text, SmallLesson.TEXT.replace("### after\nIt was dropped.\n", ""));
    assertThatThrownBy(() -> load(OTHER))
        .hasMessageContaining("text.qq.md")
        .hasMessageContaining("the section \"dropped\" has no \"### after\"");
    assertThat(load(Locale.ROOT).lessons()).hasSize(1);
  }

  @Test
  void wordsAreTranslated_andLeadToTheSameStep() throws IOException {
    String show = "word: SYN\n  show: {lesson: 01-small, step: told}\n";
    Path words = root.resolve("glossary.yaml");
    Files.writeString(words, Files.readString(words).replace("word: SYN\n", show));
    Files.writeString(
        root.resolve("glossary.qq.yaml"),
        Files.readString(Path.of("lessons/glossary.yaml")).replace("word: SYN\n", "word: Qyn\n"));
    Glossary.Entry entry = load(OTHER).glossary().entry("syn").orElseThrow();
    assertThat(entry.word()).isEqualTo("Qyn");
    assertThat(entry.show()).contains(new Glossary.Show("01-small", "told"));
  }

  @Test
  void wordsThatATranslationLacks_areNamed() throws IOException {
    Files.writeString(root.resolve("misconceptions.qq.yaml"), "wrong-wall: Qa.\n");
    assertThatThrownBy(() -> load(OTHER))
        .hasMessageContaining("misconceptions.qq.yaml")
        .hasMessageContaining("\"rule-order-hides\" is missing in this language");
  }

  @Test
  void aWordThatLeadsToNoStep_isNamed() throws IOException {
    Path words = root.resolve("glossary.yaml");
    String wrong = "word: SYN\n  show: {lesson: 01-small, step: tld}\n";
    Files.writeString(words, Files.readString(words).replace("word: SYN\n", wrong));
    assertThatThrownBy(() -> load(Locale.ROOT))
        .hasMessageContaining(
            "the lesson \"01-small\" has no step \"tld\": did you mean \"told\"?");
  }

  private LessonLibrary load(Locale locale) throws LessonException {
    return SmallLesson.load(root, locale);
  }
}
