package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.Leg;
import pinhole.ui.playback.Pace;

/// The longest silence before each moment, and the one after the last.
final class Silences {
  private final List<Optional<Leg>> before = new ArrayList<>();

  Silences(List<Moment> moments, Pace pace) {
    List<Leg> silent = pace.legs().stream().filter(Leg::silent).toList();
    SimTime from = SimTime.ZERO;
    for (Moment moment : moments) {
      before.add(longest(silent, from, moment.at()));
      from = moment.at();
    }
    before.add(longest(silent, from, new SimTime(Long.MAX_VALUE)));
  }

  /// The silence before a moment.
  Optional<Leg> at(int moment) {
    return before.get(moment);
  }

  /// Whether there is one before a moment.
  boolean before(int moment) {
    return at(moment).isPresent();
  }

  /// The silence after the last moment.
  Optional<Leg> last() {
    return before.getLast();
  }

  /// How many there are.
  long count() {
    return before.stream().filter(Optional::isPresent).count();
  }

  /// How wide the blocks before the groups are together, and the last one.
  double width(List<List<Moment>> groups, double scale) {
    double sum = groups.stream().mapToDouble(g -> width(at(g.getFirst().index()), scale)).sum();
    return sum + width(last(), scale);
  }

  private static double width(Optional<Leg> leg, double scale) {
    return leg.map(l -> Axis.block(l, scale)).orElse(0.0);
  }

  private static Optional<Leg> longest(List<Leg> silent, SimTime from, SimTime to) {
    return silent.stream()
        .filter(leg -> leg.from().compareTo(from) >= 0 && leg.to().compareTo(to) <= 0)
        .max(Comparator.comparingDouble(Leg::seconds));
  }
}
