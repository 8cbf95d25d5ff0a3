package pinhole.engine.sim;

import java.util.List;

/// Runs a scenario to its end.
public final class Simulator {
  private Simulator() {}

  /// The recording of a scenario.
  public static Recording run(Scenario scenario) {
    throw new IllegalStateException("not yet: " + scenario.id() + List.of());
  }
}
