package pinhole.progress;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pinhole.progress.Given.Chosen;
import pinhole.progress.Given.Typed;
import pinhole.progress.Question.Kind;

/// Progress to test with.
final class Samples {
  static final Instant START = Instant.parse("2026-05-04T10:15:30.250Z");
  static final Question OPENED = new Question("08-alg", "opened", Kind.PREDICT);
  static final Question REWRITTEN = new Question("12-nat", "rewritten", Kind.WHY);

  private Samples() {}

  static Answer right(Question question, Confidence confidence, Instant when) {
    return new Answer(
        question, new Chosen(1), true, Optional.empty(), Optional.of(confidence), when);
  }

  static Answer wrong(Question question, Confidence confidence, Instant when) {
    return new Answer(
        question,
        new Chosen(0),
        false,
        Optional.of("alg-pins-port-20"),
        Optional.of(confidence),
        when);
  }

  static Answer numbered(int number) {
    return new Answer(
        new Question("lesson-" + number % 7, "part-" + number, Kind.PREDICT),
        new Typed("answer " + number),
        number % 3 == 0,
        number % 3 == 0 ? Optional.empty() : Optional.of("wrong-wall"),
        Optional.of(List.of(Confidence.values()).get(number % 3)),
        START.plusSeconds(number));
  }

  /// Something of everything, with texts that are hard to write.
  static Progress full() {
    Answer typed =
        new Answer(
            REWRITTEN,
            new Typed("PORT \"198,51\" \\ \u00e4\u2028\ud83d\ude00 =1+1"),
            false,
            Optional.empty(),
            Optional.empty(),
            START.plusSeconds(60));
    return new Progress(
        Optional.of(new Learner("Ann Example", START)),
        List.of(
            LessonState.fresh("08-alg", START).at("reads", START).at("opened", START.plusMillis(1)),
            LessonState.fresh("12-nat", START).finished(START)),
        List.of(
            ChallengeState.fresh("01-fewest-holes").failed().passed(new Score(2, 1L << 32), 2),
            ChallengeState.fresh("02-partner").hinted(2)),
        List.of(
            wrong(OPENED, Confidence.SURE, START), typed, right(OPENED, Confidence.GUESS, START)));
  }
}
