package pinhole.ui.export;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.Storyline;

/// What of a run may leave the app.
///
/// @param run all of it
/// @param storyline where a learner stops in it
/// @param until the last instant that was shown, empty if nothing is a secret
/// @param part what happened up to then. What a wall is still comparing is left out, since the same
///   step of the recording tells what the wall will do with it
/// @param steps how many steps, counted as the window counts, happened up to then
public record Seen(
    Recording run, Storyline storyline, Optional<SimTime> until, Recording part, int steps) {
  /// Everything: nothing is a secret.
  public static Seen whole(Recording run, Storyline storyline) {
    return new Seen(run, storyline, Optional.empty(), run, storyline.moments().size());
  }

  /// What happened up to an instant.
  ///
  /// @param seen the last instant that was shown
  public static Seen upTo(Recording run, Storyline storyline, SimTime seen) {
    List<Moment> moments = storyline.moments();
    int end = run.stepAt(seen) + 1;
    for (Moment moment : moments) {
      if (moment.at().compareTo(seen) > 0) {
        end = Math.min(end, moment.step());
      }
    }
    if (end == run.steps().size()) {
      return whole(run, storyline);
    }
    int limit = end;
    List<Step> steps = run.steps().subList(0, end);
    Recording part = new Recording(run.scenario(), run.start(), steps, run.end());
    int told = (int) moments.stream().filter(it -> it.step() < limit).count();
    return new Seen(run, storyline, Optional.of(seen), part, told);
  }

  /// Whether nothing is left out.
  boolean whole() {
    return until.isEmpty();
  }

  /// How many steps there are.
  int all() {
    return storyline.moments().size();
  }
}
