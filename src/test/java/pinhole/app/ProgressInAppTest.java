package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.Part;
import pinhole.progress.Answer;
import pinhole.progress.Confidence;
import pinhole.progress.Given;
import pinhole.progress.LessonState;
import pinhole.progress.Progress;
import pinhole.progress.ProgressStore;
import pinhole.progress.Question;

/// What a learner does in the window is in the progress file once the window is closed.
class ProgressInAppTest extends KeptWindow {
  @Test
  void anAnswer_isInTheFile(FxRobot robot) throws IOException {
    toTheQuestionOfLesson5(robot);
    robot.clickOn("#lesson-choice-1").clickOn("#lesson-sure-3").clickOn("#lesson-predict");
    Progress kept = closed(robot);
    assertThat(kept.answers()).hasSize(1);
    Answer answer = kept.answers().getFirst();
    assertThat(answer.question())
        .isEqualTo(new Question("05-active", "call-back", Question.Kind.PREDICT));
    assertThat(answer.given()).isEqualTo(new Given.Chosen(0));
    assertThat(answer.right()).isFalse();
    assertThat(answer.misconception()).isPresent();
    assertThat(answer.confidence()).contains(Confidence.SURE);
    LessonState state = kept.lesson("05-active").orElseThrow();
    assertThat(state.seen()).containsExactly("call-back");
    assertThat(state.finished()).isFalse();
  }

  @Test
  void theEndOfALesson_isInTheFile(FxRobot robot) throws IOException {
    toTheQuestionOfLesson5(robot);
    robot.clickOn("#lesson-choice-2").clickOn("#lesson-predict").clickOn("#lesson-continue");
    robot.clickOn("#lesson-choice-1").clickOn("#lesson-explain");
    Lesson lesson = bench().lesson().orElseThrow();
    int verdicts = lesson.faded().orElseThrow().verdicts().size();
    robot.interact(() -> app.desk().openPart("faded-" + verdicts));
    robot.clickOn("#lesson-choice-1").clickOn("#lesson-predict").clickOn("#lesson-continue");
    MenuButton parts = robot.lookup("#lesson-parts").queryAs(MenuButton.class);
    assertThat(parts.isVisible()).isTrue();
    Progress kept = closed(robot);
    assertThat(kept.lesson("05-active").orElseThrow().finished()).isTrue();
    assertThat(kept.answers()).extracting(Answer::right).startsWith(true, true).hasSize(3);
    assertThat(kept.answers()).allMatch(it -> it.confidence().isEmpty());
  }

  @Test
  void aDamagedFile_isToldOnTheStartScreen(FxRobot robot) throws Exception {
    restart(() -> Files.writeString(file, "{\"version\": 1, \"answers\": 7}\n"));
    Label problem = robot.from(root()).lookup("#problem").queryAs(Label.class);
    assertThat(problem.isVisible()).isTrue();
    assertThat(problem.getText()).contains("progress.json").doesNotContain("\n");
  }

  @Test
  void showMe_opensTheOtherLessonAtItsStep(FxRobot robot) throws IOException {
    toTheQuestionOfLesson5(robot);
    robot.interact(() -> app.desk().openPart("control"));
    robot.clickOn("#lesson-term-control-connection").clickOn("#lesson-term-show");
    assertThat(bench().lesson().orElseThrow().id()).isEqualTo("04-only-half");
    Label part = robot.lookup("#lesson-part").queryAs(Label.class);
    assertThat(part.getText()).startsWith("Part 1 of");
    assertThat(closed(robot).lesson("04-only-half").orElseThrow().seen())
        .containsExactly("call-21");
  }

  @Test
  void aFinishedLesson_isOpenedAtAnyPart_alsoInALaterScene(FxRobot robot) throws Exception {
    restart(() -> {
      try (ProgressStore store = ProgressStore.open(file)) {
        store.finished("02-syn-decides");
      }
      return file;
    });
    toTheQuestionOfLesson5(robot);
    assertThat(robot.from(root()).lookup("#lesson-parts").tryQuery()).isEmpty();
    open(robot, "2");
    Lesson lesson = bench().lesson().orElseThrow();
    MenuButton parts = robot.from(root()).lookup("#lesson-parts").query();
    int last = lesson.parts().size();
    assertThat(parts.getItems())
        .hasSize(last + lesson.faded().map(it -> it.verdicts().size()).orElse(0));
    robot.interact(() -> parts.getItems().get(last - 1).fire());
    Part there = lesson.parts().get(last - 1);
    assertThat(bench().panel().orElseThrow().part()).contains(there.id());
    assertThat(bench().playhead().recording().scenario())
        .isEqualTo(lesson.scene(there.scene()).scenario());
    assertThat(parts.getText()).startsWith("Part " + last + " of");
  }

  private void open(FxRobot robot, String lesson) throws IOException {
    LessonLibrary all = app.lessons();
    Lesson found = all.find(lesson);
    robot.interact(() -> app.open(found, all));
  }

  private void toTheQuestionOfLesson5(FxRobot robot) throws IOException {
    open(robot, "5");
    robot.interact(() -> app.desk().openPart("call-back"));
  }
}
