package pinhole.challenge;

import java.util.List;
import pinhole.engine.sim.Scenario;

/// A known answer that does not pass, and why somebody might give it.
///
/// @param scenario the answer
/// @param fails the ids of the goals that it misses, in the order of the goals
/// @param line where the file says which goals it misses, from 1
/// @param why why it fails, in words for the learner
public record Attempt(Scenario scenario, List<String> fails, int line, String why) {
  /// Copies the list.
  public Attempt {
    fails = List.copyOf(fails);
  }
}
