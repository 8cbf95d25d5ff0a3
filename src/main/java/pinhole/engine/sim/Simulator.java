package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;

/// Runs a scenario to its end at once. The same scenario gives an equal recording on every run and
/// every machine.
public final class Simulator {
  /// How many steps one simulation may take.
  public static final int STEP_LIMIT = 200_000;

  private Simulator() {}

  /// The recording of a scenario.
  public static Recording run(Scenario scenario) {
    return run(scenario, STEP_LIMIT);
  }

  /// The recording of a scenario's first steps.
  ///
  /// @param limit how many steps at most
  public static Recording run(Scenario scenario, int limit) {
    Run run = new Run(scenario);
    World start = run.world();
    List<Step> steps = new ArrayList<>();
    while (steps.size() < limit) {
      if (!run.advance(steps)) {
        return new Recording(scenario, start, steps, Recording.End.QUIET);
      }
    }
    return new Recording(scenario, start, steps, Recording.End.STEP_LIMIT);
  }
}
