package pinhole.whatif;

import pinhole.engine.sim.Scenario;

/// A change that may be worth trying.
///
/// @param title the change in words, to follow "What if"
/// @param change the same as something done, for what can be undone
/// @param scenario the scenario with it
/// @param price what it costs if it works, in words; empty for nothing
record Candidate(String title, String change, Scenario scenario, String price) {}
