package pinhole.cli;

import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// What a command is about.
///
/// @param scenario what to simulate
/// @param lesson the lesson's id, if it is a lesson's
record Subject(Scenario scenario, Optional<String> lesson) {}
