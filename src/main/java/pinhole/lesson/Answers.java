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
  private final String lesson;
  private final Map<String, Response> predicted = new LinkedHashMap<>();
  private final Map<String, Choice> explained = new LinkedHashMap<>();
  private Consumer<Answered> listener = _ -> {};

  Answers(String lesson) {
    this.lesson = lesson;
  }

  void tell(Consumer<Answered> other) {
    listener = other;
  }

  Optional<Choice> predicted(String part) {
    return Optional.ofNullable(predicted.get(part)).map(Response::choice);
  }

  Optional<Choice> explained(String part) {
    return Optional.ofNullable(explained.get(part));
  }

  Collection<Choice> predictions() {
    return predicted.values().stream().map(Response::choice).toList();
  }

  /// Whether a part was predicted right, without doubt.
  boolean sureAndRight(String part) {
    return Optional.ofNullable(predicted.get(part))
        .filter(it -> it.choice().right())
        .flatMap(Response::confidence)
        .filter(it -> it == Confidence.SURE)
        .isPresent();
  }

  void choose(Card card, Choice choice, Optional<Confidence> confidence) {
    card.asked().ifPresent(it -> note(card, Response.chosen(it, choice, confidence)));
  }

  void write(Card card, String text, Optional<Confidence> confidence) {
    card.asked()
        .filter(Question::typed)
        .ifPresent(it -> note(card, Response.written(it, text, confidence)));
  }

  private void note(Card card, Response response) {
    boolean predicts = card.phase() == Phase.PREDICT;
    if (!predicts) {
      explained.put(card.part(), response.choice());
    } else if (predicted.putIfAbsent(card.part(), response) != null) {
      return;
    }
    Phase phase = predicts ? Phase.PREDICT : Phase.EXPLAIN;
    listener.accept(response.in(lesson, card.part(), phase));
  }
}
