package pinhole.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.sim.Scenario;

/// The window with the lessons of a folder.
class WindowLessonsTest {
  private static final int NO_DISPLAY = 2;

  @TempDir Path dir;

  private final List<Optional<Path>> opened = new ArrayList<>();
  private final List<Optional<Path>> files = new ArrayList<>();
  private final StringWriter err = new StringWriter();

  private static final class NoLessons implements LessonScenarios {
    @Override
    public List<String> ids() {
      return List.of();
    }

    @Override
    public Optional<Scenario> find(String id) {
      return Optional.empty();
    }
  }

  private int pinhole(String... args) {
    Desktop desktop =
        (lessons, file) -> {
          files.add(file);
          opened.add(lessons);
          return lessons.isPresent() ? 0 : NO_DISPLAY;
        };
    return PinholeCommand.create(desktop, new NoLessons(), _ -> {})
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  @Test
  void aFolderOfLessons_isOpened() throws IOException {
    Files.writeString(dir.resolve("index.yaml"), "lessons: []\n");
    assertThat(pinhole("--lessons", dir.toString())).isZero();
    assertThat(opened).containsExactly(Optional.of(dir));
  }

  @Test
  void aWindowThatCannotBeOpened_saysSoByItsCode() {
    assertThat(pinhole()).isEqualTo(NO_DISPLAY);
    assertThat(opened).containsExactly(Optional.empty());
  }

  @Test
  void whatIsNoFolderOfLessons_isRefusedInASentence() throws IOException {
    Path none = dir.resolve("none");
    assertThat(pinhole("--lessons", none.toString())).isEqualTo(2);
    assertThat(err.toString().strip())
        .startsWith(none + " is no folder that can be read")
        .doesNotContain("\n");
    err.getBuffer().setLength(0);
    assertThat(pinhole("--lessons", dir.toString())).isEqualTo(2);
    assertThat(err.toString().strip()).startsWith(dir + " holds no lessons").doesNotContain("\n");
    Files.createDirectory(dir.resolve("index.yaml"));
    assertThat(pinhole("--lessons", dir.toString())).isEqualTo(2);
    assertThat(opened).isEmpty();
  }

  @Test
  void aFile_isOpened() throws IOException {
    Path file = Files.writeString(dir.resolve("office.pcap"), "");
    pinhole(file.toString());
    assertThat(files).containsExactly(Optional.of(file.toAbsolutePath()));
    assertThat(opened).containsExactly(Optional.empty());
    pinhole();
    assertThat(files).hasSize(2).last().isEqualTo(Optional.empty());
  }

  @Test
  void aFileThatIsNotThere_isNamed() {
    String none = dir.resolve("none.pcap").toString();
    assertThat(pinhole(none)).isEqualTo(2);
    assertThat(err.toString().strip()).isEqualTo("There is no file " + none + ".");
    err.getBuffer().setLength(0);
    assertThat(pinhole(dir.toString())).isEqualTo(2);
    assertThat(err.toString()).startsWith(dir + " is a folder");
    assertThat(files).isEmpty();
  }

  @Test
  void aWordThatIsNoFile_wasMeantAsACommand() {
    assertThat(pinhole("verfy", "a.json")).isEqualTo(2);
    assertThat(err.toString()).contains("no file \"verfy\": did you mean \"verify\"");
    err.getBuffer().setLength(0);
    assertThat(pinhole("a.pcap", "b.pcap")).isEqualTo(2);
    assertThat(err.toString()).contains("not \"b.pcap\" too").doesNotContain("a.pcap");
    assertThat(files).isEmpty();
  }
}
