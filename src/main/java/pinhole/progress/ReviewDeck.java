package pinhole.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The questions that come up again, as they follow from the answers: nothing about them is stored.
///
/// | answer | then |
/// | --- | --- |
/// | wrong, whenever | due after 2 days; it starts anew |
/// | right, but a guess, for the first time | due after 7 days |
/// | right, when due after 2 days | due after 7 days |
/// | right and no guess, when due after 7 days | out of the deck |
/// | right, but a guess, when due after 7 days | due after 7 days once more |
/// | right, before it is due | changes nothing: who has just read the reply knows it |
///
/// @param reviews all that are in the deck, due or not: sure but wrong first, then the older due
public record ReviewDeck(List<Review> reviews) {
  private static final int AFTER_MISS = 2;
  private static final int AFTER_RIGHT = 7;

  /// Copies the list.
  public ReviewDeck {
    reviews = List.copyOf(reviews);
  }

  /// The deck that follows from answers.
  ///
  /// @param zone where the learner's days begin
  public static ReviewDeck of(Progress progress, ZoneId zone) {
    Map<Question, Optional<Card>> cards = new TreeMap<>();
    for (Answer answer : progress.answers()) {
      Optional<Card> before = cards.getOrDefault(answer.question(), Optional.empty());
      cards.put(answer.question(), Card.after(before, answer, day(answer.when(), zone)));
    }
    return new ReviewDeck(
        cards.values().stream()
            .flatMap(Optional::stream)
            .map(Card::review)
            .sorted(Review.ORDER)
            .toList());
  }

  /// What is due on a day, in the order in which to ask.
  public List<Review> due(LocalDate day) {
    return reviews.stream().filter(review -> review.isDue(day)).toList();
  }

  /// What is due at an instant, in the order in which to ask.
  public List<Review> due(Instant now, ZoneId zone) {
    return due(day(now, zone));
  }

  private static LocalDate day(Instant instant, ZoneId zone) {
    return instant.atZone(zone).toLocalDate();
  }

  /// A question in the deck.
  private record Card(Answer last, LocalDate due, boolean second, boolean sureButWrong) {
    static Optional<Card> after(Optional<Card> before, Answer answer, LocalDate day) {
      if (!answer.right()) {
        return Optional.of(
            new Card(answer, day.plusDays(AFTER_MISS), false, answer.sureButWrong()));
      }
      boolean guess = answer.is(Confidence.GUESS);
      if (before.isEmpty()) {
        return guess ? Optional.of(again(answer, day, false)) : Optional.empty();
      }
      Card card = before.get();
      if (day.isBefore(card.due)) {
        return Optional.of(new Card(answer, card.due, card.second, card.sureButWrong));
      }
      return card.second && !guess
          ? Optional.empty()
          : Optional.of(again(answer, day, card.sureButWrong));
    }

    private static Card again(Answer answer, LocalDate day, boolean sureButWrong) {
      return new Card(answer, day.plusDays(AFTER_RIGHT), true, sureButWrong);
    }

    Review review() {
      return new Review(last.question(), due, sureButWrong, last);
    }
  }
}
