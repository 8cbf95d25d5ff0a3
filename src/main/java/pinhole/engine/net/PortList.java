package pinhole.engine.net;

import java.util.List;
import java.util.stream.Collectors;

/// Several runs of ports, such as `20,21,50000-50100`. [PortSet#of(List)] makes them.
///
/// @param ranges at least two, in order, none overlapping the one before
public record PortList(List<PortRange> ranges) implements PortSet {
  /// Refuses what is no list: a single run is a [PortRange].
  public PortList {
    ranges = List.copyOf(ranges);
    if (ranges.size() < 2 || ranges.size() > MOST) {
      throw new IllegalArgumentException("a list of ports has 2 to " + MOST + " runs");
    }
    for (int i = 1; i < ranges.size(); i++) {
      if (ranges.get(i).low() <= ranges.get(i - 1).high()) {
        throw new IllegalArgumentException("the runs of a list of ports stand in order");
      }
    }
  }

  @Override
  public boolean contains(int port) {
    return ranges.stream().anyMatch(range -> range.contains(port));
  }

  @Override
  public int size() {
    return ranges.stream().mapToInt(PortRange::size).sum();
  }

  @Override
  public String toString() {
    return ranges.stream().map(PortRange::toString).collect(Collectors.joining(","));
  }
}
