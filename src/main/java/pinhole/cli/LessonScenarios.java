package pinhole.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// Where commands find lessons.
public interface LessonScenarios {
  /// The ids of all lessons, in the order of the course.
  ///
  /// @throws IOException if the lessons cannot be read; its message says why
  List<String> ids() throws IOException;

  /// The scenario of a lesson, empty if there is no lesson of that name.
  ///
  /// @param id its id, or another name that it answers to
  /// @throws IOException if the lesson cannot be read; its message says why
  Optional<Scenario> find(String id) throws IOException;
}
