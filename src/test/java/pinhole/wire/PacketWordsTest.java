package pinhole.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

class PacketWordsTest {
  private static final List<FiveTuple> TUPLES =
      List.of(
          FiveTuple.tcp(
              new Endpoint(Address.parse("10.1.1.10"), 51734),
              new Endpoint(Address.parse("203.0.113.21"), 21)),
          FiveTuple.tcp(
              new Endpoint(Address.parse("2001:db8:1::10"), 51734),
              new Endpoint(Address.parse("2001:db8:2::21"), 21)));
  private final PacketWords words = new PacketWords();

  private static Packet packet(FiveTuple tuple, Payload payload) {
    return Packet.of(
        new Segment(1, tuple, Flags.of(TcpFlag.PSH, TcpFlag.ACK), 4294967295L, 2, payload), 0);
  }

  private String value(Packet packet, FieldName name) {
    return words.value(packet, field(packet, name));
  }

  private static PacketField field(Packet packet, FieldName name) {
    return packet.fields().stream().filter(f -> f.name() == name).findFirst().orElseThrow();
  }

  @Test
  void values_areSaidAsPeopleWriteThem() {
    Packet packet = packet(TUPLES.get(0), Payload.NONE);

    assertThat(value(packet, FieldName.HEADER_LENGTH)).isEqualTo("20 bytes (5 × 4)");
    assertThat(value(packet, FieldName.TOTAL_LENGTH)).isEqualTo("40 bytes");
    assertThat(value(packet, FieldName.PROTOCOL)).isEqualTo("6 (TCP)");
    assertThat(value(packet, FieldName.SOURCE_ADDRESS)).isEqualTo("10.1.1.10");
    assertThat(value(packet, FieldName.SOURCE_PORT)).isEqualTo("51734");
    assertThat(value(packet, FieldName.SEQUENCE)).isEqualTo("4294967295");
    assertThat(value(packet, FieldName.ACK)).isEqualTo("set");
    assertThat(value(packet, FieldName.SYN)).isEqualTo("not set");
    assertThat(value(packet, FieldName.HEADER_CHECKSUM)).isEqualTo("0xf3af");
    assertThat(value(packet(TUPLES.get(1), Payload.NONE), FieldName.DESTINATION_ADDRESS))
        .isEqualTo("2001:db8:2::21");
    assertThat(value(packet(TUPLES.get(0), new Payload.FileBytes(1)), FieldName.FILE_DATA))
        .isEqualTo("1 byte");
    assertThat(value(packet(TUPLES.get(0), new Payload.FileBytes(1400)), FieldName.FILE_DATA))
        .isEqualTo("1400 bytes");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "PORT 10,1,1,10,134,7 > ARGUMENT > 10.1.1.10, port 134 × 256 + 7 = 34311",
        "EPRT |1|10.1.1.10|34311| > ARGUMENT > 10.1.1.10, port 34311",
        "227 Entering Passive Mode (203,0,113,21,195,120). > TEXT >"
            + " 203.0.113.21, port 195 × 256 + 120 = 50040",
        "229 Entering Extended Passive Mode (|||50040|) > TEXT > port 50040"
      })
  void announcement_meansAnEndpoint(String line, FieldName name, String meaning) {
    Packet packet = packet(TUPLES.get(0), new Payload.ControlText(line + "\r\n"));

    assertThat(words.meaning(packet, field(packet, name))).contains(meaning);
    assertThat(words.meaning(packet, field(packet, FieldName.LINE_END))).isEmpty();
    assertThat(words.meaning(packet, field(packet, FieldName.VERSION))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FieldName.class)
  void everyField_hasANameAndIsExplained(FieldName name) {
    PacketField field = new PacketField(0, name, 0, 8, 0);

    assertThat(words.name(field)).isNotBlank();
    assertThat(words.about(field)).endsWith(".");
  }

  @ParameterizedTest
  @EnumSource(LayerKind.class)
  void everyLayer_hasAName(LayerKind kind) {
    assertThat(words.layer(new Layer(kind, List.of()))).isNotBlank();
  }

  @ParameterizedTest
  @EnumSource(IcmpKind.class)
  void everyIcmpError_isNamedInBothVersions(IcmpKind kind) {
    for (FiveTuple tuple : TUPLES) {
      Segment failed = new Segment(1, tuple, Flags.of(TcpFlag.SYN), 1, 0, Payload.NONE);
      Packet packet = Packet.of(failed.unreachable(kind, tuple.destination().address()), 0);

      assertThat(value(packet, FieldName.TYPE)).contains("(");
      assertThat(value(packet, FieldName.CODE)).contains("(");
    }
  }
}
