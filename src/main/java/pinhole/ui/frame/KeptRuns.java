package pinhole.ui.frame;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import pinhole.engine.sim.Scenario;

/// The two runs of each lesson and scenario in which one was kept, for as long as the app is open:
/// they are there again when one comes back, without a question when one leaves.
///
/// What decides a run is noted, not the run: that takes little room, and is simulated again at
/// once.
public final class KeptRuns {
  /// Of how many places the two runs are noted; those that were not changed for longest are
  /// forgotten.
  static final int MOST = 100;

  private final Map<Place, Pair> pairs = new LinkedHashMap<>();

  /// Where runs are kept.
  ///
  /// @param where the lesson or challenge, empty for a scenario of one's own
  /// @param base the scenario with which one begins there
  record Place(String where, Scenario base) {}

  /// Two runs.
  ///
  /// @param shown decides the one that is shown
  /// @param kept decides the one that is kept beside it
  /// @param keptIsA whether the kept one is the one before the change
  record Pair(Scenario shown, Scenario kept, boolean keptIsA) {
    /// The same two; the one that begins as the place does is shown, if one of them does.
    Pair at(Scenario base) {
      return !shown.equals(base) && kept.equals(base) ? new Pair(kept, shown, !keptIsA) : this;
    }
  }

  /// Notes the two runs of a place, or that there is only one.
  void note(Place place, Scenario shown, Optional<Rival> rival) {
    pairs.remove(place);
    rival
        .map(kept -> new Pair(shown, kept.run().scenario(), kept.first()))
        .ifPresent(pair -> pairs.put(place, pair));
    if (pairs.size() > MOST) {
      pairs.remove(pairs.keySet().iterator().next());
    }
  }

  /// The two runs of a place, empty if there is only one.
  Optional<Pair> of(Place place) {
    return Optional.ofNullable(pairs.get(place)).map(it -> it.at(place.base()));
  }
}
