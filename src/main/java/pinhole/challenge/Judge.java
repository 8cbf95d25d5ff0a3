package pinhole.challenge;

import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// Judges the answers to one challenge: grades them, and knows the tempting wrong ones again. Equal
/// answers get equal judgements, in any thread.
///
/// @param challenge which one
/// @param grader grades
public record Judge(Challenge challenge, Grader grader) {
  /// Judges an answer.
  ///
  /// @param answer the scenario as the learner left it
  public Judgement of(Scenario answer) {
    Grade grade = grader.grade(challenge, answer);
    Optional<Attempt> tempting = grade.passed() ? Optional.empty() : tempting(answer);
    return new Judgement(answer, grade, tempting);
  }

  /// Why an answer is more than the challenge leaves to the learner, in a sentence; empty if it
  /// keeps to that.
  public Optional<String> objection(Scenario answer) {
    return grader.objection(challenge, answer);
  }

  private Optional<Attempt> tempting(Scenario answer) {
    Scenario given = Alike.of(challenge, answer);
    return challenge.wrong().stream()
        .filter(it -> Alike.of(challenge, it.scenario()).equals(given))
        .findFirst();
  }
}
