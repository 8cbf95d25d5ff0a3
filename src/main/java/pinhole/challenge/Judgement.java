package pinhole.challenge;

import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// What became of an answer, and whether it is one that tempts many.
///
/// @param answer the scenario as the learner left it
/// @param grade what became of it
/// @param tempting the known wrong answer that it is, empty if it is none
public record Judgement(Scenario answer, Grade grade, Optional<Attempt> tempting) {}
