package pinhole.ui.capture;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pinhole.capture.report.PacketRow;
import pinhole.capture.session.CapturedConnection;
import pinhole.capture.session.CapturedSession;
import pinhole.capture.session.SegmentSeen;
import pinhole.capture.session.Side;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Lane;

/// Tells what the packets of a session are.
final class Sorts {
  private static final int LONGEST = 65_535; // bytes in one packet

  private final CapturedSession session;
  private final Map<Integer, SegmentSeen> segments = new TreeMap<>();
  private final Map<Integer, Boolean> third = new TreeMap<>();

  Sorts(CapturedSession session) {
    this.session = session;
    read(session.control());
    session.attempts().forEach(attempt -> attempt.connection().ifPresent(this::read));
  }

  private void read(CapturedConnection connection) {
    boolean agreed = false;
    for (SegmentSeen segment : connection.segments()) {
      segments.put(segment.number(), segment);
      if (segment.isSynAck()) {
        agreed = true;
      } else if (agreed && segment.fromCaller()) {
        third.put(segment.number(), true);
        agreed = false;
      }
    }
  }

  /// What a packet is; empty for one that only acknowledges, outside of a handshake.
  Optional<Sort> of(PacketRow row) {
    SegmentSeen segment = segments.get(row.number());
    if (segment == null) {
      return Optional.of(Sort.RST); // an ICMP error
    }
    if (segment.isSyn()) {
      return Optional.of(Sort.SYN);
    }
    if (segment.isSynAck()) {
      return Optional.of(Sort.SYN_ACK);
    }
    if (segment.isRst()) {
      return Optional.of(Sort.RST);
    }
    if (segment.length() > 0) {
      return Optional.of(carrier(row));
    }
    if (segment.flags().has(TcpFlag.FIN)) {
      return Optional.of(Sort.FIN);
    }
    return third.containsKey(row.number()) ? Optional.of(Sort.ACK) : Optional.empty();
  }

  /// Whether a row stands for many packets that followed each other: when the last of them was seen
  /// is not known.
  boolean joined(PacketRow row) {
    SegmentSeen segment = segments.get(row.number());
    return segment != null && segment.length() > LONGEST;
  }

  private Sort carrier(PacketRow row) {
    if (row.lane() != Lane.CONTROL) {
      return Sort.DATA;
    }
    if (session.sealed().filter(it -> row.number() >= it.packet()).isPresent()) {
      return Sort.TLS;
    }
    return row.from() == Side.CLIENT ? Sort.COMMAND : Sort.REPLY;
  }
}
