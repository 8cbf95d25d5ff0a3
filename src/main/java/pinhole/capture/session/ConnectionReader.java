package pinhole.capture.session;

import java.util.ArrayList;
import java.util.List;
import pinhole.capture.CapturedError;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.TcpFlag;

/// Reads what became of a connection.
final class ConnectionReader {
  private final Flow flow;
  private final ByteCount toCallee = new ByteCount();
  private final ByteCount toCaller = new ByteCount();
  private final List<SegmentSeen> seen = new ArrayList<>();
  private final List<SegmentSeen> syns = new ArrayList<>();
  private final List<SegmentSeen> synAcks = new ArrayList<>();
  private final List<SegmentSeen> resets = new ArrayList<>();
  private boolean callerWentOn;
  private boolean talked;
  private boolean callerClosed;
  private boolean calleeClosed;

  private ConnectionReader(Flow flow) {
    this.flow = flow;
  }

  static CapturedConnection read(Flow flow) {
    ConnectionReader reader = new ConnectionReader(flow);
    flow.segments().forEach(reader::add);
    return new CapturedConnection(
        flow.caller(),
        flow.callee(),
        reader.fate(),
        reader.ending(),
        reader.toCallee.seen(),
        reader.toCaller.seen(),
        reader.missing(),
        reader.seen);
  }

  private void add(CapturedSegment segment) {
    boolean fromCaller = flow.fromCaller(segment);
    boolean opens = segment.flags().has(TcpFlag.SYN);
    boolean fresh = !segment.flags().has(TcpFlag.RST) && count(segment, fromCaller, opens);
    List<SegmentSeen> opening = fromCaller ? syns : synAcks;
    boolean again = opens ? !opening.isEmpty() : segment.length() > 0 && !fresh;
    SegmentSeen now =
        new SegmentSeen(
            segment.number(),
            segment.at(),
            fromCaller,
            segment.hops(),
            segment.flags(),
            segment.seq(),
            segment.length(),
            again);
    seen.add(now);
    sort(now, opening);
  }

  /// Counts the bytes of a segment. Those of a RST are left out, since its number may be anything.
  private boolean count(CapturedSegment segment, boolean fromCaller, boolean opens) {
    ByteCount way = fromCaller ? toCallee : toCaller;
    long from = way.unrolled(segment.seq()) + (opens ? 1 : 0);
    if (opens) {
      way.beginsAt(from);
    }
    if (segment.flags().has(TcpFlag.FIN)) {
      way.closes();
    }
    if (segment.flags().has(TcpFlag.ACK)) {
      (fromCaller ? toCaller : toCallee).acknowledged(segment.ack());
    }
    return way.add(from, segment.length());
  }

  private void sort(SegmentSeen now, List<SegmentSeen> opening) {
    if (now.flags().has(TcpFlag.SYN)) {
      opening.add(now);
    } else if (now.isRst()) {
      resets.add(now);
    } else {
      callerWentOn |= now.fromCaller();
      talked = true;
    }
    boolean closes = now.flags().has(TcpFlag.FIN);
    callerClosed |= closes && now.fromCaller();
    calleeClosed |= closes && !now.fromCaller();
  }

  private Fate fate() {
    if (syns.isEmpty()) {
      return new Fate.Joined(seen.getFirst());
    }
    if (!synAcks.isEmpty()) {
      return callerWentOn
          ? new Fate.Opened(syns, synAcks.getFirst())
          : new Fate.HalfOpen(syns, synAcks.getFirst());
    }
    if (talked) {
      return new Fate.Joined(seen.getFirst());
    }
    for (SegmentSeen rst : resets) {
      if (!rst.fromCaller()) {
        return new Fate.Refused(before(rst.number()), rst);
      }
    }
    return flow.errors().isEmpty() ? new Fate.Unanswered(syns) : unreachable();
  }

  private Fate unreachable() {
    CapturedError error = flow.errors().getFirst();
    return new Fate.Unreachable(before(error.number()), error);
  }

  /// The SYNs before a packet; all, should the file have them in another order.
  private List<SegmentSeen> before(int number) {
    List<SegmentSeen> before = syns.stream().filter(it -> it.number() < number).toList();
    return before.isEmpty() ? syns : before;
  }

  private Ending ending() {
    if (!resets.isEmpty()) {
      return Ending.RESET;
    }
    if (callerClosed && calleeClosed) {
      return Ending.CLOSED;
    }
    return callerClosed || calleeClosed ? Ending.HALF_CLOSED : Ending.OPEN;
  }

  private long missing() {
    return toCallee.missing()
        + toCaller.missing()
        + toCallee.missingAtEnd()
        + toCaller.missingAtEnd();
  }
}
