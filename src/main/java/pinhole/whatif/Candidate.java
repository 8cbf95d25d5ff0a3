package pinhole.whatif;

import pinhole.engine.sim.Scenario;

/// A change that may be worth trying.
///
/// @param title the change in words
/// @param scenario the scenario with it
/// @param price what it costs if it works, in words; empty for nothing
record Candidate(String title, Scenario scenario, String price) {}
