package pinhole.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.lesson.Lesson;
import pinhole.settings.LessonPlace;
import pinhole.ui.frame.KeptRuns;
import pinhole.ui.lesson.LessonPanel;

/// Where the learner is in the course: in this sitting with all that was done there, and in the
/// next one at the same part.
final class Whereabouts {
  private final Preferences preferences;
  private final KeptRuns runs = new KeptRuns();
  private Optional<Workbench> before = Optional.empty();

  Whereabouts(Preferences preferences) {
    this.preferences = preferences;
  }

  /// Notes where in a lesson one is, if one is open.
  ///
  /// @param complain is told if it cannot be kept
  void keep(Optional<Workbench> bench, Consumer<String> complain) {
    Optional<Workbench> open = bench.filter(it -> it.lesson().isPresent());
    open.ifPresent(it -> before = Optional.of(it));
    open.flatMap(Whereabouts::place)
        .ifPresent(it -> preferences.keep(preferences.now().withLesson(it), complain));
  }

  private static Optional<LessonPlace> place(Workbench bench) {
    return bench
        .lesson()
        .map(it -> new LessonPlace(it.id(), bench.panel().flatMap(LessonPanel::part)));
  }

  /// Lets the lesson go that was open last: it was read anew, and only its part is kept.
  void forget() {
    before = Optional.empty();
  }

  /// The two runs of each place in which one was kept beside the other.
  KeptRuns runs() {
    return runs;
  }

  /// The lesson that was open last in this sitting, as it was left; empty for none.
  Optional<Workbench> before() {
    return before;
  }

  /// The same for the start screen.
  Optional<StartScreen.Place> here() {
    return before.flatMap(StartScreen.Place::of);
  }

  /// Where one was in the last sitting.
  Optional<LessonPlace> kept() {
    return preferences.now().lesson();
  }

  /// The lesson with which one goes on: that of the last sitting, or the first one.
  Lesson lesson(List<Lesson> lessons) {
    return lessons.stream()
        .filter(it -> kept().filter(place -> place.id().equals(it.id())).isPresent())
        .findFirst()
        .orElseGet(lessons::getFirst);
  }

  /// The part of that lesson at which one was; empty for its start.
  Optional<String> part(Lesson lesson) {
    return kept().filter(it -> it.id().equals(lesson.id())).flatMap(LessonPlace::part);
  }
}
