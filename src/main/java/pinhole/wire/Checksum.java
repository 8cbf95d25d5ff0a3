package pinhole.wire;

/// The checksum of the Internet protocols (RFC 1071): the complement of the sum of all words of 16
/// bits, with the carries added.
final class Checksum {
  private long sum;

  /// Adds bytes; if their number is odd, a zero follows.
  Checksum add(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i += 2) {
      int low = i + 1 < to ? bytes[i + 1] & 0xff : 0;
      sum += (bytes[i] & 0xff) << 8 | low;
    }
    return this;
  }

  /// Adds a number of 16 bits.
  Checksum add(int word) {
    sum += word;
    return this;
  }

  /// The checksum.
  int value() {
    long folded = sum;
    while (folded > 0xffff) {
      folded = (folded & 0xffff) + (folded >> 16);
    }
    return (int) ~folded & 0xffff;
  }
}
