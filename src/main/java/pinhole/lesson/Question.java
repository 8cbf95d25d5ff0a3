package pinhole.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A question with answers to choose from, or one whose answer is written.
///
/// @param ask the question
/// @param choices the answers, at least one of them right; for a written answer those that are
///   known
/// @param typed whether the answer is written
/// @param other what is said to any other written answer; empty for answers to choose from
public record Question(String ask, List<Choice> choices, boolean typed, Optional<String> other) {
  /// Copies the list.
  public Question {
    choices = List.copyOf(choices);
  }

  /// A question with answers to choose from.
  public Question(String ask, List<Choice> choices) {
    this(ask, choices, false, Optional.empty());
  }

  /// What a written answer amounts to: a known answer, or a wrong one that nobody thought of.
  /// Blanks and the case of the first word do not count; every digit does.
  public Choice match(String written) {
    String plain = normal(written);
    return known(written)
        .map(it -> choices.get(it))
        .map(it -> new Choice(plain, plain, it.right(), it.misconception(), it.reply()))
        .orElseGet(() -> new Choice(plain, plain, false, Optional.empty(), other.orElse("")));
  }

  /// The index of the known answer that was written; empty for any other.
  Optional<Integer> known(String written) {
    String plain = normal(written);
    for (int i = 0; i < choices.size(); i++) {
      if (normal(choices.get(i).says()).equals(plain)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// `port 1, 2` becomes `PORT 1,2`.
  private static String normal(String written) {
    String spaced = written.strip().replaceAll("\\s+", " ").replaceAll(" ?([,:|()]) ?", "$1");
    int verb = spaced.indexOf(' ');
    return verb < 0
        ? spaced.toUpperCase(Locale.ROOT)
        : spaced.substring(0, verb).toUpperCase(Locale.ROOT) + spaced.substring(verb);
  }
}
