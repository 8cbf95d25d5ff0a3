package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.ui.kit.Command;

class HandoutInAppTest extends OwnWindow {
  @TempDir Path folder;

  private final List<String> said = new CopyOnWriteArrayList<>();

  @Test
  void aLesson_canBePrinted_andTheSandboxCannot(FxRobot robot) throws Exception {
    Lesson lesson = app.desk().shelf().library().find("02-syn-decides");
    robot.interact(() -> app.desk().open(lesson));
    assertThat(offered()).containsExactly("handout", "handout-key");
    robot.interact(() -> app.desk().openSandbox());
    assertThat(offered()).isEmpty();
  }

  @Test
  void theFile_isWrittenBesideTheWindow_andTheUserIsTold() throws Exception {
    Path file = folder.resolve("two.pdf");
    write(file);
    assertThat(Files.readAllBytes(file)).startsWith('%', 'P', 'D', 'F');
    assertThat(said).singleElement().asString().contains("two.pdf");
  }

  @Test
  void aFileThatCannotBeWritten_isOneSentence() throws Exception {
    Files.writeString(folder.resolve("no-folder"), "");
    write(folder.resolve("no-folder").resolve("two.pdf"));
    assertThat(said).singleElement().asString().contains("could not be saved").doesNotContain("\n");
  }

  private void write(Path file) throws Exception {
    Lesson lesson = app.desk().shelf().library().find("02-syn-decides");
    new Printing(app.desk().shelf(), new Answers(), Explainer.english(), said::add)
        .write(lesson, true, file.toFile())
        .get(1, TimeUnit.MINUTES);
  }

  private List<String> offered() {
    return app.bench().orElseThrow().view().commands().stream()
        .filter(it -> it.id().startsWith("handout") && it.offered().getAsBoolean())
        .map(Command::id)
        .toList();
  }
}
