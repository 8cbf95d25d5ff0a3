package pinhole.capture.file;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;

/// What Pinhole needs of an IP packet.
///
/// @param source who sent it
/// @param destination to whom
/// @param hops time to live or hop limit
/// @param protocol that the payload speaks
/// @param fragment whether it is only a part of a packet
/// @param payload behind all headers of IP, without padding of the link
record IpPacket(
    Address source, Address destination, int hops, int protocol, boolean fragment, Slice payload) {
  /// The number of TCP.
  static final int TCP = 6;

  /// The number of ICMP.
  static final int ICMP = 1;

  /// The number of ICMPv6.
  static final int ICMP_V6 = 58;

  private static final int HEADER_V4 = 20;
  private static final int MORE_OR_OFFSET = 0x3fff;

  /// The packet at the beginning of some bytes, if it is one.
  static Optional<IpPacket> of(Slice bytes) {
    if (!bytes.has(1)) {
      return Optional.empty();
    }
    return switch (bytes.u8(0) >> 4) {
      case 4 -> v4(bytes);
      case 6 -> Ipv6Headers.packet(bytes);
      default -> Optional.empty();
    };
  }

  /// A total length of 0 is what a capture sees of a packet that the network card will cut up: then
  /// all bytes belong to it.
  private static Optional<IpPacket> v4(Slice bytes) {
    if (!bytes.has(HEADER_V4)) {
      return Optional.empty();
    }
    int header = (bytes.u8(0) & 0xf) * 4;
    int total = bytes.u16(2) == 0 ? bytes.whole() : bytes.u16(2);
    if (header < HEADER_V4 || total < header) {
      return Optional.empty();
    }
    return Optional.of(
        new IpPacket(
            new Address(IpVersion.V4, 0, bytes.u32(12)),
            new Address(IpVersion.V4, 0, bytes.u32(16)),
            bytes.u8(8),
            bytes.u8(9),
            (bytes.u16(6) & MORE_OR_OFFSET) != 0,
            bytes.first(total).after(header)));
  }
}
