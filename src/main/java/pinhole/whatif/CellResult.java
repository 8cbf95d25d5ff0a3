package pinhole.whatif;

import java.util.Optional;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;
import pinhole.explain.Diagnosis;
import pinhole.explain.Diagnosis.Cause;

/// What became of a cell's session.
///
/// @param kind what became of it
/// @param wall the wall that stopped it, if one did
/// @param code the server's refusal, such as "500"; empty for none
public record CellResult(Kind kind, Optional<DeviceId> wall, String code) {
  /// What can become of it, and how.
  public enum Kind {
    /// The file arrived; rules let the data connection pass.
    RULE,
    /// The file arrived; a pinhole let the data connection pass.
    PINHOLE,
    /// A wall dropped the call in silence, or discarded a line of the control connection.
    DROPPED,
    /// A wall refused the call with a RST.
    REJECTED,
    /// The call reached a port where nobody listens, or an address that nobody has.
    NOBODY,
    /// The server refused a command.
    REFUSED,
    /// It failed in another way.
    FAILED
  }

  private static final int CODE = 3;

  /// What became of a recorded session.
  static CellResult of(Recording recording) {
    return switch (Diagnosis.of(recording).cause()) {
      case Cause.Arrived _ -> arrived(recording);
      case Cause.Wall(Diagnosis.Stopped by) ->
          at(by.decision().verdict() == Verdict.REJECT ? Kind.REJECTED : Kind.DROPPED, by.wall());
      case Cause.Discarded(DeviceId wall, var _, var _) -> at(Kind.DROPPED, wall);
      case Cause.NobodyListens _, Cause.NobodyThere _ -> plain(Kind.NOBODY);
      case Cause.Refused(var _, String line, var _) ->
          new CellResult(
              Kind.REFUSED, Optional.empty(), line.substring(0, Math.min(CODE, line.length())));
      case Cause.Other _, Cause.Unfinished _ -> plain(Kind.FAILED);
    };
  }

  private static CellResult arrived(Recording recording) {
    boolean pinhole = recording.outcomes().anyMatch(Outcome.PinholeUsed.class::isInstance);
    return plain(pinhole ? Kind.PINHOLE : Kind.RULE);
  }

  private static CellResult at(Kind kind, DeviceId wall) {
    return new CellResult(kind, Optional.of(wall), "");
  }

  private static CellResult plain(Kind kind) {
    return new CellResult(kind, Optional.empty(), "");
  }

  /// Whether the file arrived.
  public boolean works() {
    return kind == Kind.RULE || kind == Kind.PINHOLE;
  }
}
