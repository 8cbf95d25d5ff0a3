package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// One direction of a control connection, its bytes in their order: retransmitted, late and
/// overlapping segments are put in place, the first that was seen of a byte counts, and what is
/// missing stays a hole.
final class ByteStream {
  /// So much of one direction is read: a control connection that says more is none.
  private static final long MOST = 8L << 20;

  private final TreeMap<Long, Piece> pieces = new TreeMap<>();
  private final ByteCount numbers = new ByteCount();
  private long kept;

  /// A run of bytes.
  ///
  /// @param from the number of the first one
  /// @param text the bytes
  /// @param packet that brought them
  /// @param at when
  record Piece(long from, String text, int packet, SimTime at) {
    long end() {
      return from + text.length();
    }
  }

  /// Takes a segment.
  void add(CapturedSegment segment) {
    if (segment.flags().has(TcpFlag.RST)) {
      return;
    }
    boolean opens = segment.flags().has(TcpFlag.SYN);
    long from = numbers.unrolled(segment.seq()) + (opens ? 1 : 0);
    if (opens) {
      numbers.beginsAt(from);
    }
    if (segment.flags().has(TcpFlag.FIN)) {
      numbers.closes();
    }
    put(new Piece(from, segment.text(), segment.number(), segment.at()));
    numbers.add(from, segment.length());
  }

  /// The other end has everything before a number.
  void acknowledged(long seq) {
    numbers.acknowledged(seq);
  }

  private void put(Piece piece) {
    long at = piece.from();
    while (at < piece.end() && kept < MOST) {
      Map.Entry<Long, Piece> before = pieces.floorEntry(at);
      if (before != null && before.getValue().end() > at) {
        at = before.getValue().end();
        continue;
      }
      Long next = pieces.higherKey(at);
      long until = next == null ? piece.end() : Math.min(next, piece.end());
      int skip = (int) (at - piece.from());
      String text = piece.text().substring(skip, (int) (until - piece.from()));
      pieces.put(at, new Piece(at, text, piece.packet(), piece.at()));
      kept += text.length();
      at = until;
    }
  }

  /// The pieces in the order of their bytes.
  List<Piece> pieces() {
    return new ArrayList<>(pieces.values());
  }

  /// The number with which the stream begins, if its SYN was seen; that of its first piece if not.
  long begin() {
    return numbers.begin();
  }

  /// The number after the last byte that was sent, as far as is known.
  long end() {
    return numbers.end();
  }
}
