package pinhole.capture.file;

import java.util.ArrayList;
import java.util.List;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.Flags;
import pinhole.engine.net.TcpFlag;

/// The segments that are kept: [CaptureLimits] says which, and why.
final class SegmentStore {
  private final CaptureLimits limits;
  private final Flows flows;
  private final List<CapturedSegment> segments = new ArrayList<>();
  private int text;

  SegmentStore(CaptureLimits limits) {
    this.limits = limits;
    this.flows = new Flows(limits.flows());
  }

  /// Adds a segment, whose text is still empty.
  void add(CapturedSegment segment, Slice payload) {
    Flow flow = flows.of(segment.link(), segment.tuple());
    flow.connection().see(payload);
    if (payload.whole() > 0) {
      flows.answered(segment.link(), segment.tuple());
    }
    if (isWhole(flow.connection()) || bounds(segment.flags())) {
      keep(flow, segment, payload);
    } else if (payload.whole() > 0) {
      join(flow, segment, payload);
    } else {
      count(flow, segment, payload);
    }
  }

  /// A mere acknowledgment is not kept, but counted.
  private void count(Flow flow, CapturedSegment segment, Slice payload) {
    if (flow.last() < 0) {
      keep(flow, segment, payload);
    } else {
      CapturedSegment before = segments.get(flow.last());
      segments.set(flow.last(), before.joined(before.length()));
    }
  }

  /// The segments, in the order of the file.
  List<CapturedSegment> segments() {
    return segments;
  }

  /// Whether no more text may be kept.
  boolean isFull() {
    return text >= limits.allText();
  }

  private boolean isWhole(Connection connection) {
    return connection.isConversation() || connection.segments() <= limits.wholeSegments();
  }

  private static boolean bounds(Flags flags) {
    return flags.has(TcpFlag.SYN) || flags.has(TcpFlag.FIN) || flags.has(TcpFlag.RST);
  }

  private void keep(Flow flow, CapturedSegment segment, Slice payload) {
    String said = payload.text(room(flow));
    flow.kept(said.length());
    text += said.length();
    put(flow, segments.size(), as(flow, segment, said));
  }

  private void join(Flow flow, CapturedSegment segment, Slice payload) {
    int place = flow.continues(segment);
    if (place < 0) {
      keep(flow, segment, payload);
      return;
    }
    CapturedSegment first = segments.get(place);
    long length = (long) first.length() + segment.length();
    if (length > limits.joinedBytes() || bounds(first.flags())) {
      keep(flow, segment, payload);
    } else {
      put(flow, place, first.joined((int) length));
    }
  }

  private static CapturedSegment as(Flow flow, CapturedSegment it, String said) {
    return new CapturedSegment(
        it.number(),
        it.at(),
        it.link(),
        it.hops(),
        flow.tuple(),
        it.flags(),
        it.seq(),
        it.ack(),
        said,
        it.length());
  }

  private void put(Flow flow, int place, CapturedSegment kept) {
    if (place == segments.size()) {
      segments.add(kept);
    } else {
      segments.set(place, kept);
    }
    flow.stands(place, kept);
  }

  /// Connections that are no conversation leave half of the room for those that are.
  private int room(Flow flow) {
    int most = flow.connection().isConversation() ? limits.allText() : limits.allText() / 2;
    return Math.clamp((long) most - text, 0, flow.room(limits));
  }
}
