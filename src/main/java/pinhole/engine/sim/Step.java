package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.net.SimTime;

/// One event and all that it brought about.
///
/// @param index from 0
/// @param at when
/// @param event what happened
/// @param outcomes what came of it, in order
/// @param after the world afterwards
public record Step(int index, SimTime at, Event event, List<Outcome> outcomes, World after) {
  /// Copies the list.
  public Step {
    outcomes = List.copyOf(outcomes);
  }
}
