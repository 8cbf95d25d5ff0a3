package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pinhole.progress.Answer;
import pinhole.progress.Confidence;
import pinhole.progress.Given;
import pinhole.progress.ProgressStore;
import pinhole.progress.Question;
import pinhole.progress.Question.Kind;
import pinhole.ui.playback.Playhead;

/// Who missed questions three days ago finds them on the start screen and is asked again.
@ExtendWith(ApplicationExtension.class)
class ReviewInAppTest {
  private static final String FILE = "pinhole.progress";
  private static final Question PREDICTION = new Question("05-active", "call-back", Kind.PREDICT);
  private static final Question REASON = new Question("05-active", "call-back", Kind.WHY);
  private static final Question GONE = new Question("05-active", "no-such-step", Kind.PREDICT);

  @TempDir static Path folder;

  private final Path file = folder.resolve("progress.json");
  private PinholeApp app;
  private Stage stage;

  @Start
  void show(Stage primary) {
    System.setProperty(FILE, file.toString());
    open(List.of());
  }

  @Stop
  void close() throws IOException {
    System.clearProperty(FILE);
    app.stop();
    stage.close();
    Files.deleteIfExists(file);
  }

  @Test
  void missedQuestions_areAskedAgain_theOneThatWasSureFirst(FxRobot robot) {
    reopen(robot, missed(REASON, Confidence.GUESS, 3), missed(PREDICTION, Confidence.SURE, 3));
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("2 questions to review");
    robot.clickOn("#review");
    assertThat(text(robot, "#review-part")).isEqualTo("Question 1 of 2");
    assertThat(text(robot, "#review-ask")).contains("Will this SYN get in?");
    Playhead playhead = app.bench().orElseThrow().playhead();
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

    List<Answer> kept = closed(robot);
    assertThat(kept).hasSize(4);
    assertThat(kept.get(2).question()).isEqualTo(PREDICTION);
    assertThat(kept.get(2).right()).isTrue();
    assertThat(kept.get(2).confidence()).contains(Confidence.SURE);
    assertThat(kept.get(3).question()).isEqualTo(REASON);
    assertThat(kept.get(3).right()).isFalse();
  }

  @Test
  void showMe_opensTheLessonAtTheStep_andTheRestStaysDue(FxRobot robot) {
    reopen(robot, missed(PREDICTION, Confidence.SURE, 3), missed(REASON, Confidence.SURE, 3));
    robot.clickOn("#review");
    choose(robot, 1);
    fire(robot, "#review-answer");
    robot.interact(() -> ((javafx.scene.control.Hyperlink) node(robot, "#review-show")).fire());
    assertThat(app.bench().orElseThrow().lesson().orElseThrow().id()).isEqualTo("05-active");
    assertThat(app.bench().orElseThrow().panel().orElseThrow().part()).contains("call-back");
    robot.interact(() -> app.desk().showLessons());
    assertThat(text(robot, "#review-card .ph-head")).isEqualTo("One question to review");
  }

  @Test
  void withNothingDue_thePaletteSaysWhenTheNextIs(FxRobot robot) {
    reopen(robot, missed(PREDICTION, Confidence.SURE, 0), missed(GONE, Confidence.SURE, 9));
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

  private void open(List<Answer> answers) {
    if (!answers.isEmpty()) {
      try (ProgressStore store = ProgressStore.open(file)) {
        answers.forEach(store::record);
      }
    }
    stage = new Stage();
    app = new PinholeApp();
    app.start(stage);
  }

  private void reopen(FxRobot robot, Answer... answers) {
    robot.interact(() -> {
      stage.close();
      app.stop();
      open(List.of(answers));
    });
  }

  private static Answer missed(Question question, Confidence sure, int daysAgo) {
    Instant when = Instant.now().minus(Duration.ofDays(daysAgo));
    return new Answer(
        question, new Given.Chosen(0), false, Optional.empty(), Optional.of(sure), when);
  }

  private Node node(FxRobot robot, String id) {
    return robot.from(stage.getScene().getRoot()).lookup(id).query();
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

  private List<Answer> closed(FxRobot robot) {
    robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
    try (ProgressStore store = ProgressStore.open(file)) {
      return store.progress().answers();
    }
  }
}
