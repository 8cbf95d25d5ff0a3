package pinhole.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pinhole.cli.LessonScenarios;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Lesson;
import pinhole.lesson.LessonException;
import pinhole.lesson.LessonLibrary;

/// The lessons that come with the app, for the commands. Read when first asked for.
final class Shelf implements LessonScenarios {
  private Optional<LessonLibrary> read = Optional.empty();

  /// All lessons.
  ///
  /// @throws LessonException with everything that is wrong in them
  LessonLibrary library() throws LessonException {
    if (read.isEmpty()) {
      read = Optional.of(LessonLibrary.shipped());
    }
    return read.get();
  }

  @Override
  public List<String> ids() throws IOException {
    return library().lessons().stream().map(Lesson::id).toList();
  }

  @Override
  public Optional<Scenario> find(String id) throws IOException {
    LessonLibrary all = library();
    try {
      return Optional.of(all.find(id).scenario());
    } catch (LessonException _) {
      return Optional.empty();
    }
  }
}
