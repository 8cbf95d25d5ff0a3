package pinhole.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How learners answered one question, each the first time: later answers know the reply.
///
/// @param question which
/// @param answers how many there are
/// @param right the right ones
/// @param wrong the wrong ones by what they show, the most frequent first
public record QuestionReport(Question question, int answers, Sure right, List<Shown> wrong) {
  /// How many answers, and how sure they were. Who did not say how sure is in the count only.
  ///
  /// @param count how many
  /// @param guessed how many were guesses
  /// @param fairlySure how many were fairly sure
  /// @param sure how many were sure
  public record Sure(int count, int guessed, int fairlySure, int sure) {
    static Sure of(Collection<Answer> answers) {
      return new Sure(
          answers.size(),
          count(answers, Confidence.GUESS),
          count(answers, Confidence.FAIRLY_SURE),
          count(answers, Confidence.SURE));
    }

    /// Of those who said how sure they were: from 1, all guessed, to 3, all sure; 0 for none.
    public double mean() {
      double levels = guessed + 2.0 * fairlySure + 3.0 * sure;
      return said() == 0 ? 0 : levels / said();
    }

    /// How many said how sure they were.
    public int said() {
      return guessed + fairlySure + sure;
    }

    private static int count(Collection<Answer> answers, Confidence confidence) {
      return (int) answers.stream().filter(it -> it.is(confidence)).count();
    }
  }

  /// Wrong answers that show the same misconception.
  ///
  /// @param misconception its id, empty for none that is known
  /// @param sure how many, and how sure
  public record Shown(String misconception, Sure sure) {}

  /// Copies the list.
  public QuestionReport {
    wrong = List.copyOf(wrong);
  }

  static QuestionReport of(Question question, Collection<Answer> answers) {
    Map<String, List<Answer>> wrong = new TreeMap<>();
    for (Answer answer : answers) {
      if (!answer.right()) {
        String shows = answer.misconception().orElse("");
        wrong.computeIfAbsent(shows, _ -> new ArrayList<>()).add(answer);
      }
    }
    return new QuestionReport(
        question,
        answers.size(),
        Sure.of(answers.stream().filter(Answer::right).toList()),
        wrong.entrySet().stream()
            .map(it -> new Shown(it.getKey(), Sure.of(it.getValue())))
            .sorted(
                Comparator.comparingInt((Shown it) -> -it.sure().count())
                    .thenComparing(Shown::misconception))
            .toList());
  }
}
