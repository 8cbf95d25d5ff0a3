package pinhole.lesson;

import java.util.Optional;

/// What a learner gave as an answer to a question.
///
/// @param choice the answer that it amounts to
/// @param which its index among those of the question; empty for one that nobody thought of
/// @param typed what was written; empty if the answer was chosen
/// @param confidence how sure the learner is; empty if that was not said
record Response(
    Choice choice,
    Optional<Integer> which,
    Optional<String> typed,
    Optional<Confidence> confidence) {
  /// One of the answers that are offered.
  static Response chosen(Question question, Choice choice, Optional<Confidence> confidence) {
    int index = question.choices().indexOf(choice);
    Optional<Integer> which = Optional.of(index).filter(it -> it >= 0);
    return new Response(choice, which, Optional.empty(), confidence);
  }

  /// An answer in writing.
  static Response written(Question question, String text, Optional<Confidence> confidence) {
    Choice choice = question.match(text);
    return new Response(choice, question.known(text), Optional.of(choice.says()), confidence);
  }

  /// The same, for whoever keeps answers.
  Answered in(String lesson, String part, Card.Phase phase) {
    return new Answered(
        lesson, part, phase, which, typed, choice.right(), choice.misconception(), confidence);
  }
}
