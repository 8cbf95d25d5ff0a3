package pinhole.ui.start;

import java.util.Optional;
import pinhole.lesson.Lesson;
import pinhole.lesson.Part;
import pinhole.lesson.Scene;
import pinhole.progress.LessonState;
import pinhole.progress.Progress;

/// How far the learner came in a lesson.
sealed interface Mark {
  /// How the ids of the second pass begin.
  String FADED = Scene.FADED + "-";

  /// Never opened, or not beyond its head.
  record New() implements Mark {}

  /// In the middle of it.
  ///
  /// @param part where, from 1
  /// @param count how many parts every learner comes to
  record Begun(int part, int count) implements Mark {}

  /// Its end was reached once.
  record Done() implements Mark {}

  /// What is known of a lesson.
  static Mark of(Lesson lesson, Progress progress) {
    Optional<LessonState> state = progress.lesson(lesson.id());
    if (state.filter(LessonState::finished).isPresent()) {
      return new Done();
    }
    int part = state.flatMap(LessonState::place).map(it -> number(lesson, it)).orElse(0);
    return part == 0 ? new New() : new Begun(part, count(lesson));
  }

  /// How many parts every learner comes to; each verdict of the second pass is one.
  static int count(Lesson lesson) {
    return shown(lesson) + lesson.faded().map(it -> it.verdicts().size()).orElse(0);
  }

  private static int shown(Lesson lesson) {
    return (int) lesson.parts().stream().filter(part -> !part.optional()).count();
  }

  /// The number of a part; one that not everybody comes to counts as the one before it. 0 for a
  /// part that the lesson no longer has.
  private static int number(Lesson lesson, String place) {
    if (place.matches(FADED + "[1-9][0-9]?")) {
      int verdict = Integer.parseInt(place.substring(FADED.length()));
      return Math.min(shown(lesson) + verdict, count(lesson));
    }
    int number = 0;
    for (Part part : lesson.parts()) {
      number += part.optional() ? 0 : 1;
      if (part.id().equals(place)) {
        return Math.max(1, number);
      }
    }
    return 0;
  }
}
