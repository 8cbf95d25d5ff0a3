package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import pinhole.progress.Answer;
import pinhole.progress.Confidence;
import pinhole.progress.Given;
import pinhole.progress.ProgressStore;
import pinhole.progress.Question;
import pinhole.progress.Question.Kind;
import pinhole.ui.playback.Playhead;

/// Who missed questions three days ago finds them on the start screen and is asked again.
class ReviewInAppTest extends KeptWindow {
  private static final Question PREDICTION = new Question("05-active", "call-back", Kind.PREDICT);
  private static final Question REASON = new Question("05-active", "call-back", Kind.WHY);
  private static final Question GONE = new Question("05-active", "no-such-step", Kind.PREDICT);

  @Test
  void missedQuestions_areAskedAgain_theOneThatWasSureFirst(FxRobot robot) throws Exception {
    reopen(missed(REASON, Confidence.GUESS, 3), missed(PREDICTION, Confidence.SURE, 3));
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("2 questions to review");
    robot.clickOn("#review");
    assertThat(text(robot, "#review-part")).isEqualTo("Question 1 of 2");
    assertThat(text(robot, "#review-ask")).contains("Will this SYN get in?");
    Playhead playhead = bench().playhead();
    assertThat(playhead.barrierProperty().get()).contains(playhead.now());
    assertThat(playhead.now().micros()).isPositive();
    assertThat(node(robot, "#review-continue").isDisabled()).isTrue();

    robot.clickOn("#review-choice-2").clickOn("#lesson-sure-3");
    fire(robot, "#review-answer");
    assertThat(text(robot, "#review-verdict")).isEqualTo("Right. It comes again in 7 days.");
    assertThat(text(robot, "#review-observed")).contains("dropped");
    fire(robot, "#review-continue");
    assertThat(text(robot, "#review-part")).isEqualTo("Question 2 of 2");
    choose(robot, 2);
    fire(robot, "#review-answer");
    assertThat(text(robot, "#review-verdict")).isEqualTo("Not so. It comes again in 2 days.");
    assertThat(text(robot, "#review-choice-1-reply")).isNotBlank();
    assertThat(text(robot, "#review-choice-2-reply")).isNotBlank();
    fire(robot, "#review-continue");
    assertThat(text(robot, "#review-lesson")).isEqualTo("1 of 2 right");
    assertThat(text(robot, "#review-next")).isEqualTo("The next question comes in 2 days.");
    fire(robot, "#review-continue");
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("Nothing to review today");

    List<Answer> kept = closed(robot).answers();
    assertThat(kept).hasSize(4);
    assertThat(kept.get(2).question()).isEqualTo(PREDICTION);
    assertThat(kept.get(2).right()).isTrue();
    assertThat(kept.get(2).confidence()).contains(Confidence.SURE);
    assertThat(kept.get(3).question()).isEqualTo(REASON);
    assertThat(kept.get(3).right()).isFalse();
  }

  @Test
  void showMe_opensTheLessonAtTheStep_andTheRestStaysDue(FxRobot robot) throws Exception {
    reopen(missed(PREDICTION, Confidence.SURE, 3), missed(REASON, Confidence.SURE, 3));
    robot.clickOn("#review");
    choose(robot, 1);
    fire(robot, "#review-answer");
    robot.interact(() -> ((javafx.scene.control.Hyperlink) node(robot, "#review-show")).fire());
    assertThat(bench().lesson().orElseThrow().id()).isEqualTo("05-active");
    assertThat(bench().panel().orElseThrow().part()).contains("call-back");
    robot.interact(() -> app.desk().showLessons());
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("One question to review");
  }

  @Test
  void withNothingDue_thePaletteSaysWhenTheNextIs(FxRobot robot) throws Exception {
    reopen(missed(PREDICTION, Confidence.SURE, 0), missed(GONE, Confidence.SURE, 9));
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("Nothing to review today");
    assertThat(robot.lookup("#review").tryQuery()).isEmpty();
    robot.interact(() -> app.desk().review());
    assertThat(text(robot, "#review-rest-what")).isEqualTo("The next question comes in 2 days.");
    fire(robot, "#review-rest-close");
    assertThat(robot.lookup("#review-rest").tryQuery()).isEmpty();
  }

  @Test
  void whoMissedNothing_seesNoCard_andIsToldWhatComesThere(FxRobot robot) {
    assertThat(robot.lookup("#review-card").tryQuery()).isEmpty();
    robot.interact(() -> app.desk().review());
    assertThat(text(robot, "#review-rest-what")).startsWith("Questions come here when");
  }

  private void reopen(Answer... answers) throws Exception {
    restart(() -> {
      try (ProgressStore store = ProgressStore.open(file)) {
        List.of(answers).forEach(store::record);
      }
      return file;
    });
  }

  private static Answer missed(Question question, Confidence sure, int daysAgo) {
    Instant when = Instant.now().minus(Duration.ofDays(daysAgo));
    return new Answer(
        question, new Given.Chosen(0), false, Optional.empty(), Optional.of(sure), when);
  }

  private Node node(FxRobot robot, String id) {
    return robot.from(root()).lookup(id).query();
  }

  private String text(FxRobot robot, String id) {
    return ((Labeled) node(robot, id)).getText();
  }

  private void choose(FxRobot robot, int number) {
    fire(robot, "#review-choice-" + number);
  }

  private void fire(FxRobot robot, String id) {
    robot.interact(() -> ((javafx.scene.control.ButtonBase) node(robot, id)).fire());
  }
}
