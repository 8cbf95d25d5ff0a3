package pinhole.ui.playback;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Transit;

/// The instants at which something begins or ends to move, and how fast the fastest moves between
/// them; sorted once for all moments.
///
/// @param instants in order
/// @param hops how long the shortest hop takes that is under way from an instant to the next one,
///   in simulated microseconds; nothing for those after which all stands still
record Cuts(NavigableSet<SimTime> instants, Map<SimTime, Long> hops) {
  /// The cuts of these journeys.
  static Cuts of(List<Transit> transits) {
    NavigableSet<SimTime> instants = new TreeSet<>();
    for (Transit transit : transits) {
      instants.add(transit.departs());
      instants.add(transit.arrives());
    }
    Map<SimTime, Long> hops = new TreeMap<>();
    for (Transit transit : transits) {
      long hop = transit.arrives().micros() - transit.departs().micros();
      for (SimTime at : instants.subSet(transit.departs(), true, transit.arrives(), false)) {
        hops.merge(at, hop, Math::min);
      }
    }
    return new Cuts(instants, hops);
  }

  /// Those after `from`, up to `to`, which is the last of them in any case.
  List<SimTime> between(SimTime from, SimTime to) {
    if (to.compareTo(from) <= 0) {
      return List.of();
    }
    List<SimTime> cuts = new ArrayList<>(instants.subSet(from, false, to, false));
    cuts.add(to);
    return cuts;
  }

  /// How long the shortest hop takes that is under way right after an instant, in simulated
  /// microseconds; empty if nothing moves.
  OptionalLong hopAt(SimTime instant) {
    SimTime cut = instants.floor(instant);
    Long hop = cut == null ? null : hops.get(cut);
    return hop == null ? OptionalLong.empty() : OptionalLong.of(hop);
  }
}
