package pinhole.export;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import pinhole.engine.net.Address;

/// Compares addresses and ports with what texts ask for, without the engine's own comparisons.
final class Cells {
  private Cells() {}

  /// Whether an address lies in `10.1.1.0/24` or is `10.1.1.10`.
  static boolean in(String block, Address address) {
    if (block.equals("any")) {
      return true;
    }
    byte[] wanted = bytes(block.split("/", -1)[0]);
    byte[] given = bytes(address.toString());
    if (wanted.length != given.length) {
      return false;
    }
    int bits = 8 * wanted.length;
    int length = block.contains("/") ? Integer.parseInt(block.split("/", -1)[1]) : bits;
    return new BigInteger(1, wanted)
        .shiftRight(bits - length)
        .equals(new BigInteger(1, given).shiftRight(bits - length));
  }

  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress(); // a literal asks nobody
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(address, e);
    }
  }

  /// Whether a port is in a list such as `21, 50000-50100` or `21,50000:50100`.
  static boolean port(String list, int port) {
    for (String part : list.split("[ ,{}]+", -1)) {
      if (!part.isEmpty()) {
        String[] ends = part.split("[-:]", -1);
        int low = Integer.parseInt(ends[0]);
        int high = Integer.parseInt(ends[ends.length - 1]);
        if (low <= port && port <= high) {
          return true;
        }
      }
    }
    return false;
  }
}
