package pinhole.ladder;

import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;

/// What a firewall did with a segment.
///
/// @param wall which firewall
/// @param mark how it ended there
/// @param decision with its rows, empty if the firewall never saw the segment
/// @param at when the segment came
/// @param seen from when on the playhead shows the verdict
/// @param alg what the ALG made of it, empty if it is of no interest
/// @param nat how the header was rewritten, empty if it was not
public record Crossing(
    DeviceId wall,
    Mark mark,
    Optional<Decision> decision,
    SimTime at,
    SimTime seen,
    Optional<AlgNote> alg,
    Optional<Translation> nat) {
  /// How a crossing ended.
  public enum Mark {
    /// It passed as a known connection.
    KNOWN,
    /// A rule let it pass, or the default did.
    PASSED,
    /// A pinhole let it pass.
    PINHOLE,
    /// The firewall does not filter at all.
    ROUTED,
    /// It took another way, around this firewall.
    AROUND,
    /// It was discarded in silence.
    DROPPED,
    /// It was refused.
    REJECTED,
    /// It passed, and nobody behind the wall has the address that it is for.
    NOBODY_THERE
  }

  /// Whether the segment ends here.
  public boolean stops() {
    return switch (mark) {
      case DROPPED, REJECTED, NOBODY_THERE -> true;
      case KNOWN, PASSED, PINHOLE, ROUTED, AROUND -> false;
    };
  }

  /// Whether nothing about it is worth a word.
  public boolean plain() {
    return alg.isEmpty()
        && switch (mark) {
          case KNOWN, ROUTED -> true;
          case PASSED, PINHOLE, AROUND, DROPPED, REJECTED, NOBODY_THERE -> false;
        };
  }
}
