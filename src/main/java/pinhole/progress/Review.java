package pinhole.progress;

import java.time.LocalDate;
import java.util.Comparator;

/// A question in the review deck.
///
/// @param question what will be asked again
/// @param due the first day on which it counts
/// @param sureButWrong whether the learner was sure of the wrong answer that put it here
/// @param last the answer given last
public record Review(Question question, LocalDate due, boolean sureButWrong, Answer last) {
  /// Sure but wrong first, then the one that is due for the longest time.
  static final Comparator<Review> ORDER =
      Comparator.comparing((Review review) -> !review.sureButWrong())
          .thenComparing(Review::due)
          .thenComparing(Review::question);

  /// Whether it may be asked on a day.
  public boolean isDue(LocalDate day) {
    return !day.isBefore(due);
  }
}
