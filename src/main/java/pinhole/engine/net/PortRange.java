package pinhole.engine.net;

import java.util.List;

/// A run of ports, both ends included.
///
/// @param low the first port, 0..65535
/// @param high the last port, not below `low`
public record PortRange(int low, int high) implements PortSet {
  /// Refuses ports that do not exist and reversed ranges.
  public PortRange {
    if (low < 0 || high > 65535) {
      throw new IllegalArgumentException("a port is a number from 0 to 65535");
    }
    if (low > high) {
      throw new IllegalArgumentException(
          "the range " + low + "-" + high + " is reversed: write " + high + "-" + low);
    }
  }

  /// A range of one.
  public static PortRange of(int port) {
    return new PortRange(port, port);
  }

  /// Reads `21` or `50000-50100`.
  ///
  /// @throws IllegalArgumentException if the text is neither
  public static PortRange parse(String text) {
    String trimmed = text.strip();
    if (!trimmed.matches("[0-9]{1,6}(-[0-9]{1,6})?")) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is not a port: write a number such as 21 or a range such as 50000-50100");
    }
    int dash = trimmed.indexOf('-');
    if (dash < 0) {
      return of(Integer.parseInt(trimmed));
    }
    return new PortRange(
        Integer.parseInt(trimmed.substring(0, dash)),
        Integer.parseInt(trimmed.substring(dash + 1)));
  }

  @Override
  public List<PortRange> ranges() {
    return List.of(this);
  }

  @Override
  public boolean contains(int port) {
    return low <= port && port <= high;
  }

  @Override
  public int size() {
    return high - low + 1;
  }

  @Override
  public String toString() {
    return low == high ? Integer.toString(low) : low + "-" + high;
  }
}
