package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import pinhole.capture.CapturedError;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// A connection while it is read: its segments in the order of the file.
final class Flow {
  /// So soon after each other nobody repeats a segment: it is the same one, seen twice.
  private static final long SAME_MICROS = 50_000;

  private static final int LOOK_BACK = 8;
  private static final int DATA_PORT = 20;
  private static final int SYSTEM_PORTS = 1024;

  private final List<CapturedSegment> segments = new ArrayList<>();
  private final List<CapturedError> errors = new ArrayList<>();
  private Endpoint caller;
  private Endpoint callee;
  private boolean certain;

  Flow(CapturedSegment first) {
    Endpoint source = first.tuple().source();
    Endpoint destination = first.tuple().destination();
    boolean answers = first.flags().has(TcpFlag.ACK);
    certain = first.flags().has(TcpFlag.SYN);
    boolean called = certain ? answers : looksCalled(source.port(), destination.port());
    caller = called ? destination : source;
    callee = called ? source : destination;
  }

  /// Whether the sender of the first segment is rather the one who was called.
  private static boolean looksCalled(int source, int destination) {
    if (source == DATA_PORT || destination == DATA_PORT) {
      return destination == DATA_PORT;
    }
    return source < SYSTEM_PORTS && destination >= SYSTEM_PORTS;
  }

  /// Whether a segment belongs to a later connection between the same endpoints.
  boolean isOver(CapturedSegment next) {
    boolean syn = next.flags().has(TcpFlag.SYN) && !next.flags().has(TcpFlag.ACK);
    if (!syn) {
      return false;
    }
    for (CapturedSegment known : segments) {
      boolean sameWay = known.tuple().equals(next.tuple());
      boolean opens = known.flags().has(TcpFlag.SYN);
      if (opens
          && (sameWay ? known.seq() == next.seq() : known.ack() == Segment.plus(next.seq(), 1))) {
        return false;
      }
    }
    return true;
  }

  /// Takes a segment, unless it is one that was just seen, on another interface.
  void add(CapturedSegment segment) {
    for (int i = segments.size() - 1; i >= Math.max(0, segments.size() - LOOK_BACK); i--) {
      if (isSame(segments.get(i), segment)) {
        return;
      }
    }
    segments.add(segment);
  }

  private static boolean isSame(CapturedSegment a, CapturedSegment b) {
    boolean elsewhere = a.link() != b.link() || a.hops() != b.hops() || a.flags().has(TcpFlag.SYN);
    return elsewhere
        && b.at().micros() - a.at().micros() < SAME_MICROS
        && a.seq() == b.seq()
        && a.ack() == b.ack()
        && a.length() == b.length()
        && a.flags().equals(b.flags())
        && a.tuple().equals(b.tuple())
        && a.text().equals(b.text());
  }

  /// Takes an ICMP error about one of its segments.
  void add(CapturedError error) {
    errors.add(error);
  }

  List<CapturedSegment> segments() {
    return segments;
  }

  List<CapturedError> errors() {
    return errors;
  }

  Endpoint caller() {
    return caller;
  }

  Endpoint callee() {
    return callee;
  }

  SimTime start() {
    return segments.getFirst().at();
  }

  SimTime end() {
    return segments.getLast().at();
  }

  /// Whether an end closed it.
  boolean isClosed() {
    return segments.stream()
        .anyMatch(it -> it.flags().has(TcpFlag.FIN) || it.flags().has(TcpFlag.RST));
  }

  /// Whether its SYN or SYN-ACK tells who called.
  boolean certain() {
    return certain;
  }

  /// Whoever was called, if only guessed so far, is this end.
  void towards(Endpoint called) {
    if (!certain && called.equals(caller)) {
      caller = callee;
      callee = called;
    }
  }

  boolean fromCaller(CapturedSegment segment) {
    return segment.tuple().source().equals(caller);
  }
}
