package pinhole.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.explain.Explainer;
import pinhole.lesson.Card.Phase;

/// Questions of lessons that are asked again.
class RecallTest {
  private static final Explainer EXPLAINER = new Explainer(Locale.ENGLISH);

  static Stream<Lesson> lessons() throws LessonException {
    return LessonLibrary.shipped().lessons().stream();
  }

  /// The start screen counts what is due without running anything.
  @ParameterizedTest
  @MethodSource("lessons")
  void whatIsCounted_isAsked(Lesson lesson) {
    List<String> parts = new ArrayList<>(new Acts(Act.of(lesson, EXPLAINER)).told());
    parts.add("no-such-step");
    parts.add(FadedPass.id(99));
    for (String part : parts) {
      for (Phase phase : List.of(Phase.PREDICT, Phase.EXPLAIN)) {
        assertThat(Recall.isAsked(lesson, part, phase))
            .as("%s %s %s", lesson.id(), part, phase)
            .isEqualTo(Recall.of(lesson, part, phase, EXPLAINER).isPresent());
      }
    }
  }
}
