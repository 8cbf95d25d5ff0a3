package pinhole.lesson;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.lesson.Card.Phase;

/// What a learner answered in one lesson. A prediction stays once it is made; a reason may be given
/// again.
final class Answers {
  private record Given(Choice choice, Optional<Confidence> confidence) {}

  private final String lesson;
  private final Map<String, Given> predicted = new LinkedHashMap<>();
  private final Map<String, Choice> explained = new LinkedHashMap<>();
  private Consumer<Answered> listener = _ -> {};

  Answers(String lesson) {
    this.lesson = lesson;
  }

  void tell(Consumer<Answered> other) {
    listener = other;
  }

  Optional<Choice> predicted(String part) {
    return Optional.ofNullable(predicted.get(part)).map(Given::choice);
  }

  Optional<Choice> explained(String part) {
    return Optional.ofNullable(explained.get(part));
  }

  Collection<Choice> predictions() {
    return predicted.values().stream().map(Given::choice).toList();
  }

  /// Whether a part was predicted right, without doubt.
  boolean sureAndRight(String part) {
    return Optional.ofNullable(predicted.get(part))
        .filter(it -> it.choice().right())
        .flatMap(Given::confidence)
        .filter(it -> it == Confidence.SURE)
        .isPresent();
  }

  void choose(Card card, Choice choice, Optional<Confidence> confidence) {
    card.asked()
        .ifPresent(question -> {
          int index = question.choices().indexOf(choice);
          Optional<Integer> which = Optional.of(index).filter(it -> it >= 0);
          note(card, choice, which, Optional.empty(), confidence);
        });
  }

  void write(Card card, String text, Optional<Confidence> confidence) {
    card.asked()
        .filter(Question::typed)
        .ifPresent(question -> {
          Choice choice = question.match(text);
          note(card, choice, question.known(text), Optional.of(choice.says()), confidence);
        });
  }

  private void note(
      Card card,
      Choice choice,
      Optional<Integer> which,
      Optional<String> typed,
      Optional<Confidence> confidence) {
    if (card.phase() == Phase.PREDICT) {
      if (predicted.putIfAbsent(card.part(), new Given(choice, confidence)) != null) {
        return;
      }
    } else {
      explained.put(card.part(), choice);
    }
    Phase phase = card.phase() == Phase.PREDICT ? Phase.PREDICT : Phase.EXPLAIN;
    listener.accept(
        new Answered(
            lesson,
            card.part(),
            phase,
            which,
            typed,
            choice.right(),
            choice.misconception(),
            confidence));
  }
}
