package pinhole.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Scenarios;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Transit;

/// The hexadecimal texts were written by another program (Scapy), not by this one.
class PacketTest {
  private static final FiveTuple V4 = tuple("10.1.1.10", 51734, "203.0.113.21", 21);
  private static final FiveTuple V6 = tuple("2001:db8:1::10", 51734, "2001:db8:2::21", 21);

  private static FiveTuple tuple(String from, int port, String to, int toPort) {
    return FiveTuple.tcp(
        new Endpoint(Address.parse(from), port), new Endpoint(Address.parse(to), toPort));
  }

  private static Segment segment(FiveTuple tuple, long seq, long ack, Payload p, TcpFlag... flags) {
    return new Segment(1, tuple, Flags.of(flags), seq, ack, p);
  }

  private static void assertBytes(Segment segment, int hops, String hex) {
    assertThat(HexFormat.of().formatHex(Packet.of(segment, hops).bytes())).isEqualTo(hex);
  }

  @Test
  void syn_isAsAnotherProgramWritesIt() {
    assertBytes(
        segment(V4, 305419896, 0, Payload.NONE, TcpFlag.SYN),
        0,
        "45000028000040004006f3af0a01010acb007115ca16001512345678000000005002faf03af90000");
  }

  @Test
  void portCommandBehindAWall_hasOneHopLess() {
    Payload line = new Payload.ControlText("PORT 198,51,100,1,134,7\r\n");
    assertBytes(
        segment(
            tuple("198.51.100.1", 51734, "203.0.113.21", 21),
            305419897,
            2271560481L,
            line,
            TcpFlag.PSH,
            TcpFlag.ACK),
        1,
        "45000041000040003f06d56cc6336401cb007115ca16001512345679876543215018faf0beb40000"
            + "504f5254203139382c35312c3130302c312c3133342c370d0a");
  }

  @Test
  void ipv6_hasNoHeaderChecksum_butTheAddressesCountInTcps() {
    assertBytes(
        segment(V6, 4294967295L, 7, Payload.NONE, TcpFlag.FIN, TcpFlag.ACK),
        0,
        "600000000014064020010db800010000000000000000001020010db8000200000000000000000021"
            + "ca160015ffffffff000000075011faf08f0a0000");
  }

  @Test
  void rst_offersNoWindow() {
    assertBytes(
        segment(
            tuple("10.1.1.10", 34311, "203.0.113.21", 20),
            0,
            9,
            Payload.NONE,
            TcpFlag.RST,
            TcpFlag.ACK),
        2,
        "45000028000040003e06f5af0a01010acb00711586070014000000000000000950140000e28b0000");
  }

  @Test
  void icmpError_quotesWhatFailed() {
    Segment failed = segment(V4, 305419896, 0, Payload.NONE, TcpFlag.SYN);
    assertBytes(
        failed.unreachable(IcmpKind.ADMIN_PROHIBITED, Address.parse("203.0.113.5")),
        0,
        "45000038000040004001f3b4cb0071050a01010a030dca1a00000000"
            + "45000028000040003f06f4af0a01010acb007115ca16001512345678");
  }

  @Test
  void icmpv6Error_quotesWhatFailed() {
    Segment failed = segment(V6, 305419896, 0, Payload.NONE, TcpFlag.SYN);
    assertBytes(
        failed.unreachable(IcmpKind.PORT_UNREACHABLE, Address.parse("2001:db8:2::1")),
        0,
        "6000000000383a4020010db800020000000000000000000120010db80001000000000000000000100104"
            + "ae3100000000600000000014063f20010db800010000000000000000001020010db8000200000000"
            + "000000000021ca16001512345678");
  }

  @ParameterizedTest
  @EnumSource(IcmpKind.class)
  void everyIcmpKind_hasNumbersOfItsOwnVersion(IcmpKind kind) {
    for (FiveTuple tuple : List.of(V4, V6)) {
      Segment failed = segment(tuple, 1, 0, Payload.NONE, TcpFlag.SYN);
      Packet packet = Packet.of(failed.unreachable(kind, tuple.destination().address()), 0);
      boolean four = tuple.equals(V4);
      int type = packet.at(four ? 20 : 40);
      assertThat(type).isIn(four ? List.of(3) : List.of(1, 4));
    }
  }

  static Stream<Scenario> sessions() {
    return Stream.of(
        Scenarios.active(),
        Scenarios.passive(),
        Scenarios.active().withMode(DataMode.EPRT),
        Scenarios.active().withMode(DataMode.EPSV).withTls(true));
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void everySegmentOfASession_isReadBack(Scenario scenario) {
    for (Transit transit : Simulator.run(scenario).transits()) {
      Segment segment = transit.segment();
      Packet packet = Packet.of(segment, 1);
      assertThat(Decoded.of(packet.bytes())).isEqualTo(Decoded.expected(segment, 63));
      assertTiles(packet);
    }
  }

  /// The fields cover every bit exactly once, in order.
  private static void assertTiles(Packet packet) {
    int bit = 0;
    int index = 0;
    for (PacketField field : packet.fields()) {
      assertThat(field.index()).isEqualTo(index++);
      assertThat(field.bit()).isEqualTo(bit);
      bit += field.bits();
      long value = 0;
      for (int i = 0; i < field.bits() && field.bits() <= 32; i++) {
        int at = field.bit() + i;
        value = (value << 1) | ((packet.at(at / 8) >> (7 - at % 8)) & 1);
      }
      assertThat(field.number()).isEqualTo(value);
    }
    assertThat(bit).isEqualTo(8 * packet.length());
  }

  @Test
  void tlsRecord_hasTheModelledLengthAndTellsNothing() {
    Payload secret = new Payload.ControlText("PORT 10,1,1,10,134,7\r\n");
    Payload record = new Payload.TlsRecord(Payload.TlsType.APPLICATION_DATA, secret, 51);
    Packet packet = Packet.of(segment(V4, 7, 7, record, TcpFlag.PSH, TcpFlag.ACK), 0);

    assertThat(packet.length()).isEqualTo(40 + 51);
    assertThat(new String(packet.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("PORT");
    assertThat(List.of(packet.at(40), packet.at(41), packet.at(42))).containsExactly(23, 3, 3);
    assertThat(packet.at(43) << 8 | packet.at(44)).isEqualTo(46);
    assertThat(Packet.of(segment(V4, 7, 7, record, TcpFlag.PSH, TcpFlag.ACK), 0).bytes())
        .isEqualTo(packet.bytes());
  }

  @Test
  void severalLines_areFieldsOfTheirOwn() {
    String lines = "211-Features:\r\n EPSV\r\n211 End\r\n";
    Packet packet = Packet.of(segment(V4, 7, 7, new Payload.ControlText(lines), TcpFlag.ACK), 0);
    List<String> fields = new ArrayList<>();
    for (PacketField field : packet.layer(LayerKind.FTP).orElseThrow().fields()) {
      fields.add(field.name() + "=" + packet.text(field).strip());
    }

    assertThat(fields)
        .containsExactly(
            "REPLY_CODE=211",
            "SEPARATOR=-",
            "TEXT=Features:",
            "LINE_END=",
            "TEXT=EPSV",
            "LINE_END=",
            "REPLY_CODE=211",
            "SEPARATOR=",
            "TEXT=End",
            "LINE_END=");
  }

  @Test
  void sharedByte_belongsToAllItsFields() {
    Packet packet = Packet.of(segment(V4, 7, 7, Payload.NONE, TcpFlag.SYN), 0);

    assertThat(packet.fieldsAt(33))
        .extracting(PacketField::name)
        .containsExactly(
            FieldName.CWR,
            FieldName.ECE,
            FieldName.URG,
            FieldName.ACK,
            FieldName.PSH,
            FieldName.RST,
            FieldName.SYN,
            FieldName.FIN);
    assertThat(packet.fieldsAt(12))
        .extracting(PacketField::name)
        .containsExactly(FieldName.SOURCE_ADDRESS);
  }

  @Test
  void translatedHeader_differsInAddressAndChecksumsOnly() {
    Segment inside = segment(V4, 7, 0, Payload.NONE, TcpFlag.SYN);
    Segment outside = inside.withTuple(tuple("198.51.100.1", 51734, "203.0.113.21", 21));
    Packet before = Packet.of(inside, 1);
    Packet after = Packet.of(outside, 1);

    assertThat(after.fields().stream().filter(f -> !after.same(f, before)))
        .extracting(PacketField::name)
        .containsExactly(FieldName.HEADER_CHECKSUM, FieldName.SOURCE_ADDRESS, FieldName.CHECKSUM);
  }

  /// A reader of packets that shares nothing with the writer.
  private record Decoded(
      FiveTuple tuple, String flags, long seq, long ack, int ttl, int payload, boolean sound) {
    static Decoded expected(Segment s, int ttl) {
      StringBuilder flags = new StringBuilder();
      for (TcpFlag flag :
          List.of(TcpFlag.FIN, TcpFlag.SYN, TcpFlag.RST, TcpFlag.PSH, TcpFlag.ACK)) {
        flags.append(s.flags().has(flag) ? flag.name().charAt(0) : '.');
      }
      long ack = s.flags().has(TcpFlag.ACK) ? s.ack() : 0;
      return new Decoded(
          s.tuple(), flags.toString(), s.seq(), ack, ttl, s.payload().length(), true);
    }

    static Decoded of(byte[] bytes) {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      int header = (in.get(0) & 0xf) * 4;
      int tcp = header;
      int bits = in.getShort(tcp + 12) & 0xffff;
      StringBuilder flags = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        flags.append((bits >> i & 1) == 1 ? "FSRPA".charAt(i) : '.');
      }
      boolean sound =
          (in.getShort(2) & 0xffff) == bytes.length
              && sum(bytes, 0, header, 0) == 0xffff
              && sum(bytes, 12, bytes.length, 6 + bytes.length - header) == 0xffff;
      return new Decoded(
          FiveTuple.tcp(
              new Endpoint(address(in.getInt(12)), in.getShort(tcp) & 0xffff),
              new Endpoint(address(in.getInt(16)), in.getShort(tcp + 2) & 0xffff)),
          flags.toString(),
          in.getInt(tcp + 4) & 0xffffffffL,
          in.getInt(tcp + 8) & 0xffffffffL,
          in.get(8) & 0xff,
          bytes.length - tcp - (bits >> 12) * 4,
          sound);
    }

    private static Address address(int bits) {
      return new Address(IpVersion.V4, 0, bits & 0xffffffffL);
    }

    /// The sum modulo 65535, which is right when it comes to 0: another way than adding carries.
    /// Addresses and segment stand side by side in IPv4, so one run covers both.
    private static int sum(byte[] bytes, int from, int to, int more) {
      int sum = more;
      for (int i = from; i < to; i++) {
        sum += (i - from) % 2 == 0 ? (bytes[i] & 0xff) * 256 : bytes[i] & 0xff;
        sum = sum % 0xffff == 0 && sum > 0 ? 0xffff : sum % 0xffff;
      }
      return sum;
    }
  }
}
