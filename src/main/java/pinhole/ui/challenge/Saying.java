package pinhole.ui.challenge;

import java.util.Optional;
import pinhole.challenge.Attempt;
import pinhole.challenge.Grade;
import pinhole.challenge.Judgement;
import pinhole.challenge.Sitting;

/// What is said about the answer as it is now.
///
/// @param good whether it is solved
/// @param head in a few words
/// @param text in a sentence or two
record Saying(boolean good, String head, String text) {
  private static final int MOST_STARS = 3;

  /// Empty while there is nothing to say: the goals tell what is missing.
  static Optional<Saying> of(Sitting sitting, Words words) {
    return sitting.now().flatMap(it -> of(it, sitting, words));
  }

  private static Optional<Saying> of(Judgement now, Sitting sitting, Words words) {
    Grade grade = now.grade();
    if (sitting.solved()) {
      return Optional.of(solved(grade.stars(), sitting, words));
    }
    String head = words.of(sitting.handedIn() ? "say.not-yet" : "say.tempting");
    Optional<String> why = now.tempting().map(Attempt::why).or(grade::foreign);
    if (why.isEmpty() && sitting.handedIn()) {
      why = grade.reasons().stream().findFirst();
    }
    return why.map(text -> new Saying(false, head, text));
  }

  private static Saying solved(int stars, Sitting sitting, Words words) {
    int three = sitting.challenge().stars().three();
    String text = stars == MOST_STARS ? words.of("say.best") : words.of("say.better", three);
    return new Saying(true, words.of("say.solved", stars), text);
  }
}
