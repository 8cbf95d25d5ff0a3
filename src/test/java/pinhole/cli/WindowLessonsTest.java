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
        lessons -> {
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
}
