package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.Explainer;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSource;
import pinhole.ui.frame.NoActions;
import pinhole.ui.kit.Theme;

/// A lesson with two scenes in the window: the second one is another run, and nothing to undo.
@ExtendWith(ApplicationExtension.class)
class LessonScenesTest {
  private Workbench bench;

  @Start
  void show(Stage stage) throws Exception {
    Path root = Files.createTempDirectory("lessons");
    Path lessons = Path.of("lessons");
    Files.copy(lessons.resolve("misconceptions.yaml"), root.resolve("misconceptions.yaml"));
    String words = Files.readString(lessons.resolve("glossary.yaml"));
    Files.writeString(
        root.resolve("glossary.yaml"), words.replaceAll(" {2}show: .*\n", "")); // other steps
    Files.writeString(root.resolve("index.yaml"), "lessons: [08-alg]\n");
    Path folder = Files.createDirectory(root.resolve("08-alg"));
    Path shipped = Path.of("lessons/08-alg");
    Files.writeString(
        folder.resolve("lesson.yaml"),
        Files.readString(shipped.resolve("lesson.yaml"))
            .replaceAll("(?s)\nscenes:.*?\nsteps:\n", "\nsteps:\n")
            .replace(
                "\nsteps:\n",
                """

                scenes:
                  - {id: blind, with: {clientFirewall.alg: false}}
                steps:
                  - id: first
                    cue: first sent SYN on control
                  - id: second
                    scene: blind
                    cue: first sent SYN on data
                  - id: again
                    scene: main
                    cue: first sent SYN on data
                """)
            .replaceAll("(?s)  - id: watches.*", "\nclaims:\n  - {result: ok}\n"));
    Files.writeString(
        folder.resolve("text.md"),
        "# Scenes\n\nTwo of them.\n\n## first\nOne.\n\n## second\nTwo.\n\n## again\nThree.\n");
    LessonLibrary library = LessonLibrary.load(LessonSource.folder(root));
    Lesson lesson = library.find("8");
    Tools tools = new Tools(Explainer.english(), new NoActions(), true, Runnable::run);
    bench = Workbench.of(lesson, library.glossary(), tools, () -> {});
    Scene scene = new Scene(bench.view(), 1440, 900);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void continue_loadsTheNextScene_andBackTheOneBefore(FxRobot robot) {
    onward(robot);
    assertThat(part(robot)).isEqualTo("Part 1 of 3");
    assertThat(alg()).isTrue();
    robot.interact(() -> bench.model().toggleTls());
    assertThat(bench.model().undoableProperty().get()).isTrue();
    onward(robot);
    assertThat(part(robot)).isEqualTo("Part 2 of 3");
    assertThat(alg()).isFalse();
    assertThat(bench.model().scenarioProperty().get().client().tls()).isFalse();
    assertThat(bench.model().undoableProperty().get()).isFalse();
    SimTime there = bench.playhead().now();
    assertThat(bench.playhead().seenProperty().get()).isEqualTo(there);
    assertThat(there).isLessThan(bench.playhead().end());
    onward(robot);
    assertThat(part(robot)).isEqualTo("Part 3 of 3");
    assertThat(alg()).isTrue();
    robot.interact(() -> robot.lookup("#lesson-back").queryButton().fire());
    assertThat(part(robot)).isEqualTo("Part 2 of 3");
    assertThat(alg()).isFalse();
    assertThat(bench.playhead().now()).isEqualTo(there);
  }

  private static void onward(FxRobot robot) {
    robot.interact(() -> robot.lookup("#lesson-continue").queryButton().fire());
  }

  private boolean alg() {
    return bench.playhead().recording().scenario().firewall(DeviceId.CLIENT_FIREWALL).alg();
  }

  private static String part(FxRobot robot) {
    return robot
        .lookup("#lesson-part")
        .<Labeled>tryQuery()
        .orElseGet(() -> robot.lookup("#lesson-parts").query()) // at the end it is a menu
        .getText();
  }
}
