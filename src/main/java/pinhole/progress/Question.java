package pinhole.progress;

import java.util.Comparator;
import java.util.Locale;

/// A question of a lesson.
///
/// @param lesson the lesson's id
/// @param part the id of the part of the lesson that asks it
/// @param kind what it asks for
public record Question(String lesson, String part, Kind kind) implements Comparable<Question> {
  private static final Comparator<Question> ORDER =
      Comparator.comparing(Question::lesson)
          .thenComparing(Question::part)
          .thenComparing(Question::kind);

  /// What a question asks for.
  public enum Kind {
    /// What will happen next.
    PREDICT,
    /// Why it happened.
    WHY;

    /// The word in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Draws the ids to what a file can hold.
  public Question {
    lesson = Plain.id(lesson);
    part = Plain.id(part);
  }

  @Override
  public int compareTo(Question other) {
    return ORDER.compare(this, other);
  }
}
