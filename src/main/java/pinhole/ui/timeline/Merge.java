package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import pinhole.engine.sim.Moment;

/// Puts neighbouring moments together where a timeline is too narrow for one tick each.
final class Merge {
  private static final int OTHER_SIGN = 3;
  private static final int OTHER_ROW = 8;
  private static final int PARTED = 1000;

  private Merge() {}

  /// Groups of neighbouring moments, not fewer than needed for all to fit: runs of one sign go
  /// first, then short runs in one row, then whatever stands together; what a silence parts goes
  /// last.
  ///
  /// @param moments in order
  /// @param parted whether a silence comes before the moment with an index
  /// @param fits whether there is room for some groups
  static List<List<Moment>> toFit(
      List<Moment> moments, IntPredicate parted, Predicate<List<List<Moment>>> fits) {
    List<List<Moment>> groups = new ArrayList<>(moments.stream().map(List::of).toList());
    while (groups.size() > 1 && !fits.test(groups)) {
      int cheapest = 0;
      int least = Integer.MAX_VALUE;
      for (int i = 0; i + 1 < groups.size(); i++) {
        int cost = cost(groups.get(i), groups.get(i + 1), parted);
        if (cost < least) {
          least = cost;
          cheapest = i;
        }
      }
      List<Moment> both = new ArrayList<>(groups.get(cheapest));
      both.addAll(groups.remove(cheapest + 1));
      groups.set(cheapest, both);
    }
    return groups;
  }

  private static int cost(List<Moment> a, List<Moment> b, IntPredicate parted) {
    int size = a.size() + b.size();
    if (parted.test(b.getFirst().index())) {
      return PARTED + size;
    }
    Moment left = a.getLast();
    Moment right = b.getFirst();
    if (Sign.row(left) != Sign.row(right)) {
      return OTHER_ROW * size;
    }
    boolean same =
        left.kind() == right.kind() && Sign.segmentKind(left).equals(Sign.segmentKind(right));
    return same ? size : OTHER_SIGN * size;
  }
}
