package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedSegment;

@Execution(ExecutionMode.CONCURRENT)
class LinkLayerTest {
  private static final byte[] FOUR = Net.v4(Net.tcp(40_000, 21, Net.ACK, 1, "PASV\r\n"));
  private static final byte[] SIX = Net.v6(Net.TCP, Net.tcp(40_000, 21, Net.ACK, 1, "PASV\r\n"));

  static Stream<Arguments> frames() {
    return Stream.of(
        Arguments.of("Ethernet", 1, Net.ethernet(0x0800, FOUR)),
        Arguments.of("Ethernet, IPv6", 1, Net.ethernet(0x86dd, SIX)),
        Arguments.of("802.1Q", 1, Net.ethernet(0x8100, Net.tagged(5, 0x0800, FOUR))),
        Arguments.of("802.1ad", 1, Net.ethernet(0x88a8, tagged(0x8100, 0x86dd, SIX))),
        Arguments.of("old QinQ", 1, Net.ethernet(0x9100, tagged(0x8100, 0x0800, FOUR))),
        Arguments.of("PPPoE", 1, Net.ethernet(0x8864, pppoe(0x0021, FOUR))),
        Arguments.of("PPPoE, IPv6", 1, Net.ethernet(0x8864, pppoe(0x0057, SIX))),
        Arguments.of(
            "PPPoE in a VLAN", 1, Net.ethernet(0x8100, Net.tagged(5, 0x8864, pppoe(0x21, FOUR)))),
        Arguments.of("raw", 101, FOUR),
        Arguments.of("raw, IPv6", 101, SIX),
        Arguments.of("raw of BSD", 12, FOUR),
        Arguments.of("raw of OpenBSD", 14, SIX),
        Arguments.of("IPv4", 228, FOUR),
        Arguments.of("IPv6", 229, SIX),
        Arguments.of("null, little-endian", 0, new Bytes().u8(2, 0, 0, 0).all(FOUR).array()),
        Arguments.of("null, big-endian", 0, new Bytes().u32(30).all(SIX).array()),
        Arguments.of("loop", 108, new Bytes().u32(2).all(FOUR).array()),
        Arguments.of("PPP", 9, new Bytes().u16(0x0021).all(FOUR).array()),
        Arguments.of("PPP, framed", 9, new Bytes().u16(0xff03).u16(0x0057).all(SIX).array()),
        Arguments.of("cooked", 113, new Bytes().zeros(14).u16(0x0800).all(FOUR).array()),
        Arguments.of("cooked 2", 276, new Bytes().u16(0x86dd).zeros(18).all(SIX).array()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void theSegmentIsFound(String name, int linkType, byte[] frame) throws CaptureException {
    Capture capture = read(linkType, frame);
    assertThat(capture.segments())
        .as(name)
        .extracting(CapturedSegment::text)
        .containsExactly("PASV\r\n");
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void paddingIsNoPayload() throws CaptureException {
    byte[] ack = Net.v4(Net.tcp(40_000, 21, Net.ACK, 1, ""));
    CapturedSegment segment =
        read(1, new Bytes().all(Net.ethernet(0x0800, ack)).text("xxxxxx").array())
            .segments()
            .getFirst();
    assertThat(segment.text()).isEmpty();
    assertThat(segment.length()).isZero();
  }

  @Test
  void otherProtocolsOfALinkAreNoSegments() throws CaptureException {
    assertThat(read(1, Net.ethernet(0x0806, FOUR)).segments()).isEmpty();
    assertThat(read(1, Net.ethernet(0x8864, pppoe(0xc021, FOUR))).segments()).isEmpty();
    assertThat(read(113, new Bytes().zeros(16).all(FOUR).array()).segments()).isEmpty();
    assertThat(read(1, Net.ethernet(0x0806, FOUR)).notes()).isEmpty();
  }

  @Test
  void tagsWithoutEndAreNoSegment() throws CaptureException {
    byte[] frame = FOUR;
    for (int i = 0; i < 9; i++) {
      frame = Net.tagged(i, i == 0 ? 0x0800 : 0x8100, frame);
    }
    assertThat(read(1, Net.ethernet(0x8100, frame)).segments()).isEmpty();
  }

  @Test
  void aLinkThatIsNotReadIsNoted() throws CaptureException {
    byte[] bytes = new PcapBytes(105).packet(FOUR).packet(FOUR).array();
    Capture capture = new CaptureReader().read("x", bytes);
    assertThat(capture.packets()).isEqualTo(2);
    assertThat(capture.segments()).isEmpty();
    assertThat(capture.notes()).containsExactly(new CaptureNote.UnknownLink(2, 105));
  }

  @Test
  void framesOfAnyLengthAreRead() throws CaptureException {
    for (int type : new int[] {0, 1, 9, 101, 113, 276}) {
      for (int length = 0; length < 80; length++) {
        assertThat(read(type, Arrays.copyOf(FOUR, length)).packets()).isEqualTo(1);
        assertThat(read(type, new byte[length]).segments()).isEmpty();
      }
    }
  }

  private static byte[] tagged(int inner, int type, byte[] payload) {
    return Net.tagged(100, inner, Net.tagged(5, type, payload));
  }

  private static byte[] pppoe(int protocol, byte[] payload) {
    Bytes header = new Bytes().u8(0x11, 0).u16(1).u16(payload.length + 2);
    return header.u16(protocol).all(payload).array();
  }

  private static Capture read(int linkType, byte[] frame) throws CaptureException {
    return new CaptureReader().read("x", new PcapBytes(linkType).packet(frame).array());
  }
}
