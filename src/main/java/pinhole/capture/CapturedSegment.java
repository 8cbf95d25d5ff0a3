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
/// @param packets how many packets it stands for: its own, and those of the same direction after it
///   that are not kept by themselves
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
    int length,
    int packets) {
  /// A segment that stands for its own packet alone.
  public CapturedSegment(
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
    this(number, at, link, hops, tuple, flags, seq, ack, text, length, 1);
  }

  /// The segment, standing for one packet more.
  ///
  /// @param bytes that it carries with that packet
  public CapturedSegment joined(int bytes) {
    return new CapturedSegment(
        number, at, link, hops, tuple, flags, seq, ack, text, bytes, packets + 1);
  }

  /// Whether only the beginning of its bytes was kept.
  public boolean shortened() {
    return text.length() < length;
  }
}
