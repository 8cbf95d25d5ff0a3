package pinhole.capture.file;

import java.util.Optional;
import pinhole.engine.net.FiveTuple;

/// What an ICMP error about a TCP segment says.
///
/// @param type of ICMP or ICMPv6
/// @param code of the type
/// @param about the segment that was not delivered
record IcmpError(int type, int code, FiveTuple about) {
  private static final int HEADER = 8;
  private static final int PORTS = 4;

  /// The error in a packet, if it is one and the segment in it is TCP.
  static Optional<IcmpError> of(IpPacket packet) {
    Slice bytes = packet.payload();
    if (!bytes.has(HEADER) || !isError(packet.protocol(), bytes.u8(0))) {
      return Optional.empty();
    }
    return IpPacket.of(bytes.after(HEADER))
        .filter(it -> it.protocol() == IpPacket.TCP && it.payload().has(PORTS))
        .filter(it -> !it.fragment())
        .map(it -> new IcmpError(bytes.u8(0), bytes.u8(1), TcpHeader.tuple(it)));
  }

  /// RFC 792 and RFC 4443: unreachable, too big, time exceeded, parameter problem.
  private static boolean isError(int protocol, int type) {
    return switch (type) {
      case 1, 2, 4 -> protocol == IpPacket.ICMP_V6;
      case 3 -> true;
      case 11, 12 -> protocol == IpPacket.ICMP;
      default -> false;
    };
  }
}
