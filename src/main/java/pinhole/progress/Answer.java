package pinhole.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// One answer to one question.
///
/// @param question what was asked
/// @param given what was answered
/// @param right whether it is right
/// @param misconception the id of the misconception that a wrong answer shows; empty if it is right
///   or shows none that is known
/// @param confidence how sure the learner was; empty if that was not asked or not said
/// @param when it was given, kept to the millisecond
public record Answer(
    Question question,
    Given given,
    boolean right,
    Optional<String> misconception,
    Optional<Confidence> confidence,
    Instant when)
    implements Comparable<Answer> {
  private static final Comparator<Answer> ORDER =
      Comparator.comparing(Answer::when)
          .thenComparing(Answer::question)
          .thenComparing(answer -> answer.given().toString())
          .thenComparing(Answer::right)
          .thenComparing(answer -> answer.misconception().orElse(""))
          .thenComparing(answer -> answer.confidence().map(Confidence::level).orElse(0));

  /// Draws the values to what a file can hold.
  public Answer {
    misconception = misconception.map(Plain::id);
    when = Plain.instant(when);
  }

  /// Whether the learner was sure, and wrong: what is worth the most to correct.
  public boolean sureButWrong() {
    return !right && is(Confidence.SURE);
  }

  /// Whether the learner said to be this sure.
  public boolean is(Confidence sure) {
    return confidence.filter(it -> it == sure).isPresent();
  }

  /// The oldest first; two that differ are never equal in order.
  @Override
  public int compareTo(Answer other) {
    return ORDER.compare(this, other);
  }
}
