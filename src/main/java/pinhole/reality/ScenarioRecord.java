package pinhole.reality;

import pinhole.engine.sim.Scenario;

/// A scenario that was played with real programs, and what was seen.
///
/// @param id its name
/// @param group what it is about
/// @param scenario what was played
/// @param observed what was seen
public record ScenarioRecord(String id, String group, Scenario scenario, Observation observed)
    implements RealRecord {
  @Override
  public Kind kind() {
    return Kind.SCENARIO;
  }
}
