package pinhole.wire;

import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

/// Writes a segment as a packet.
final class PacketWriter {
  static final int TCP = 6;
  static final int ICMP = 1;
  static final int ICMPV6 = 58;

  /// What Linux begins with.
  private static final int TTL = 64;

  /// What Linux offers at first, without window scaling.
  private static final int WINDOW = 64240;

  private static final int IPV4_BYTES = 20;
  private static final int TCP_BYTES = 20;
  private static final int ICMP_BYTES = 8;

  /// What of the TCP header RFC 792 promises to quote.
  private static final int QUOTED_TCP_BYTES = 8;

  private final Segment segment;
  private final int hops;
  private final BitWriter out = new BitWriter();
  private final boolean four;

  PacketWriter(Segment segment, int hops) {
    this.segment = segment;
    this.hops = hops;
    four = segment.tuple().source().address().version() == IpVersion.V4;
  }

  Packet write() {
    if (segment.payload() instanceof Payload.IcmpError error) {
      icmp(error);
    } else {
      tcp();
    }
    return out.packet();
  }

  private void tcp() {
    FiveTuple tuple = segment.tuple();
    int bytes = TCP_BYTES + segment.payload().length();
    ip(false, tuple, TCP, bytes, TTL - hops);
    int start = out.length();
    header();
    new PayloadWriter(out).write(segment);
    out.patch(LayerKind.TCP, FieldName.CHECKSUM, checksum(start, tuple, TCP));
  }

  private void header() {
    Flags flags = segment.flags();
    out.begin(LayerKind.TCP);
    out.put(FieldName.SOURCE_PORT, 16, segment.tuple().source().port());
    out.put(FieldName.DESTINATION_PORT, 16, segment.tuple().destination().port());
    out.put(FieldName.SEQUENCE, 32, segment.seq());
    out.put(FieldName.ACKNOWLEDGMENT, 32, flags.has(TcpFlag.ACK) ? segment.ack() : 0);
    out.put(FieldName.DATA_OFFSET, 4, TCP_BYTES / 4);
    out.put(FieldName.RESERVED, 4, 0);
    out.put(FieldName.CWR, 1, 0);
    out.put(FieldName.ECE, 1, 0);
    out.put(FieldName.URG, 1, 0);
    flag(FieldName.ACK, TcpFlag.ACK);
    flag(FieldName.PSH, TcpFlag.PSH);
    flag(FieldName.RST, TcpFlag.RST);
    flag(FieldName.SYN, TcpFlag.SYN);
    flag(FieldName.FIN, TcpFlag.FIN);
    out.put(FieldName.WINDOW, 16, flags.has(TcpFlag.RST) ? 0 : WINDOW);
    out.put(FieldName.CHECKSUM, 16, 0);
    out.put(FieldName.URGENT_POINTER, 16, 0);
  }

  private void flag(FieldName name, TcpFlag flag) {
    out.put(name, 1, segment.flags().has(flag) ? 1 : 0);
  }

  private void icmp(Payload.IcmpError error) {
    int quoted = (four ? IPV4_BYTES : 40) + QUOTED_TCP_BYTES;
    ip(false, segment.tuple(), four ? ICMP : ICMPV6, ICMP_BYTES + quoted, TTL - hops);
    int start = out.length();
    LayerKind kind = four ? LayerKind.ICMP : LayerKind.ICMPV6;
    IcmpNumbers numbers = IcmpNumbers.of(error.kind(), four);
    out.begin(kind);
    out.put(FieldName.TYPE, 8, numbers.type());
    out.put(FieldName.CODE, 8, numbers.code());
    out.put(FieldName.CHECKSUM, 16, 0);
    out.put(FieldName.UNUSED, 32, 0);
    // The engine keeps no more of the failed segment than its tuple and number: a SYN, mostly.
    ip(true, error.about(), TCP, TCP_BYTES, TTL - 1);
    out.begin(LayerKind.QUOTED_TCP);
    out.put(FieldName.SOURCE_PORT, 16, error.about().source().port());
    out.put(FieldName.DESTINATION_PORT, 16, error.about().destination().port());
    out.put(FieldName.SEQUENCE, 32, error.seq());
    int sum = four ? out.sumFrom(start).value() : checksum(start, segment.tuple(), ICMPV6);
    out.patch(kind, FieldName.CHECKSUM, sum);
  }

  private void ip(boolean quoted, FiveTuple tuple, int protocol, int bytes, int ttl) {
    if (four) {
      ipv4(quoted ? LayerKind.QUOTED_IPV4 : LayerKind.IPV4, tuple, protocol, bytes, ttl);
    } else {
      ipv6(quoted ? LayerKind.QUOTED_IPV6 : LayerKind.IPV6, tuple, protocol, bytes, ttl);
    }
  }

  private void ipv4(LayerKind kind, FiveTuple tuple, int protocol, int bytes, int ttl) {
    int start = out.length();
    out.begin(kind);
    out.put(FieldName.VERSION, 4, 4);
    out.put(FieldName.HEADER_LENGTH, 4, IPV4_BYTES / 4);
    out.put(FieldName.DSCP, 6, 0);
    out.put(FieldName.ECN, 2, 0);
    out.put(FieldName.TOTAL_LENGTH, 16, IPV4_BYTES + bytes);
    out.put(FieldName.IDENTIFICATION, 16, 0);
    out.put(FieldName.RESERVED_BIT, 1, 0);
    out.put(FieldName.DONT_FRAGMENT, 1, 1);
    out.put(FieldName.MORE_FRAGMENTS, 1, 0);
    out.put(FieldName.FRAGMENT_OFFSET, 13, 0);
    out.put(FieldName.TTL, 8, ttl);
    out.put(FieldName.PROTOCOL, 8, protocol);
    out.put(FieldName.HEADER_CHECKSUM, 16, 0);
    addresses(tuple);
    out.patch(kind, FieldName.HEADER_CHECKSUM, out.sumFrom(start).value());
  }

  private void ipv6(LayerKind kind, FiveTuple tuple, int protocol, int bytes, int ttl) {
    out.begin(kind);
    out.put(FieldName.VERSION, 4, 6);
    out.put(FieldName.DSCP, 6, 0);
    out.put(FieldName.ECN, 2, 0);
    out.put(FieldName.FLOW_LABEL, 20, 0);
    out.put(FieldName.PAYLOAD_LENGTH, 16, bytes);
    out.put(FieldName.NEXT_HEADER, 8, protocol);
    out.put(FieldName.HOP_LIMIT, 8, ttl);
    addresses(tuple);
  }

  private void addresses(FiveTuple tuple) {
    out.put(FieldName.SOURCE_ADDRESS, bytes(tuple.source().address()));
    out.put(FieldName.DESTINATION_ADDRESS, bytes(tuple.destination().address()));
  }

  /// Over the pseudo-header too (RFC 9293 section 3.1, RFC 8200 section 8.1), so that a packet that
  /// was delivered to the wrong address is noticed.
  private int checksum(int start, FiveTuple tuple, int protocol) {
    byte[] source = bytes(tuple.source().address());
    byte[] destination = bytes(tuple.destination().address());
    return out.sumFrom(start)
        .add(source, 0, source.length)
        .add(destination, 0, destination.length)
        .add(protocol)
        .add(out.length() - start)
        .value();
  }

  private static byte[] bytes(Address address) {
    boolean four = address.version() == IpVersion.V4;
    byte[] all = new byte[four ? 4 : 16];
    for (int i = 0; i < all.length; i++) {
      long half = all.length - i > Long.BYTES ? address.high() : address.low();
      all[i] = (byte) (half >>> (Byte.SIZE * ((all.length - 1 - i) % Long.BYTES)));
    }
    return all;
  }
}
