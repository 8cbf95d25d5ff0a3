package pinhole.capture.session;

import java.util.Map;
import java.util.TreeMap;

/// Which bytes of one direction of a connection were seen, whatever was repeated, late or lost.
/// Sequence numbers are unrolled, so that a file may be larger than they can count.
final class ByteCount {
  private final TreeMap<Long, Long> runs = new TreeMap<>();
  private long last;
  private boolean begun;
  private boolean closed;
  private long begin = Long.MAX_VALUE;
  private long acknowledged = Long.MIN_VALUE;

  /// A sequence number without the turns of its 32 bits, near to the last one that was asked for.
  long unrolled(long seq) {
    last = begun ? last + (int) (seq - last) : seq;
    begun = true;
    return last;
  }

  /// The stream begins at a number: its SYN was seen.
  void beginsAt(long at) {
    begin = Math.min(begin, at);
  }

  /// The stream ends: its FIN takes a number too.
  void closes() {
    closed = true;
  }

  /// The other end has everything before a number.
  void acknowledged(long seq) {
    if (begun) {
      acknowledged = Math.max(acknowledged, last + (int) (seq - last));
    }
  }

  /// With which number the stream begins, as far as is known; 0 while nothing is.
  long begin() {
    return begin == Long.MAX_VALUE ? 0 : begin;
  }

  /// Takes bytes.
  ///
  /// @return whether any of them is new
  boolean add(long from, int length) {
    if (length == 0) {
      return false;
    }
    begin = Math.min(begin, from);
    long low = from;
    long high = from + length;
    Map.Entry<Long, Long> before = runs.floorEntry(from);
    if (before != null && before.getValue() >= high) {
      return false;
    }
    if (before != null && before.getValue() >= from) {
      low = before.getKey();
    }
    Map.Entry<Long, Long> next = runs.ceilingEntry(low);
    while (next != null && next.getKey() <= high) {
      high = Math.max(high, next.getValue());
      runs.remove(next.getKey());
      next = runs.ceilingEntry(low);
    }
    runs.put(low, high);
    return true;
  }

  /// How many different bytes were seen.
  long seen() {
    return runs.entrySet().stream().mapToLong(it -> it.getValue() - it.getKey()).sum();
  }

  /// How many bytes were not seen, though later ones were.
  long missing() {
    if (runs.isEmpty()) {
      return 0;
    }
    return runs.lastEntry().getValue() - begin - seen();
  }

  /// How many bytes the other end has though they were not seen.
  long missingAtEnd() {
    long seen = runs.isEmpty() ? begin() : runs.lastEntry().getValue();
    return begin == Long.MAX_VALUE ? 0 : end() - seen;
  }

  /// The number after the last byte that was sent, as far as is known.
  long end() {
    long seen = runs.isEmpty() ? begin() : runs.lastEntry().getValue();
    boolean known = acknowledged != Long.MIN_VALUE;
    return known ? Math.max(seen, acknowledged - (closed ? 1 : 0)) : seen;
  }
}
