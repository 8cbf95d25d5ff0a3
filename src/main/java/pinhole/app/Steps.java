package pinhole.app;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import pinhole.lesson.Glossary;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.ui.lesson.Elsewhere;

/// Leads from a word to the step of another lesson that shows it.
final class Steps {
  private Steps() {}

  /// @param all the lessons
  /// @param open opens one of them
  /// @param bench what is open then
  static Elsewhere of(
      LessonLibrary all,
      BiConsumer<Lesson, LessonLibrary> open,
      Supplier<Optional<Workbench>> bench) {
    return new Elsewhere(
        show -> find(all, show).map(Lesson::number),
        show ->
            find(all, show)
                .ifPresent(lesson -> {
                  open.accept(lesson, all);
                  bench.get().flatMap(Workbench::panel).ifPresent(it -> it.open(show.step()));
                }));
  }

  private static Optional<Lesson> find(LessonLibrary all, Glossary.Show show) {
    return all.lessons().stream().filter(it -> it.id().equals(show.lesson())).findFirst();
  }
}
