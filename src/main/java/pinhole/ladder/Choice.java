package pinhole.ladder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Lane;

/// What of a ladder is shown.
///
/// @param lanes of which connections
/// @param seen until when something was seen, empty if everything may be shown
/// @param opened the folds that the user opened
/// @param shut the folds that the user closed although something in them is looked at
/// @param looked the numbers of the segments that are looked at: their folds open by themselves
public record Choice(
    Set<Lane> lanes,
    Optional<SimTime> seen,
    SortedSet<Integer> opened,
    SortedSet<Integer> shut,
    List<Integer> looked) {
  /// Copies the collections.
  public Choice {
    lanes = Set.copyOf(lanes);
    opened = new TreeSet<>(opened);
    shut = new TreeSet<>(shut);
    looked = List.copyOf(looked);
  }

  /// Everything, folded.
  public static Choice everything() {
    return new Choice(
        Set.of(Lane.values()), Optional.empty(), new TreeSet<>(), new TreeSet<>(), List.of());
  }

  /// Whether something at an instant was not seen yet.
  boolean hides(SimTime at) {
    return seen.isPresent() && at.compareTo(seen.get()) > 0;
  }

  /// Whether messages that fold are shown one by one.
  boolean opens(int key, List<Message> messages) {
    if (opened.contains(key)) {
      return true;
    }
    return !shut.contains(key)
        && looked.stream().anyMatch(n -> messages.stream().anyMatch(m -> m.standsFor(n)));
  }
}
