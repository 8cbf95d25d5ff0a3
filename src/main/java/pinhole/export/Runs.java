package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.PortRange;

/// Counts with lists of ports, in which an empty list stands for every port.
final class Runs {
  private static final PortRange ALL = new PortRange(0, 65535);

  private Runs() {}

  /// What of single ports a list holds.
  static List<PortRange> among(List<Integer> ports, List<PortRange> runs) {
    return ports.stream()
        .filter(port -> runs.isEmpty() || runs.stream().anyMatch(r -> r.contains(port)))
        .map(PortRange::of)
        .toList();
  }

  /// Whether two lists share a port.
  static boolean meet(List<PortRange> a, List<PortRange> b) {
    return every(a).stream()
        .anyMatch(x -> every(b).stream().anyMatch(y -> x.low() <= y.high() && y.low() <= x.high()));
  }

  /// Whether the first list holds all of the second.
  static boolean covers(List<PortRange> wide, List<PortRange> narrow) {
    return left(narrow, wide).isEmpty();
  }

  /// What is left of a list without another; here an empty list is nothing.
  static List<PortRange> left(List<PortRange> from, List<PortRange> without) {
    List<PortRange> rest = every(from);
    for (PortRange gone : every(without)) {
      List<PortRange> next = new ArrayList<>();
      for (PortRange run : rest) {
        if (run.high() < gone.low() || gone.high() < run.low()) {
          next.add(run);
          continue;
        }
        if (run.low() < gone.low()) {
          next.add(new PortRange(run.low(), gone.low() - 1));
        }
        if (gone.high() < run.high()) {
          next.add(new PortRange(gone.high() + 1, run.high()));
        }
      }
      rest = next;
    }
    return rest;
  }

  private static List<PortRange> every(List<PortRange> runs) {
    return runs.isEmpty() ? List.of(ALL) : runs;
  }
}
