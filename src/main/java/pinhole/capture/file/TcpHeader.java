package pinhole.capture.file;

import java.util.Optional;
import java.util.stream.IntStream;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.TcpFlag;

/// What a TCP header says.
///
/// @param tuple who speaks to whom
/// @param flags the control bits
/// @param seq the sequence number
/// @param ack the acknowledgment number
/// @param payload the bytes behind the header
record TcpHeader(FiveTuple tuple, Flags flags, long seq, long ack, Slice payload) {
  private static final int HEADER = 20;
  private static final int UP_TO_FLAGS = 14;
  private static final Flags[] FLAGS =
      IntStream.range(0, 64).mapToObj(TcpHeader::flags).toArray(Flags[]::new);

  /// Whether the capture kept enough of a packet to say what segment it is.
  static boolean isKept(IpPacket packet) {
    return packet.payload().has(UP_TO_FLAGS);
  }

  /// The header of a packet of which enough was kept, if its length can be true.
  static Optional<TcpHeader> of(IpPacket packet) {
    Slice bytes = packet.payload();
    int header = (bytes.u8(12) >> 4) * 4;
    if (header < HEADER || header > bytes.whole()) {
      return Optional.empty();
    }
    return Optional.of(
        new TcpHeader(
            tuple(packet),
            FLAGS[bytes.u8(13) & 0x3f],
            bytes.u32(4),
            bytes.u32(8),
            bytes.after(header)));
  }

  /// Who speaks to whom, by the first four bytes of a TCP header.
  static FiveTuple tuple(IpPacket packet) {
    return FiveTuple.tcp(
        new Endpoint(packet.source(), packet.payload().u16(0)),
        new Endpoint(packet.destination(), packet.payload().u16(2)));
  }

  private static Flags flags(int wire) {
    Flags flags = Flags.of();
    TcpFlag[] byBit = {TcpFlag.FIN, TcpFlag.SYN, TcpFlag.RST, TcpFlag.PSH, TcpFlag.ACK};
    for (int bit = 0; bit < byBit.length; bit++) {
      flags = (wire & 1 << bit) == 0 ? flags : flags.and(byBit[bit]);
    }
    return flags;
  }
}
