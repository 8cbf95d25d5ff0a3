package pinhole.capture.session;

import pinhole.engine.net.Flags;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// A segment of a connection, without what it carried: a password may be in it.
///
/// @param number of its packet in the file, from 1
/// @param at since the first packet of the file
/// @param fromCaller whether whoever opened the connection sent it
/// @param hops what was left of its time to live
/// @param flags the control bits
/// @param seq the sequence number
/// @param length how many bytes it carried
/// @param again whether all of it had been sent before: a repeated SYN, a retransmission
public record SegmentSeen(
    int number,
    SimTime at,
    boolean fromCaller,
    int hops,
    Flags flags,
    long seq,
    int length,
    boolean again) {
  /// Whether it asks for a connection.
  public boolean isSyn() {
    return flags.has(TcpFlag.SYN) && !flags.has(TcpFlag.ACK);
  }

  /// Whether it agrees to one.
  public boolean isSynAck() {
    return flags.has(TcpFlag.SYN) && flags.has(TcpFlag.ACK);
  }

  /// Whether it ends or refuses one.
  public boolean isRst() {
    return flags.has(TcpFlag.RST);
  }
}
