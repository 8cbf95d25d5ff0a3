package pinhole.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import pinhole.lesson.Answered;
import pinhole.lesson.Card;
import pinhole.progress.Answer;
import pinhole.progress.ChallengeState;
import pinhole.progress.Confidence;
import pinhole.progress.Given;
import pinhole.progress.LessonState;
import pinhole.progress.Progress;
import pinhole.progress.ProgressStore;
import pinhole.progress.Question;
import pinhole.progress.Review;
import pinhole.progress.ReviewDeck;
import pinhole.settings.SettingsFolder;

/// What the learner does in the course, kept in the user's progress file.
final class Learning implements AutoCloseable {
  private final Optional<ProgressStore> store;
  private Optional<String> told = Optional.empty();

  private Learning(Optional<ProgressStore> store) {
    this.store = store;
  }

  /// The one of this user.
  static Learning ofUser() {
    return new Learning(
        Optional.of(
            ProgressStore.open(SettingsFolder.progress(System::getProperty, System::getenv))));
  }

  /// One that is not kept, for pictures and for who goes through the app by itself.
  static Learning unkept() {
    return new Learning(Optional.empty());
  }

  /// All that is known now.
  Progress progress() {
    return store.map(ProgressStore::progress).orElse(Progress.NONE);
  }

  /// What is wrong with the file, in a sentence; empty if nothing is.
  Optional<String> problem() {
    return store.flatMap(ProgressStore::problem);
  }

  /// The same, once.
  Optional<String> news() {
    Optional<String> problem = problem();
    Optional<String> news = problem.filter(it -> !told.equals(Optional.of(it)));
    told = problem;
    return news;
  }

  /// The questions that come again, due or not.
  ReviewDeck deck() {
    return ReviewDeck.of(progress(), ZoneId.systemDefault());
  }

  /// The day that it is for the learner.
  LocalDate today() {
    Instant now = store.map(ProgressStore::now).orElseGet(Instant::now);
    return now.atZone(ZoneId.systemDefault()).toLocalDate();
  }

  /// In how many days a question that was just answered comes again; empty if it does not.
  Optional<Integer> again(Answered answered) {
    Question question = question(answered);
    return days(it -> it.question().equals(question));
  }

  /// In how many days the next question comes; 0 if one is due, empty if there is none.
  Optional<Integer> next() {
    return days(_ -> true);
  }

  private Optional<Integer> days(Predicate<Review> which) {
    LocalDate today = today();
    return deck().reviews().stream()
        .filter(which)
        .map(it -> (int) Math.max(0, ChronoUnit.DAYS.between(today, it.due())))
        .min(Integer::compareTo);
  }

  /// Keeps an answer.
  void answered(Answered answered) {
    store.ifPresent(it -> answer(answered, it).ifPresent(it::record));
  }

  /// Keeps that a part of a lesson was seen.
  void seen(String lesson, String part) {
    store.ifPresent(it -> it.seen(lesson, part));
  }

  /// Whether the end of a lesson was reached once.
  boolean hasFinished(String lesson) {
    return progress().lesson(lesson).filter(LessonState::finished).isPresent();
  }

  /// Keeps that the end of a lesson was reached.
  void finished(String lesson) {
    if (!hasFinished(lesson)) {
      store.ifPresent(it -> it.finished(lesson));
    }
  }

  /// Keeps what became of a challenge.
  void challenge(String id, UnaryOperator<ChallengeState> then) {
    store.ifPresent(it -> it.challenge(id, then));
  }

  /// Takes in what is known elsewhere, such as on another computer.
  void take(Progress other) {
    store.ifPresent(it -> it.merge(other));
  }

  /// The stars that were won in a challenge.
  int stars(String id) {
    return progress().challenge(id).map(ChallengeState::stars).orElse(0);
  }

  /// Writes what is left. What comes afterwards is not kept.
  @Override
  public void close() {
    store.ifPresent(ProgressStore::close);
  }

  private static Optional<Answer> answer(Answered answered, ProgressStore store) {
    Optional<Given> typed = answered.typed().map(Given.Typed::new);
    return typed
        .or(() -> answered.choice().map(Given.Chosen::new))
        .map(given ->
            new Answer(
                question(answered),
                given,
                answered.right(),
                answered.misconception(),
                answered.confidence().map(Learning::sure),
                store.now()));
  }

  private static Question question(Answered answered) {
    Question.Kind kind =
        answered.phase() == Card.Phase.PREDICT ? Question.Kind.PREDICT : Question.Kind.WHY;
    return new Question(answered.lesson(), answered.part(), kind);
  }

  private static Confidence sure(pinhole.lesson.Confidence confidence) {
    return switch (confidence) {
      case GUESS -> Confidence.GUESS;
      case FAIRLY_SURE -> Confidence.FAIRLY_SURE;
      case SURE -> Confidence.SURE;
    };
  }
}
