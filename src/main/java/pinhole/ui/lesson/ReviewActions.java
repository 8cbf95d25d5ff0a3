package pinhole.ui.lesson;

import java.util.Optional;
import pinhole.engine.sim.Recording;
import pinhole.lesson.Answered;
import pinhole.lesson.Lesson;

/// What the review asks of the window.
public interface ReviewActions {
  /// Shows another recording.
  void show(Recording recording);

  /// Keeps an answer.
  ///
  /// @return in how many days the question comes again; empty if it does not
  Optional<Integer> answered(Answered answered);

  /// In how many days the next question comes that is not due yet; empty if there is none.
  Optional<Integer> next();

  /// Opens a lesson at a step.
  ///
  /// @param part the step's id
  void open(Lesson lesson, String part);

  /// Leaves the review.
  void finish();
}
