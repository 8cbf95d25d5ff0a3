package pinhole.app;

import java.util.List;
import java.util.Optional;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonLibrary;
import pinhole.lesson.Part;
import pinhole.lesson.Scene;
import pinhole.scenario.Problem;
import pinhole.ui.lesson.LessonPanel;

/// Shows an open lesson as it is after one of its files was saved: at the step where it was, or
/// what is wrong in it.
final class Renewal {
  private final Desk desk;
  private final LessonLibrary all;

  /// @param all the lessons as they are now
  Renewal(Desk desk, LessonLibrary all) {
    this.desk = desk;
    this.all = all;
  }

  /// Does it for what is open, if that is a lesson.
  void show() {
    Optional<LessonPanel> panel = desk.bench().flatMap(Workbench::panel);
    Optional<Lesson> open = desk.bench().flatMap(Workbench::lesson);
    if (panel.isPresent() && open.isPresent()) {
      show(panel.get(), open.get());
    }
  }

  private void show(LessonPanel panel, Lesson open) {
    List<Problem> problems = desk.shelf().problems(open.id());
    Optional<Lesson> now =
        all.lessons().stream().filter(it -> it.id().equals(open.id())).findFirst();
    if (!problems.isEmpty() || now.filter(open::equals).isPresent()) {
      panel.mistakes(problems);
    } else if (now.isPresent()) {
      reopen(now.get(), part(panel, now.get()));
    } else {
      desk.goToStart(); // it is no longer named in the index
    }
  }

  private void reopen(Lesson lesson, Optional<String> part) {
    desk.open(lesson, all);
    part.ifPresent(desk::openPart);
  }

  /// The part where one was, or the one that stands in its place now.
  private static Optional<String> part(LessonPanel panel, Lesson now) {
    List<String> parts = now.parts().stream().map(Part::id).toList();
    int place = Math.min(panel.index(), parts.size() - 1);
    Optional<String> was = panel.part();
    boolean kept =
        was.filter(it -> parts.contains(it) || it.startsWith(Scene.FADED + "-")).isPresent();
    return kept || place < 0 ? was : Optional.of(parts.get(place));
  }
}
