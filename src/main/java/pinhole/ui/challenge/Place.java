package pinhole.ui.challenge;

import java.util.OptionalLong;

/// What is known of a challenge besides its task.
///
/// @param title its name
/// @param number its place in the list; for a lesson's own task, that of the lesson
/// @param count how many there are; 0 for a lesson's own task
/// @param seed which variant it is, empty for the challenge as it is written
/// @param stars how many were won before
public record Place(String title, int number, int count, OptionalLong seed, int stars) {
  /// Whether it is the task at the end of a lesson.
  boolean own() {
    return count == 0;
  }
}
