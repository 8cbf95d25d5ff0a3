package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pinhole.engine.net.SimTime;

/// A scenario that was run to its end. Everything that is shown is read from here.
///
/// @param scenario what was run
/// @param start the world before the first step
/// @param steps everything that happened, in order
/// @param end why it stopped
public record Recording(Scenario scenario, World start, List<Step> steps, End end) {
  /// Copies the list.
  public Recording {
    steps = List.copyOf(steps);
  }

  /// Why a simulation stopped.
  public enum End {
    /// Nothing was left to happen.
    QUIET,
    /// There were more steps than a simulation may take.
    STEP_LIMIT
  }

  /// When the last step happened.
  public SimTime duration() {
    return steps.isEmpty() ? SimTime.ZERO : steps.getLast().at();
  }

  /// The index of the last step at or before an instant, -1 before the first.
  public int stepAt(SimTime now) {
    int low = 0;
    int high = steps.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (steps.get(middle).at().compareTo(now) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The world after a step, -1 for the start.
  public World worldAfter(int step) {
    return step < 0 ? start : steps.get(step).after();
  }

  /// The world at an instant.
  public World worldAt(SimTime now) {
    return worldAfter(stepAt(now));
  }

  /// All outcomes in order.
  public Stream<Outcome> outcomes() {
    return steps.stream().flatMap(step -> step.outcomes().stream());
  }

  /// All journeys in the order of their departure.
  public List<Transit> transits() {
    List<Transit> all = new ArrayList<>();
    for (Step step : steps) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.SegmentSent(Transit transit)) {
          all.add(transit);
        }
      }
    }
    return List.copyOf(all);
  }

  /// Whether every session completed all its transfers.
  public boolean succeeded() {
    int completed = 0;
    for (Step step : steps) {
      for (Outcome outcome : step.outcomes()) {
        if (outcome instanceof Outcome.SessionEnded(int _, boolean ok) && ok) {
          completed++;
        }
      }
    }
    return completed == scenario.others().size() + 1;
  }
}
