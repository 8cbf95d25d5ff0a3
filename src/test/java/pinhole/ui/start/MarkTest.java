package pinhole.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import pinhole.lesson.Group;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.Part;
import pinhole.progress.LessonState;
import pinhole.progress.Progress;
import pinhole.ui.NoStart;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.Theme;

/// The start screen of somebody who finished one lesson and began another.
@ExtendWith(ApplicationExtension.class)
class MarkTest extends NoStart {
  private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");

  private List<Lesson> lessons;
  private Progress progress;
  private Stage stage;

  @Start
  void show(Stage primary) throws IOException {
    stage = new Stage();
    lessons = LessonLibrary.shipped().lessons();
    progress =
        Progress.NONE
            .with(LessonState.fresh("04-only-half", NOON).finished(NOON))
            .with(LessonState.fresh("05-active", NOON).at("call-back", NOON))
            .with(LessonState.fresh("06-passive", NOON).at("a-part-of-old", NOON));
    Offer offer = new Offer(lessons, Optional.empty(), List.of(), progress);
    Scene scene = new Scene(new StartView(offer, this), 1000, 640);
    Theme.LIGHT.applyTo(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Stop
  void close() {
    stage.close();
  }

  @Test
  void eachCardSaysHowFarOneCame(FxRobot robot) {
    assertThat(text(robot, "#lesson-4-mark")).isEqualTo("done");
    assertThat(text(robot, "#lesson-5-mark")).isEqualTo(part(place()));
    assertThat(text(robot, "#lesson-6-mark")).contains("min");
    assertThat(signs(robot, 4)).hasSize(1);
    assertThat(signs(robot, 5)).isEmpty();
    assertThat(spoken(robot, 4)).endsWith("parts. So far: done.");
    assertThat(spoken(robot, 5)).endsWith("parts. So far: " + part(place()) + ".");
  }

  @Test
  void eachCardHasABarForEachPart_filledAsFarAsOneCame(FxRobot robot) {
    assertThat(filled(robot, 4)).hasSize(Mark.count(lessons.get(3))).containsOnly(1.0);
    List<Double> bars = filled(robot, 5);
    assertThat(bars).hasSize(Mark.count(lessons.get(4)));
    assertThat(bars.subList(0, place() - 1)).isNotEmpty().containsOnly(1.0);
    assertThat(bars.get(place() - 1)).isEqualTo(0.5);
    assertThat(bars.subList(place(), bars.size())).isNotEmpty().containsOnly(0.0);
    assertThat(filled(robot, 6)).isNotEmpty().containsOnly(0.0);
  }

  @Test
  void eachGroupSaysHowManyAreDone(FxRobot robot) {
    long basics = lessons.stream().filter(it -> it.group() == Group.BASICS).count();
    assertThat(text(robot, "#done-basics")).isEqualTo("1 of " + basics + " done");
    assertThat(text(robot, "#done-alg")).startsWith("0 of ");
  }

  @Test
  void lessonsStandInTheGroupThatTheyName() {
    List<Lesson> grouped = new ArrayList<>();
    for (Groups group : Groups.of(lessons, new Words())) {
      assertThat(group.lessons()).allMatch(it -> it.group() == group.id());
      assertThat(group.name()).isNotBlank();
      grouped.addAll(group.lessons());
    }
    assertThat(grouped).containsExactlyInAnyOrderElementsOf(lessons);
  }

  @Test
  void aPartOnlyForSome_countsAsTheOneBefore() {
    Lesson lesson = lessons.stream().filter(it -> it.id().equals("05-active")).findFirst().get();
    int shown = (int) lesson.parts().stream().filter(it -> !it.optional()).count();
    Progress there = Progress.NONE.with(LessonState.fresh(lesson.id(), NOON).at("opened", NOON));
    assertThat(Mark.of(lesson, there)).isEqualTo(new Mark.Begun(shown, Mark.count(lesson)));
    assertThat(Mark.of(lesson, Progress.NONE)).isEqualTo(new Mark.New());
  }

  @Test
  void aVerdictOfTheSecondPass_countsAsAPart() {
    Lesson lesson = lessons.stream().filter(it -> it.faded().isPresent()).findFirst().get();
    int verdicts = lesson.faded().get().verdicts().size();
    int count = Mark.count(lesson);
    Progress there = Progress.NONE.with(LessonState.fresh(lesson.id(), NOON).at("faded-1", NOON));
    assertThat(Mark.of(lesson, there)).isEqualTo(new Mark.Begun(count - verdicts + 1, count));
  }

  /// The number of the part `call-back` of lesson 5.
  private int place() {
    List<String> parts =
        lessons.get(4).parts().stream().filter(it -> !it.optional()).map(Part::id).toList();
    return parts.indexOf("call-back") + 1;
  }

  private String part(int number) {
    return "part " + number + " of " + Mark.count(lessons.get(4));
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static String spoken(FxRobot robot, int lesson) {
    return robot.lookup("#lesson-" + lesson).<Node>query().getAccessibleText();
  }

  /// The filled share of each bar of a card.
  private static List<Double> filled(FxRobot robot, int lesson) {
    Pane bars = robot.lookup("#lesson-" + lesson + "-bars").queryAs(Pane.class);
    return bars.getChildren().stream()
        .map(Region.class::cast)
        .map(bar -> ((Region) bar.getChildrenUnmodifiable().getFirst()).getWidth() / bar.getWidth())
        .toList();
  }

  private static List<Node> signs(FxRobot robot, int lesson) {
    HBox foot = (HBox) robot.lookup("#lesson-" + lesson + "-mark").query().getParent();
    return foot.getChildrenUnmodifiable().stream()
        .filter(it -> it instanceof Pane sign && sign.getChildren().getFirst() instanceof Badge)
        .toList();
  }
}
