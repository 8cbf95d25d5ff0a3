package pinhole.engine.net;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Ports that a rule asks for: one run of them, or a list of runs. A single run is a [PortRange],
/// so that equal sets are equal values.
public sealed interface PortSet permits PortRange, PortList {
  /// How many parts a list may have, as many as a match of several ports takes in iptables.
  int MOST = 15;

  /// The runs in order; none overlaps another.
  List<PortRange> ranges();

  /// Whether a port is one of them.
  boolean contains(int port);

  /// How many ports there are.
  int size();

  /// The set of all ports of some runs, in any order. Runs that overlap become one.
  ///
  /// @throws IllegalArgumentException if there are none, or more than [#MOST]
  static PortSet of(List<PortRange> parts) {
    if (parts.isEmpty() || parts.size() > MOST) {
      throw new IllegalArgumentException("a list of ports has 1 to " + MOST + " parts");
    }
    List<PortRange> runs = new ArrayList<>();
    for (PortRange next : parts.stream().sorted(Comparator.comparingInt(PortRange::low)).toList()) {
      PortRange last = runs.isEmpty() ? next : runs.getLast();
      boolean overlaps = !runs.isEmpty() && next.low() <= last.high();
      if (overlaps) {
        runs.removeLast();
        runs.add(new PortRange(last.low(), Math.max(last.high(), next.high())));
      } else {
        runs.add(next);
      }
    }
    return runs.size() == 1 ? runs.getFirst() : new PortList(runs);
  }

  /// Reads `21`, `50000-50100` or `20,21,50000-50100`.
  ///
  /// @throws IllegalArgumentException if the text is none of them
  static PortSet parse(String text) {
    List<PortRange> parts = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      parts.add(PortRange.parse(part));
    }
    return of(parts);
  }
}
