package pinhole.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.sim.Moment;

/// Puts neighbouring moments together where a timeline is too narrow for one tick each.
final class Merge {
  private Merge() {}

  /// Groups of neighbouring moments, not more than fit if that can be done: first runs of the same
  /// sign in the same row, then runs in the same row, then whatever stands together.
  static List<List<Moment>> toFit(List<Moment> moments, int most) {
    List<List<Moment>> groups = singles(moments);
    if (groups.size() > most) {
      groups = runs(moments, Merge::sameSign);
    }
    if (groups.size() > most) {
      groups = runs(moments, (a, b) -> Sign.row(a) == Sign.row(b));
    }
    while (groups.size() > Math.max(1, most)) {
      groups = pairs(groups);
    }
    return groups;
  }

  private static List<List<Moment>> singles(List<Moment> moments) {
    return moments.stream().map(List::of).toList();
  }

  private static boolean sameSign(Moment a, Moment b) {
    return Sign.row(a) == Sign.row(b)
        && a.kind() == b.kind()
        && Sign.segmentKind(a).equals(Sign.segmentKind(b));
  }

  private static List<List<Moment>> runs(List<Moment> moments, Likeness alike) {
    List<List<Moment>> groups = new ArrayList<>();
    for (Moment moment : moments) {
      if (groups.isEmpty() || !alike.test(groups.getLast().getLast(), moment)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(moment);
    }
    return groups;
  }

  private static List<List<Moment>> pairs(List<List<Moment>> groups) {
    List<List<Moment>> half = new ArrayList<>();
    for (int i = 0; i < groups.size(); i += 2) {
      List<Moment> pair = new ArrayList<>(groups.get(i));
      if (i + 1 < groups.size()) {
        pair.addAll(groups.get(i + 1));
      }
      half.add(pair);
    }
    return half;
  }

  @FunctionalInterface
  private interface Likeness {
    boolean test(Moment a, Moment b);
  }
}
