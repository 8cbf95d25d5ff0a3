package pinhole.whatif;

import pinhole.engine.sim.Scenario;

/// A cell of the matrix: a scenario that was simulated to its end.
///
/// @param setting its place
/// @param scenario what was simulated
/// @param result what became of it
public record Cell(Setting setting, Scenario scenario, CellResult result) {}
