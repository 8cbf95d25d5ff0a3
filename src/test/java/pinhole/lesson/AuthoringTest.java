package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;

/// The whole lesson in docs/AUTHORING.md is one.
class AuthoringTest {
  @TempDir Path root;
  private Lesson lesson;

  @BeforeEach
  void load() throws IOException {
    String page = Files.readString(Path.of("docs/AUTHORING.md"));
    Path folder = Files.createDirectory(root.resolve("08-alg"));
    Files.writeString(root.resolve("index.yaml"), "lessons: [08-alg]\n");
    for (String file : List.of("glossary.yaml", "misconceptions.yaml")) {
      Files.copy(Path.of("lessons").resolve(file), root.resolve(file));
    }
    Files.writeString(folder.resolve("lesson.yaml"), block(page, "yaml"));
    Files.writeString(folder.resolve("text.md"), block(page, "markdown"));
    lesson = SmallLesson.load(root, Locale.ROOT).find("8");
  }

  @Test
  void itsClaimsHold() {
    assertThat(lesson.claims()).hasSize(2);
    assertThat(lesson.claims().stream().flatMap(it -> it.check(lesson).stream())).isEmpty();
  }

  @Test
  void itsStepsAreTold_andItsVerdictsAskedFor() {
    LessonSession session = new LessonSession(lesson, Simulator.run(lesson.opening()));
    assertThat(List.of("reads", "dropped", "faded-1", "faded-2"))
        .allSatisfy(it -> assertThat(session.open(it)).as(it).isPresent());
    for (Act act : Act.of(lesson, Explainer.english())) {
      assertThat(Beat.of(act.parts(), Simulator.run(act.scene().scenario())))
          .allSatisfy(it -> assertThat(it.outcome()).as(it.part().id()).isPresent());
    }
  }

  private static String block(String page, String kind) {
    int from = page.indexOf("```" + kind + "\n") + kind.length() + 4;
    return page.substring(from, page.indexOf("\n```\n", from) + 1);
  }
}
