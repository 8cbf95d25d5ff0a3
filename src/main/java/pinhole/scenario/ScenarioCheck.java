package pinhole.scenario;

import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// Tells whether the parts of a scenario fit together, by the same rules as a scenario file: what
/// is checked here can be saved and opened again.
public final class ScenarioCheck {
  private ScenarioCheck() {}

  /// The first thing that does not fit, in one sentence; empty if everything does.
  public static Optional<String> problem(Scenario scenario) {
    try {
      ScenarioReader.parse("scenario.yaml", ScenarioWriter.yaml(scenario));
      return Optional.empty();
    } catch (ScenarioException wrong) {
      String said = wrong.problems().getFirst().sentence();
      boolean ended = said.endsWith(".") || said.endsWith("?");
      String begun = Character.toUpperCase(said.charAt(0)) + said.substring(1);
      return Optional.of(ended ? begun : begun + ".");
    }
  }
}
