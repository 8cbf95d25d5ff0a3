package pinhole.engine.sim;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;

/// One event and all that it brought about.
///
/// @param index from 0
/// @param at when
/// @param event what happened
/// @param cause the index of the step that made it happen: that sent the segment, or set the timer;
///   empty for what the scenario begins with
/// @param outcomes what came of it, in order
/// @param after the world afterwards
public record Step(
    int index,
    SimTime at,
    Event event,
    Optional<Integer> cause,
    List<Outcome> outcomes,
    World after) {
  /// Copies the list.
  public Step {
    outcomes = List.copyOf(outcomes);
  }
}
