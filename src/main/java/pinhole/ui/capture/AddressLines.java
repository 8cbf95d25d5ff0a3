package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;

/// An address in lines that fit into a host: an IPv6 address is broken after its colons.
final class AddressLines {
  private static final int MOST = 16; // characters in a line

  private AddressLines() {}

  static List<String> of(String address) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String group : address.split("(?<=:)", -1)) {
      if (!line.isEmpty() && line.length() + group.length() > MOST) {
        lines.add(line);
        line = "";
      }
      line += group;
    }
    lines.add(line);
    return lines;
  }
}
