package pinhole.capture.file;

import pinhole.capture.CapturedSegment;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;

/// One direction of a connection, as one of the file's links sees it.
final class Flow {
  private final FiveTuple tuple;
  private final Connection connection;
  private int turn;
  private int place = -1;
  private int last = -1;
  private long next;

  Flow(FiveTuple tuple, Connection connection) {
    this.tuple = tuple;
    this.connection = connection;
  }

  /// Its five values: one object for all its segments.
  FiveTuple tuple() {
    return tuple;
  }

  Connection connection() {
    return connection;
  }

  /// The other side said something: here begins a new turn.
  void answered() {
    turn = connection.isConversation() ? 0 : turn;
  }

  /// How much of a segment's text may be kept.
  int room(CaptureLimits limits) {
    int most = connection.isConversation() ? limits.turnText() : limits.otherText();
    return Math.clamp((long) most - turn, 0, limits.segmentText());
  }

  /// So much text was kept.
  void kept(int text) {
    turn += text;
  }

  /// A segment was kept, at this place in the list. Others may continue it if it has bytes.
  void stands(int where, CapturedSegment segment) {
    last = where;
    if (segment.length() > 0) {
      place = where;
      next = end(segment);
    }
  }

  /// Where the segment is kept that this one continues without a gap, or -1.
  int continues(CapturedSegment segment) {
    return segment.seq() == next ? place : -1;
  }

  /// Where its last segment is kept, or -1.
  int last() {
    return last;
  }

  private static long end(CapturedSegment segment) {
    return Segment.plus(segment.seq(), segment.length());
  }
}
