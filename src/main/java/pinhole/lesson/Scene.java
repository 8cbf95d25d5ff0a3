package pinhole.lesson;

import pinhole.engine.sim.Scenario;

/// One run of a lesson. Parts belong to a scene; what a learner changes in one scene stays there.
///
/// @param id its name in the lesson
/// @param scenario what is simulated
public record Scene(String id, Scenario scenario) {
  /// The scene of the lesson's own scenario.
  public static final String MAIN = "main";

  /// The scene of the second pass, in which the learner gives the verdicts.
  public static final String FADED = "faded";
}
