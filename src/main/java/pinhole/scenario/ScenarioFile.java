package pinhole.scenario;

import pinhole.engine.sim.Scenario;

/// What a scenario file holds.
///
/// @param scenario what to simulate
/// @param name its title for people, empty if the file gives none
/// @param group the group of records that it belongs to, empty if the file gives none
public record ScenarioFile(Scenario scenario, String name, String group) {}
