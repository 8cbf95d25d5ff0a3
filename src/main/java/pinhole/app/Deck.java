package pinhole.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.explain.Explainer;
import pinhole.lesson.Card;
import pinhole.lesson.Lesson;
import pinhole.lesson.Recall;
import pinhole.progress.Question;
import pinhole.progress.Review;
import pinhole.progress.ReviewDeck;
import pinhole.ui.start.Offer;

/// What the learner has to review today, as far as the lessons still ask it.
///
/// @param due what is asked today, in this order
/// @param next in how many days a question comes that is not due yet; empty if there is none
record Deck(List<Recall> due, Optional<Integer> next) {
  Deck {
    due = List.copyOf(due);
  }

  /// The deck of this day.
  static Deck of(Learning learning, List<Lesson> lessons) {
    Explainer explainer = new Explainer(Locale.getDefault());
    return of(learning.deck(), learning.today(), lessons, explainer);
  }

  /// The deck of a day.
  ///
  /// @param lessons all that there are
  /// @param explainer says why in a second pass
  static Deck of(ReviewDeck all, LocalDate today, List<Lesson> lessons, Explainer explainer) {
    List<Recall> due =
        all.due(today).stream()
            .flatMap(it -> recall(it.question(), lessons, explainer).stream())
            .toList();
    return new Deck(due, next(all, today, lessons));
  }

  /// How many there are of them, without running the lessons to which they belong.
  static Offer.Reviews count(ReviewDeck all, LocalDate today, List<Lesson> lessons) {
    long due = all.due(today).stream().filter(it -> isAsked(it.question(), lessons)).count();
    return new Offer.Reviews((int) due, next(all, today, lessons));
  }

  private static Optional<Integer> next(ReviewDeck all, LocalDate today, List<Lesson> lessons) {
    return all.reviews().stream()
        .filter(it -> !it.isDue(today))
        .filter(it -> lesson(it.question(), lessons).isPresent())
        .map(Review::due)
        .min(LocalDate::compareTo)
        .map(it -> (int) ChronoUnit.DAYS.between(today, it));
  }

  private static boolean isAsked(Question question, List<Lesson> lessons) {
    return lesson(question, lessons)
        .filter(it -> Recall.isAsked(it, question.part(), phase(question)))
        .isPresent();
  }

  private static Optional<Recall> recall(
      Question question, List<Lesson> lessons, Explainer explainer) {
    return lesson(question, lessons)
        .flatMap(it -> Recall.of(it, question.part(), phase(question), explainer));
  }

  private static Card.Phase phase(Question question) {
    return switch (question.kind()) {
      case PREDICT -> Card.Phase.PREDICT;
      case WHY -> Card.Phase.EXPLAIN;
    };
  }

  private static Optional<Lesson> lesson(Question question, List<Lesson> lessons) {
    return lessons.stream().filter(it -> it.id().equals(question.lesson())).findFirst();
  }
}
