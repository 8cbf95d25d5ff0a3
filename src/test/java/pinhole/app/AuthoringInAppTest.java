package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import pinhole.lesson.LessonLibrary;

/// The window of somebody who writes lessons: what is saved is shown, and what is wrong.
class AuthoringInAppTest extends OwnWindow {
  private static final long PATIENCE = 30;

  @TempDir static Path temp;

  private Path folder;

  @Override
  PinholeApp made() throws IOException {
    folder = Files.createDirectory(temp.resolve("lessons-" + System.nanoTime()));
    copy("index.yaml", "glossary.yaml", "misconceptions.yaml");
    for (String lesson : new String[] {"02-syn-decides", "03-open-port"}) {
      copy(lesson + "/lesson.yaml", lesson + "/text.md", lesson + "/own.yaml");
    }
    Files.writeString(folder.resolve("index.yaml"), "lessons: [02-syn-decides, 03-open-port]\n");
    edit("02-syn-decides/lesson.yaml", "needs: \\[.*]", "needs: []");
    return new PinholeApp(Optional.of(folder));
  }

  @Test
  void theStartScreenShowsTheLessonsOfTheFolder_andWhatIsSaved(FxRobot robot) throws IOException {
    assertThat(app.lessons().lessons()).hasSize(2);
    assertThat(robot.from(root()).lookup("#lesson-1").tryQuery()).isEmpty();
    edit("02-syn-decides/text.md", "# .*", "# Another title");
    until(() -> texts("#lesson-2").anyMatch("Another title"::equals));
  }

  @Test
  void aSavedText_isShownAtTheStepWhereOneIs(FxRobot robot) throws IOException {
    String part = openAtTheLastPart(robot);
    edit(
        "02-syn-decides/text.md",
        "(?s)## " + part + "\n.*?\n\n",
        "## " + part + "\nNew words.\n\n");
    until(() -> texts("#lesson-text").anyMatch(it -> it.contains("New words.")));
    assertThat(app.bench().orElseThrow().panel().orElseThrow().part()).contains(part);
  }

  @Test
  void aMistake_standsInPlaceOfTheStep_untilItIsMended(FxRobot robot) throws IOException {
    String part = openAtTheLastPart(robot);
    edit("02-syn-decides/lesson.yaml", "minutes: ", "minuts: ");
    until(() -> shown("#lesson-mistakes"));
    assertThat(texts("#lesson-mistake-1"))
        .anyMatch(it -> it.startsWith("02-syn-decides/lesson.yaml, line "))
        .anyMatch(it -> it.contains("minuts") && it.contains("minutes"));
    assertThat(root().lookup("#lesson-continue").isDisabled()).isTrue();
    edit("02-syn-decides/lesson.yaml", "minuts: ", "minutes: ");
    until(() -> !shown("#lesson-mistakes") && shown("#lesson-text"));
    assertThat(app.bench().orElseThrow().panel().orElseThrow().part()).contains(part);
  }

  @Test
  void aMistakeInAnotherLesson_leavesThisOneAlone_andIsToldOnTheStartScreen(FxRobot robot)
      throws IOException {
    openAtTheLastPart(robot);
    edit("03-open-port/lesson.yaml", "number: 3", "number: 4");
    until(() -> !app.desk().shelf().problems().isEmpty());
    assertThat(shown("#lesson-mistakes")).isFalse();
    robot.interact(() -> app.desk().showLessons());
    Labeled problem = (Labeled) root().lookup("#problem");
    assertThat(problem.getText()).startsWith("03-open-port/lesson.yaml:");
    edit("03-open-port/lesson.yaml", "number: 4", "number: 3");
    until(() -> !root().lookup("#problem").isVisible());
  }

  private String openAtTheLastPart(FxRobot robot) throws IOException {
    LessonLibrary all = app.lessons();
    String last = all.find("2").parts().getLast().id();
    robot.interact(() -> {
      app.open(all.lessons().getFirst(), all);
      app.desk().openPart(last);
    });
    return last;
  }

  private boolean shown(String id) {
    return root().lookup(id) != null;
  }

  /// All texts in a part of the window.
  private Stream<String> texts(String id) {
    Node node = root().lookup(id);
    return node == null ? Stream.of() : texts(node);
  }

  private static Stream<String> texts(Node node) {
    return switch (node) {
      case Text text -> Stream.of(text.getText());
      case Labeled label -> Stream.of(label.getText());
      case Pane pane -> pane.getChildren().stream().flatMap(AuthoringInAppTest::texts);
      default -> Stream.of();
    };
  }

  private static void until(java.util.concurrent.Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    } catch (java.util.concurrent.TimeoutException late) {
      throw new AssertionError("never shown", late);
    }
  }

  private void copy(String... files) throws IOException {
    for (String file : files) {
      Path to = folder.resolve(file);
      Files.createDirectories(to.getParent());
      Files.copy(Path.of("lessons").resolve(file), to);
    }
    Path words = folder.resolve("glossary.yaml");
    Files.writeString(words, Files.readString(words).replaceAll(" {2}show: .*\n", ""));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String before = Files.readString(path);
    String after = before.replaceFirst(from, to);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(path, after);
  }
}
