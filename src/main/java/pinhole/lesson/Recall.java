package pinhole.lesson;

import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.explain.Explainer;
import pinhole.lesson.Card.Phase;

/// A question of a lesson that is asked again by itself, with the stage as the lesson has it there.
///
/// @param lesson whose question it is
/// @param part the id of the part that asks it
/// @param phase what it asks for: to predict, or to explain
/// @param question what is asked
/// @param text what the lesson says there
/// @param predicted what is to be predicted; empty if a reason is asked
/// @param recording what is on the stage
/// @param at where time stands while it is asked
/// @param outcome how far time goes on once it is answered
public record Recall(
    Lesson lesson,
    String part,
    Phase phase,
    Question question,
    Prose text,
    Optional<Prediction> predicted,
    Recording recording,
    SimTime at,
    SimTime outcome) {
  /// What came of an answer.
  ///
  /// @param choice the answer that it amounts to
  /// @param answered the same, for whoever keeps answers
  public record Reply(Choice choice, Answered answered) {}

  /// The question of a part; empty if the lesson has none there any more.
  ///
  /// @param part the part's id
  /// @param phase to predict, or to explain
  /// @param explainer says why in the second pass
  public static Optional<Recall> of(Lesson lesson, String part, Phase phase, Explainer explainer) {
    return new Acts(Act.of(lesson, explainer))
        .told(part)
        .filter(told -> told.beat().asks())
        .flatMap(told ->
            phase == Phase.PREDICT
                ? prediction(lesson, told.beat(), told.recording())
                : reason(lesson, told.beat(), told.recording()));
  }

  /// Whether a lesson asks this, as far as that can be told without running it: in a lesson that is
  /// in order everything happens that is asked about.
  ///
  /// @param part the part's id
  /// @param phase to predict, or to explain
  public static boolean isAsked(Lesson lesson, String part, Phase phase) {
    boolean predicts = phase == Phase.PREDICT;
    return lesson.parts().stream()
            .filter(it -> it.id().equals(part))
            .anyMatch(it -> predicts ? it.prediction().isPresent() : it.why().isPresent())
        || predicts && lesson.faded().filter(it -> FadedPass.asks(it, part)).isPresent();
  }

  private static Optional<Recall> prediction(Lesson lesson, Beat beat, Recording recording) {
    Part part = beat.part();
    return part.prediction()
        .map(it ->
            new Recall(
                lesson,
                part.id(),
                Phase.PREDICT,
                it.question(),
                part.text(),
                part.prediction(),
                recording,
                beat.barrier().orElse(beat.at()),
                beat.outcome().orElse(beat.at())));
  }

  private static Optional<Recall> reason(Lesson lesson, Beat beat, Recording recording) {
    Part part = beat.part();
    SimTime at = beat.outcome().orElse(beat.at());
    return part.why()
        .map(it ->
            new Recall(
                lesson,
                part.id(),
                Phase.EXPLAIN,
                it,
                part.after().orElse(part.text()),
                Optional.empty(),
                recording,
                at,
                at));
  }

  /// Answers by one of the answers that are offered.
  ///
  /// @param sure how sure the learner is; empty if that was not said
  public Reply choose(Choice choice, Optional<Confidence> sure) {
    return reply(Response.chosen(question, choice, sure));
  }

  /// Answers in writing.
  ///
  /// @param sure how sure the learner is; empty if that was not said
  public Reply write(String text, Optional<Confidence> sure) {
    return reply(Response.written(question, text, sure));
  }

  /// The first right answer.
  public Optional<Choice> right() {
    return question.choices().stream().filter(Choice::right).findFirst();
  }

  private Reply reply(Response response) {
    return new Reply(response.choice(), response.in(lesson.id(), part, phase));
  }
}
