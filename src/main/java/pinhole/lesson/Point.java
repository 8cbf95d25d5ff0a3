package pinhole.lesson;

import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;

/// Where a cue is in a recording.
///
/// @param step the index of the step that it comes from
/// @param at where the playhead stands for it
/// @param moment the moment that it is; empty for what is no moment of the storyline
public record Point(int step, SimTime at, Optional<Moment> moment) {
  static Point of(Moment moment) {
    return new Point(moment.step(), moment.at(), Optional.of(moment));
  }
}
