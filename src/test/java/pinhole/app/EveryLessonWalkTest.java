package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import pinhole.explain.Explainer;
import pinhole.lesson.Act;
import pinhole.lesson.Choice;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.LessonSession;
import pinhole.lesson.Part;
import pinhole.lesson.Question;
import pinhole.ui.frame.NoActions;
import pinhole.ui.kit.Theme;

/// Walks through every lesson in the window, with its buttons only: once with right answers, once
/// with wrong ones. Each way leads through all parts, the second pass too, and to the end.
@ExtendWith(ApplicationExtension.class)
class EveryLessonWalkTest {
  private static final int MOST_CLICKS = 300;

  private final Explainer explainer = Explainer.english();
  private Scene scene;
  private LessonLibrary library;

  @Start
  void show(Stage primary) throws IOException {
    library = LessonLibrary.shipped();
    scene = new Scene(new javafx.scene.layout.StackPane(), 1440, 900);
    Theme.LIGHT.applyTo(scene);
  }

  @TestFactory
  Stream<DynamicTest> everyLesson_isWalkedThrough(FxRobot robot) {
    return library.lessons().stream()
        .flatMap(lesson ->
            Stream.of(true, false)
                .map(right ->
                    DynamicTest.dynamicTest(
                        lesson.id() + (right ? ", right" : ", wrong"),
                        () -> robot.interact(() -> new Walk(lesson, right).go()))));
  }

  /// One way through one lesson.
  private final class Walk {
    private final Lesson lesson;
    private final boolean right;
    private final List<Part> told;
    private final Workbench bench;
    private final AtomicInteger finished = new AtomicInteger();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<String> replies = new ArrayList<>();

    Walk(Lesson lesson, boolean right) {
      this.lesson = lesson;
      this.right = right;
      told = Act.of(lesson, explainer).stream().flatMap(act -> act.parts().stream()).toList();
      var tools = new Tools(explainer, new NoActions(), true, Runnable::run);
      bench = Workbench.of(lesson, library.glossary(), tools, finished::incrementAndGet);
      scene.setRoot(bench.view());
      bench.view().applyCss();
      bench.view().layout();
    }

    void go() {
      for (int i = 0; i < MOST_CLICKS && finished.get() == 0; i++) {
        look();
        if (here("#lesson-predict").isPresent()) {
          answer("#lesson-predict", true);
        } else if (here("#lesson-explain").isPresent() && button("#lesson-continue").isDisabled()) {
          answer("#lesson-explain", false);
        } else {
          assertThat(button("#lesson-continue").isDisabled()).as("stuck at " + place()).isFalse();
          button("#lesson-continue").fire();
        }
      }
      assertThat(finished).as("the end of " + lesson.id()).hasValue(1);
      List<String> parts =
          new LessonSession(lesson, bench.playhead().recording(), explainer)
              .headings().stream().map(it -> it.part()).toList();
      assertThat(seen).containsExactlyElementsOf(parts);
      lesson
          .faded()
          .ifPresent(it ->
              assertThat(parts)
                  .filteredOn(p -> p.startsWith("faded-"))
                  .hasSameSizeAs(it.verdicts()));
      assertThat(replies).as("replies").hasSize(asked(parts)).doesNotContain("");
    }

    private void look() {
      bench.panel().orElseThrow().part().ifPresent(seen::add);
      assertThat(texts("#lesson-title")).isEqualTo(lesson.title());
    }

    /// How many questions the way has.
    private int asked(List<String> parts) {
      return told.stream()
          .filter(it -> parts.contains(it.id()))
          .mapToInt(it -> (it.prediction().isPresent() ? 1 : 0) + (it.why().isPresent() ? 1 : 0))
          .sum();
    }

    private void answer(String button, boolean predicts) {
      Part part = part();
      Question question =
          predicts ? part.prediction().orElseThrow().question() : part.why().orElseThrow();
      assertThat(texts("#lesson-ask")).isEqualTo(question.ask());
      assertThat(button("#lesson-continue").isDisabled()).as("asks first: " + place()).isTrue();
      Choice choice = choice(question);
      if (question.typed()) {
        String text = choice == null ? "no such line" : choice.says();
        ((TextField) here("#lesson-written").orElseThrow()).setText(text);
      } else {
        int index = question.choices().indexOf(choice);
        ((RadioButton) here("#lesson-choice-" + (index + 1)).orElseThrow()).setSelected(true);
      }
      assertThat(button(button).isDisabled()).isFalse();
      button(button).fire();
      bench.playhead().pause();
      replies.add(reply(question, choice, predicts));
    }

    /// A choice of the kind of this walk; null for a written answer that nobody thought of.
    private Choice choice(Question question) {
      return question.choices().stream()
          .filter(it -> it.right() == right)
          .findFirst()
          .orElse(question.typed() ? null : question.choices().getFirst());
    }

    /// What is said to the answer; that to a prediction is said once its outcome was seen.
    private String reply(Question question, Choice choice, boolean predicts) {
      String reply = choice == null ? question.other().orElse("") : choice.reply();
      if (predicts) {
        button("#lesson-continue").fire();
        assertThat(here("#lesson-observed")).as("what happened at " + place()).isPresent();
        if (part().why().isPresent()) {
          return reply; // the reason is asked first, and the reply would give it away
        }
        assertThat(texts("#lesson-predicted-reply")).isEqualTo(reply);
      } else {
        assertThat(here("#lesson-question").map(EveryLessonWalkTest::says).orElse(""))
            .as("the reply at " + place())
            .contains(reply);
      }
      return reply;
    }

    private Part part() {
      String id = bench.panel().orElseThrow().part().orElseThrow();
      return told.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    private String place() {
      return lesson.id() + " " + bench.panel().orElseThrow().part().orElse("its start");
    }

    private Optional<Node> here(String id) {
      return Optional.ofNullable(bench.view().lookup(id));
    }

    private ButtonBase button(String id) {
      return (ButtonBase) here(id).orElseThrow();
    }

    private String texts(String id) {
      return here(id).map(Labeled.class::cast).map(Labeled::getText).orElse("");
    }
  }

  /// All words in a part of the window.
  private static String says(Node node) {
    return switch (node) {
      case Labeled label -> label.getText() + "\n";
      case javafx.scene.Parent parent -> {
        StringBuilder all = new StringBuilder();
        parent.getChildrenUnmodifiable().forEach(it -> all.append(says(it)));
        yield all.toString();
      }
      default -> "";
    };
  }
}
