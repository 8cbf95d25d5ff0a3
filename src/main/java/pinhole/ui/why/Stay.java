package pinhole.ui.why;

import java.util.Optional;
import pinhole.engine.firewall.AlgReport;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Step;

/// A segment at a wall.
///
/// @param wall where
/// @param step in which it came
/// @param segment as it came
/// @param decision what the wall decided
record Stay(DeviceId wall, Step step, Segment segment, Decision decision) {
  /// A segment's stay in a step, empty if the step is about something else. A wall's own answer
  /// bears the number of the segment that it refuses, but is of another kind.
  static Optional<Stay> in(Step step, Segment segment) {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.Decided(DeviceId wall, Segment came, Decision decision)
          && came.number() == segment.number()
          && came.kind() == segment.kind()) {
        return Optional.of(new Stay(wall, step, came, decision));
      }
    }
    return Optional.empty();
  }

  /// What the ALG made of it.
  Optional<AlgReport> alg() {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.AlgRead(DeviceId at, Segment _, AlgReport report)
          && at == wall) {
        return Optional.of(report);
      }
    }
    return Optional.empty();
  }

  /// How its header was rewritten.
  Optional<Translation> translation() {
    for (Outcome outcome : step.outcomes()) {
      if (outcome instanceof Outcome.Translated(DeviceId at, int _, Translation change)
          && at == wall) {
        return Optional.of(change);
      }
    }
    return Optional.empty();
  }
}
