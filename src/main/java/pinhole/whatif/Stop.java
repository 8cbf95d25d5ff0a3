package pinhole.whatif;

import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Segment;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Recording;

/// A firewall's decision about a segment.
///
/// @param wall which firewall
/// @param segment as it arrived there
/// @param decision what it decided
record Stop(DeviceId wall, Segment segment, Decision decision) {
  /// The last first SYN that a firewall stopped, empty if none was.
  static Optional<Stop> last(Recording recording) {
    Optional<Stop> found = Optional.empty();
    for (Outcome outcome : (Iterable<Outcome>) recording.outcomes()::iterator) {
      if (outcome instanceof Outcome.Decided(DeviceId wall, Segment segment, Decision decision)
          && segment.isSyn()
          && decision.verdict() != Verdict.ACCEPT) {
        found = Optional.of(new Stop(wall, segment, decision));
      }
    }
    return found;
  }

  /// The decision about a segment at a firewall, empty if there was none.
  static Optional<Stop> of(Recording recording, DeviceId at, int number) {
    for (Outcome outcome : (Iterable<Outcome>) recording.outcomes()::iterator) {
      if (outcome instanceof Outcome.Decided(DeviceId wall, Segment segment, Decision decision)
          && wall == at
          && segment.number() == number) {
        return Optional.of(new Stop(wall, segment, decision));
      }
    }
    return Optional.empty();
  }

  boolean stopped() {
    return decision.verdict() != Verdict.ACCEPT;
  }
}
