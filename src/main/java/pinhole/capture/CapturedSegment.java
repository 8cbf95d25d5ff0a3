package pinhole.capture;

import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.SimTime;

/// A TCP segment as a capture holds it. Of a long transfer, segments that follow each other without
/// a gap may be one here, with the number and the time of the first and the length of all.
///
/// @param number of its packet in the file, from 1, as every program counts
/// @param at since the first packet of the file, never negative
/// @param link which of the file's interfaces saw it, from 0
/// @param hops what is left of its time to live (IPv4) or hop limit (IPv6), 0..255
/// @param tuple the five values in its header
/// @param flags the control bits
/// @param seq the sequence number, 0..2^32-1
/// @param ack the acknowledgment number, valid with ACK
/// @param text what was kept of the bytes it carries, by the capture and by who read it, in ISO
///   8859-1; of a connection that cannot be a control connection, little
/// @param length how many bytes it carried, at least as many as were kept
public record CapturedSegment(
    int number,
    SimTime at,
    int link,
    int hops,
    FiveTuple tuple,
    Flags flags,
    long seq,
    long ack,
    String text,
    int length) {
  /// Whether only the beginning of its bytes was kept.
  public boolean shortened() {
    return text.length() < length;
  }
}
