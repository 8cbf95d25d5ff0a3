package pinhole.challenge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.challenge.Grade.Result;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.explain.Explainer;

/// Grades answers by what happens. Equal answers get equal grades, in any thread.
public final class Grader {
  /// More rules than anybody writes; trying them all would take long.
  private static final int MOST_RULES = 100;

  private final Words words;
  private final Explainer explainer;
  private final CallWords calls;

  /// A grader that speaks a language.
  public Grader(Locale locale) {
    this.words = new Words(locale);
    this.explainer = new Explainer(locale);
    this.calls = new CallWords(words, explainer);
  }

  /// A grader that speaks English.
  public static Grader english() {
    return new Grader(Locale.ENGLISH);
  }

  /// Judges an answer. What must not be changed is named, and taken from the start for the goals.
  ///
  /// @param answer the scenario as the learner left it
  public Grade grade(Challenge challenge, Scenario answer) {
    if (longest(answer) > MOST_RULES) {
      Grade start = grade(challenge, challenge.start());
      Optional<String> why = Optional.of(words.say("changed", words.say("rules.many", MOST_RULES)));
      return new Grade(why, start.score(), 0, start.results());
    }
    Scenario merged = challenge.latitude().merge(challenge.start(), answer);
    Optional<String> foreign =
        new Differences(words, explainer).first(merged, answer).map(it -> words.say("changed", it));
    Score score = Openness.of(merged, challenge.latitude());
    List<Result> results =
        challenge.goals().stream().map(goal -> result(challenge, goal, merged, score)).toList();
    boolean passed = foreign.isEmpty() && results.stream().allMatch(Result::reached);
    return new Grade(foreign, score, passed ? challenge.stars().of(score) : 0, results);
  }

  /// Why an answer is more than the challenge leaves to the learner, in a sentence; empty if it
  /// keeps to that.
  public Optional<String> objection(Challenge challenge, Scenario answer) {
    Scenario merged = challenge.latitude().merge(challenge.start(), answer);
    return new Differences(words, explainer)
        .first(merged, answer)
        .map(it -> words.say("stays", it));
  }

  private static int longest(Scenario answer) {
    int client = answer.clientFirewall().rules().size();
    return Math.max(client, answer.serverFirewall().rules().size());
  }

  private Result result(Challenge challenge, Goal goal, Scenario answer, Score score) {
    return switch (goal) {
      case Goal.Session session -> session(challenge.start(), session, answer);
      case Goal.Call call -> {
        Callers callers = new Callers(answer, challenge.trusted());
        yield calls.result(call, callers.decisive(call));
      }
      case Goal.Budget budget -> budget(budget, score);
      case Goal.RuleCount count -> rules(count, Openness.rules(answer, challenge.latitude()));
    };
  }

  private Result session(Scenario start, Goal.Session goal, Scenario answer) {
    String outcome = "";
    for (Scenario run : new Runs(start, answer).of(goal)) {
      Recording recording = Simulator.run(run);
      outcome = explainer.outcome(recording);
      if (recording.succeeded() != goal.succeeds()) {
        String said = goal.succeeds() ? outcome : words.say("session.succeeds", outcome);
        return new Result(goal, false, said);
      }
    }
    return new Result(goal, true, outcome);
  }

  private Result budget(Goal.Budget goal, Score score) {
    boolean kept = score.ports() <= goal.ports();
    String said =
        kept
            ? words.say("budget.kept", score.ports(), goal.ports())
            : words.say("budget.broken", score.ports(), goal.ports());
    return new Result(goal, kept, said);
  }

  private Result rules(Goal.RuleCount goal, int count) {
    boolean kept = count <= goal.most();
    String said =
        kept
            ? words.say("rules.kept", count, goal.most())
            : words.say("rules.broken", count, goal.most());
    return new Result(goal, kept, said);
  }
}
