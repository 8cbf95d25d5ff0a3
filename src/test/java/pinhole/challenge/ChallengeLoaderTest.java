package pinhole.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonSource;

/// Mistakes in a challenge's files, each with file and line; and the task of a lesson.
class ChallengeLoaderTest {
  private static final String ID = "01-fewest-holes";
  private static final Path SHIPPED = Path.of("lessons/challenges", ID);

  @TempDir Path root;

  private Path folder;

  @BeforeEach
  void copy() throws IOException {
    folder = Files.createDirectories(root.resolve("challenges").resolve(ID));
    Files.copy(SHIPPED.resolve("challenge.yaml"), folder.resolve("challenge.yaml"));
    Files.copy(SHIPPED.resolve("text.md"), folder.resolve("text.md"));
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private Challenge load() throws LessonException {
    return loader().load(ID);
  }

  private ChallengeLoader loader() {
    return new ChallengeLoader(LessonSource.folder(root), Set.of());
  }

  @Test
  void aMisspeltKey_isNamedWithItsLineAndWhatWasMeant() throws IOException {
    change("challenge.yaml", "budget: 102", "bugdet: 102");

    assertThatThrownBy(this::load)
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("challenge.yaml:28:")
        .hasMessageContaining("did you mean \"budget\"?");
  }

  @Test
  void aGoalThatDoesNotExist_isNamed() throws IOException {
    change("challenge.yaml", "fails: [database, budget]", "fails: [databse, budget]");

    assertThatThrownBy(this::load).hasMessageContaining("did you mean \"database\"?");
  }

  @Test
  void aDeviceThatDoesNotExist_isNamed() throws IOException {
    change("challenge.yaml", "[server-firewall]", "[server-firewal]");

    assertThatThrownBy(this::load).hasMessageContaining("did you mean \"server-firewall\"?");
  }

  @Test
  void aCallBetweenStrangers_isRefused() throws IOException {
    change("challenge.yaml", "to: server, port: 3306", "to: 192.0.2.9, port: 3306");

    assertThatThrownBy(this::load).hasMessageContaining("must be the client or the server");
  }

  @Test
  void tooFewWords_areCounted() throws IOException {
    change("text.md", "2. A stranger cannot reach port 3306 of the server.\n3. At", "2. At");

    assertThatThrownBy(this::load)
        .hasMessageContaining("there are 3 goals here, and 2 entries in the section \"goals\"");
  }

  @Test
  void aMissingSection_isNamed() throws IOException {
    change("text.md", "## hints", "## tips");

    assertThatThrownBy(this::load)
        .hasMessageContaining("the section \"tips\" is not one of")
        .hasMessageContaining("the section \"hints\" is missing");
  }

  @Test
  void aFolderElsewhere_isRefused() {
    assertThatThrownBy(() -> loader().load("../secrets"))
        .isInstanceOf(LessonException.class)
        .hasMessageContaining("two digits");
  }

  @Test
  void aLessonsOwnTask_isReadFromItsFolder() throws IOException {
    Path lesson = Files.createDirectories(root.resolve("08-alg"));
    String yaml = Files.readString(folder.resolve("challenge.yaml"));
    Files.writeString(
        lesson.resolve("own.yaml"), yaml.replaceAll("(?m)^(id|number|lesson):.*\n", ""));
    String text = Files.readString(folder.resolve("text.md"));
    String own = text.replace("\n## ", "\n### ").replace("# Passive", "## own\n\nPassive");
    Files.writeString(
        lesson.resolve("text.md"), "# The ALG\n\n" + own.substring(0, own.indexOf("### solution")));

    Challenge task = loader().own("08-alg");

    assertThat(task.lesson()).isEqualTo("08-alg");
    assertThat(task.goals()).isEqualTo(load().goals());
    assertThat(Grader.english().grade(task, task.solution()).stars()).isEqualTo(3);
  }

  @Test
  void aVariant_isConsistentInTheWordsToo() throws LessonException {
    Challenge written = load();
    Challenge variant = loader().load(ID, 3);

    int low = variant.start().server().pasvRange().low();
    assertThat(low).isNotEqualTo(written.start().server().pasvRange().low());
    assertThat(variant.hints().get(1)).contains(low + "-" + (low + 100));
    assertThat(variant.start().lab().client()).isNotEqualTo(written.start().lab().client());
  }
}
