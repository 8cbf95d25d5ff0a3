package pinhole.whatif;

import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;

/// What became of a session in short: enough to put it beside what became of it before.
///
/// @param kind what became of it
/// @param wall the firewall that stopped it, if one did
/// @param pinholes how many pinholes its data connections used
public record Effect(Kind kind, Optional<DeviceId> wall, int pinholes) {
  /// What became of a session.
  public enum Kind {
    /// All transfers completed.
    WORKS,
    /// A firewall discarded a connection request in silence.
    DROPPED,
    /// A firewall refused a connection request.
    REJECTED,
    /// A connection request reached a port where nobody listens.
    NOBODY_LISTENS,
    /// It failed in another way.
    FAILS
  }

  /// What became of a recorded session.
  public static Effect of(Recording recording) {
    int pinholes = (int) recording.outcomes().filter(Outcome.PinholeUsed.class::isInstance).count();
    if (recording.succeeded()) {
      return new Effect(Kind.WORKS, Optional.empty(), pinholes);
    }
    Optional<Stop> stop = Stop.last(recording);
    if (stop.isPresent()) {
      Kind kind = stop.get().decision().verdict() == Verdict.REJECT ? Kind.REJECTED : Kind.DROPPED;
      return new Effect(kind, Optional.of(stop.get().wall()), pinholes);
    }
    boolean nobody = recording.outcomes().anyMatch(Outcome.NobodyListens.class::isInstance);
    return new Effect(nobody ? Kind.NOBODY_LISTENS : Kind.FAILS, Optional.empty(), pinholes);
  }

  /// Whether all transfers completed.
  public boolean works() {
    return kind == Kind.WORKS;
  }
}
