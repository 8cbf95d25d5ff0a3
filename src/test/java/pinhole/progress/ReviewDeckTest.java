package pinhole.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.progress.Question.Kind;

class ReviewDeckTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 4);
  private static final Question Q = Samples.OPENED;

  @Test
  void aMissedQuestion_isDueAfterTwoDays_thenAfterSeven_thenOut() {
    Progress missed = Progress.NONE.with(wrong(Q, 0));
    assertThat(due(missed, 1)).isEmpty();
    assertThat(due(missed, 2)).containsExactly(Q);
    assertThat(due(missed, 30)).containsExactly(Q);
    Progress once = missed.with(right(Q, 3));
    assertThat(due(once, 9)).isEmpty();
    assertThat(due(once, 10)).containsExactly(Q);
    assertThat(deck(once.with(right(Q, 10))).reviews()).isEmpty();
  }

  @Test
  void aWrongReview_startsAnew() {
    Progress again = Progress.NONE.with(wrong(Q, 0)).with(right(Q, 2)).with(wrong(Q, 9));
    assertThat(due(again, 10)).isEmpty();
    assertThat(due(again, 11)).containsExactly(Q);
    Progress right = again.with(right(Q, 11));
    assertThat(due(right, 17)).isEmpty();
    assertThat(due(right, 18)).containsExactly(Q);
  }

  @Test
  void aRightAnswerBeforeItIsDue_changesNothing() {
    Progress missed = Progress.NONE.with(wrong(Q, 0)).with(right(Q, 0)).with(right(Q, 1));
    assertThat(due(missed, 2)).containsExactly(Q);
    assertThat(due(missed.with(right(Q, 2)).with(right(Q, 8)), 9)).containsExactly(Q);
  }

  @Test
  void aRightGuess_isDueOnceAfterSevenDays() {
    Progress guessed = Progress.NONE.with(guess(Q, 0));
    assertThat(due(guessed, 6)).isEmpty();
    assertThat(due(guessed, 7)).containsExactly(Q);
    assertThat(deck(guessed.with(right(Q, 7))).reviews()).isEmpty();
    assertThat(due(guessed.with(guess(Q, 7)), 14)).containsExactly(Q);
    assertThat(deck(Progress.NONE.with(right(Q, 0))).reviews()).isEmpty();
  }

  @Test
  void sureButWrongComesFirst_thenTheOlderDue() {
    Question a = question("a");
    Question b = question("b");
    Question c = question("c");
    Question d = question("d");
    Progress progress =
        Progress.NONE
            .with(wrong(a, 5))
            .with(wrong(b, 1))
            .with(sureButWrong(c, 6))
            .with(sureButWrong(d, 4));
    assertThat(due(progress, 8)).containsExactly(d, c, b, a);
    assertThat(deck(progress).due(DAY.plusDays(6))).first().matches(Review::sureButWrong);
  }

  @Test
  void daysBeginWhereTheLearnerIs() {
    Instant lateInUtc = Instant.parse("2026-05-04T23:30:00Z");
    Progress missed = Progress.NONE.with(Samples.wrong(Q, Confidence.SURE, lateInUtc));
    ZoneId east = ZoneId.of("Asia/Tokyo");
    assertThat(ReviewDeck.of(missed, ZoneOffset.UTC).reviews().getFirst().due())
        .isEqualTo(DAY.plusDays(2));
    assertThat(ReviewDeck.of(missed, east).reviews().getFirst().due()).isEqualTo(DAY.plusDays(3));
    Instant midnightThere = Instant.parse("2026-05-06T15:00:00Z");
    assertThat(ReviewDeck.of(missed, east).due(midnightThere, east)).hasSize(1);
    assertThat(ReviewDeck.of(missed, east).due(midnightThere.minusMillis(1), east)).isEmpty();
  }

  private static List<Question> due(Progress progress, int day) {
    return deck(progress).due(DAY.plusDays(day)).stream().map(Review::question).toList();
  }

  private static ReviewDeck deck(Progress progress) {
    return ReviewDeck.of(progress, ZoneOffset.UTC);
  }

  private static Question question(String part) {
    return new Question("05-active", part, Kind.WHY);
  }

  /// Wrong answers and guesses fall at noon, the others an hour later.
  private static Instant noon(int day) {
    return DAY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private static Answer right(Question question, int day) {
    Instant afternoon = noon(day).plusSeconds(3600);
    return Samples.right(question, Confidence.FAIRLY_SURE, afternoon);
  }

  private static Answer guess(Question question, int day) {
    return Samples.right(question, Confidence.GUESS, noon(day));
  }

  private static Answer wrong(Question question, int day) {
    return new Answer(
        question,
        new Given.Chosen(2),
        false,
        Optional.empty(),
        Optional.of(Confidence.FAIRLY_SURE),
        noon(day));
  }

  private static Answer sureButWrong(Question question, int day) {
    return Samples.wrong(question, Confidence.SURE, noon(day));
  }
}
