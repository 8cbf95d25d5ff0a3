package pinhole.capture.file;

import java.nio.charset.StandardCharsets;

/// A piece of a packet: the bytes that the capture kept, and how many it did not keep after them.
/// Only bytes that [#has] may be asked for.
final class Slice {
  private static final long MOST_MISSING = 1 << 24;

  private final byte[] bytes;
  private final int from;
  private final int to;
  private final int missing;

  private Slice(byte[] bytes, int from, int to, int missing) {
    this.bytes = bytes;
    this.from = from;
    this.to = to;
    this.missing = missing;
  }

  /// A packet.
  ///
  /// @param data in which it is
  /// @param from its first byte
  /// @param kept how many of its bytes are there
  /// @param original how many it had, as the file says; it cannot have had fewer than are there
  static Slice of(byte[] data, int from, int kept, long original) {
    long missing = Math.clamp(original - kept, 0, MOST_MISSING);
    return new Slice(data, from, from + kept, (int) missing);
  }

  /// How many bytes were kept.
  int length() {
    return to - from;
  }

  /// How many more bytes it had at its end, which were not kept.
  int missing() {
    return missing;
  }

  /// How many bytes it had on the wire.
  int whole() {
    return length() + missing;
  }

  /// Whether so many bytes were kept.
  boolean has(int count) {
    return length() >= count;
  }

  /// A byte, 0..255.
  int u8(int index) {
    return bytes[from + index] & 0xff;
  }

  /// Two bytes, the most significant first, 0..65535.
  int u16(int index) {
    return u8(index) << 8 | u8(index + 1);
  }

  /// Four bytes, the most significant first, 0..2^32-1.
  long u32(int index) {
    return (long) u16(index) << 16 | u16(index + 2);
  }

  /// Eight bytes, the most significant first.
  long u64(int index) {
    return u32(index) << 32 | u32(index + 4);
  }

  /// What follows after some bytes.
  Slice after(int count) {
    int there = Math.min(count, length());
    int gone = Math.min(count - there, missing);
    return new Slice(bytes, from + there, to, missing - gone);
  }

  /// The first bytes, where there may be padding behind them; those that are not there are missing.
  Slice first(int count) {
    int there = Math.min(count, length());
    return new Slice(bytes, from, from + there, count - there);
  }

  /// The first bytes as text.
  String text(int limit) {
    int count = Math.min(limit, length());
    return count <= 0 ? "" : new String(bytes, from, count, StandardCharsets.ISO_8859_1);
  }
}
