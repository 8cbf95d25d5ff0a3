package pinhole.whatif;

import pinhole.engine.sim.Scenario;

/// A change of the scenario, and what it really leads to: it was simulated.
///
/// @param title the change, to follow "What if": "...the client's ALG were on"
/// @param change the same as something done: "Tried: the client's ALG on."
/// @param scenario the scenario with the change
/// @param effect what becomes of the session
/// @param result the same in words, with the price of the change if it has one
/// @param price what it costs if it works, in words; empty for nothing
public record WhatIf(
    String title, String change, Scenario scenario, Effect effect, String result, String price) {}
