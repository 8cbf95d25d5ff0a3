package pinhole.lesson;

import java.util.List;
import pinhole.engine.sim.Scenario;

/// The second pass of a lesson: another run, whose verdicts the learner gives.
///
/// @param scenario what is simulated
/// @param verdicts the decisions that are asked for, in order
/// @param text what is different this time
public record Faded(Scenario scenario, List<Cue> verdicts, Prose text) {
  /// Copies the list.
  public Faded {
    verdicts = List.copyOf(verdicts);
  }
}
