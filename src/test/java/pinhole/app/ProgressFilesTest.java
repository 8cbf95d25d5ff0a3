package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learned goes into a file and out of one.
class ProgressFilesTest {
  @TempDir Path folder;

  private final List<String> said = new ArrayList<>();
  private final List<String> complained = new ArrayList<>();

  @Test
  void whatWasSaved_canBeTakenInAgain() {
    Path file = folder.resolve("mine.json");
    files(file).save();
    assertThat(file).exists();
    files(file).open(() -> said.add("shown"));
    assertThat(said).hasSize(3).element(1).isEqualTo("shown");
    assertThat(said.getFirst()).contains("mine.json");
    assertThat(said.getLast()).contains("0 new answers");
    assertThat(complained).isEmpty();
  }

  @Test
  void whatIsNoProgressFile_isNamedInASentence() throws Exception {
    Path file = Files.writeString(folder.resolve("other.json"), "[1]\n");
    files(file).open(() -> said.add("shown"));
    assertThat(said).isEmpty();
    assertThat(complained).singleElement().asString().startsWith("The file was not taken in: ");
  }

  @Test
  void aFolderThatIsGone_isNamedInASentence() {
    files(folder.resolve("gone").resolve("mine.json")).save();
    assertThat(said).isEmpty();
    assertThat(complained).singleElement().asString().startsWith("Your progress was not saved: ");
  }

  private ProgressFiles files(Path file) {
    Chooser chooser =
        new Chooser() {
          @Override
          public Optional<File> toOpen(Question question) {
            return Optional.of(file.toFile());
          }

          @Override
          public Optional<File> toSave(Question question) {
            return Optional.of(file.toFile());
          }
        };
    return new ProgressFiles(Learning.unkept(), chooser, said::add, complained::add);
  }
}
