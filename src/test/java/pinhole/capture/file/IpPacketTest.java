package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedSegment;

@Execution(ExecutionMode.CONCURRENT)
class IpPacketTest {
  private static final byte[] TCP = Net.tcp(40_000, 21, Net.PSH | Net.ACK, 5, "EPSV\r\n");

  @Test
  void anIpv4SegmentIsReadWhole() throws CaptureException {
    CapturedSegment segment = only(Net.v4(TCP));
    assertThat(segment.tuple()).hasToString("10.1.1.10:40000 -> 203.0.113.21:21");
    assertThat(segment.hops()).isEqualTo(63);
    assertThat(segment.flags()).hasToString("ACK-PSH");
    assertThat(segment.seq()).isEqualTo(5);
    assertThat(segment.ack()).isEqualTo(7);
    assertThat(segment.text()).isEqualTo("EPSV\r\n");
    assertThat(segment.length()).isEqualTo(6);
  }

  @Test
  void anIpv6SegmentIsReadWhole() throws CaptureException {
    CapturedSegment segment = only(Net.v6(Net.TCP, TCP));
    assertThat(segment.tuple()).hasToString("[2001:db8:1::10]:40000 -> [2001:db8:2::21]:21");
    assertThat(segment.hops()).isEqualTo(62);
    assertThat(segment.text()).isEqualTo("EPSV\r\n");
  }

  @Test
  void optionsArePassed() throws CaptureException {
    assertThat(only(Net.v4WithOptions(TCP)).text()).isEqualTo("EPSV\r\n");
    byte[] withOptions = Net.tcp(40_000, 21, Net.ACK, 5, 15, "EPSV\r\n");
    assertThat(only(Net.v4(withOptions)).text()).isEqualTo("EPSV\r\n");
  }

  @Test
  void aLengthOfZeroIsWhatTheNetworkCardWillFillIn() throws CaptureException {
    assertThat(only(Net.v4(0, 0, Net.TCP, TCP)).text()).isEqualTo("EPSV\r\n");
    assertThat(only(Net.v6(0, Net.TCP, TCP)).text()).isEqualTo("EPSV\r\n");
    byte[] big = Net.v4(0, 0, Net.TCP, TCP);
    Capture cut =
        new CaptureReader().read("x", new PcapBytes(101).packet(1, 0, 70_000, big).array());
    assertThat(cut.segments().getFirst().length()).isEqualTo(70_000 - 40);
  }

  @Test
  void sequenceNumbersAreUnsigned() throws CaptureException {
    assertThat(only(Net.v4(Net.tcp(65_535, 21, Net.ACK, 0xffff_ffffL, ""))).seq())
        .isEqualTo(0xffff_ffffL);
  }

  @Test
  void flagsThatFtpNeverSeesAreLeftOut() throws CaptureException {
    assertThat(only(Net.v4(Net.tcp(1, 2, 0xff, 1, ""))).flags()).hasToString("SYN-ACK-PSH-FIN-RST");
    assertThat(only(Net.v4(Net.tcp(1, 2, 0xe0, 1, ""))).flags()).hasToString("");
  }

  @Test
  void extensionHeadersArePassed() throws CaptureException {
    byte[] options = new Bytes().u8(Net.TCP, 1).zeros(14).all(TCP).array();
    byte[] routing = new Bytes().u8(60, 0).zeros(6).all(options).array();
    byte[] authentication = new Bytes().u8(43, 1).zeros(10).all(routing).array();
    byte[] hopByHop = new Bytes().u8(51, 0).zeros(6).all(authentication).array();
    assertThat(only(Net.v6(0, hopByHop)).text()).isEqualTo("EPSV\r\n");
  }

  @Test
  void extensionHeadersWithoutEndAreNoSegment() throws CaptureException {
    assertThat(read(Net.v6(0, new byte[8 * 40])).segments()).isEmpty();
  }

  @Test
  void fragmentsOfTcpAreCounted() throws CaptureException {
    byte[] file =
        new PcapBytes(101)
            .packet(Net.v4(20 + TCP.length, 0x2000, Net.TCP, TCP))
            .packet(Net.v4(20 + TCP.length, 3, Net.TCP, TCP))
            .packet(Net.v4(20 + TCP.length, 3, 17, TCP))
            .packet(Net.v6(44, fragment(1)))
            .packet(Net.v6(44, fragment(0xfff8)))
            .array();
    Capture capture = new CaptureReader().read("x", file);
    assertThat(capture.segments()).isEmpty();
    assertThat(capture.notes()).containsExactly(new CaptureNote.Fragments(4));
  }

  @Test
  void aFragmentThatIsTheWholeIsNone() throws CaptureException {
    assertThat(only(Net.v4(20 + TCP.length, 0x4000, Net.TCP, TCP)).text()).isNotEmpty();
    assertThat(only(Net.v6(44, fragment(0))).text()).isEqualTo("EPSV\r\n");
  }

  @Test
  void headersThatCannotBeTrueAreNoSegments() throws CaptureException {
    byte[] shortHeader = Net.v4(TCP);
    shortHeader[0] = 0x44;
    byte[] otherVersion = Net.v4(TCP);
    otherVersion[0] = 0x55;
    byte[] tcpTooShort = Net.v4(TCP);
    tcpTooShort[32] = 0x40;
    byte[] tcpTooLong = Net.v4(TCP);
    tcpTooLong[32] = 0x70;
    byte[][] wrong = {shortHeader, otherVersion, tcpTooShort, tcpTooLong, Net.v4(19, 0, 6, TCP)};
    for (byte[] each : wrong) {
      assertThat(read(each).segments()).isEmpty();
      assertThat(read(each).packets()).isEqualTo(1);
    }
  }

  @Test
  void aSegmentIsKnownByItsFirstFourteenBytes() throws CaptureException {
    byte[] packet = Net.v4(TCP);
    assertThat(cut(packet, 34).segments()).extracting(CapturedSegment::length).containsExactly(6);
    assertThat(cut(packet, 33).segments()).isEmpty();
    assertThat(cut(packet, 33).notes()).containsExactly(new CaptureNote.Shortened(1));
  }

  private static byte[] fragment(int offset) {
    return new Bytes().u8(Net.TCP, 0).u16(offset).u32(1).all(TCP).array();
  }

  private static CapturedSegment only(byte[] packet) throws CaptureException {
    Capture capture = read(packet);
    assertThat(capture.segments()).hasSize(1);
    assertThat(capture.notes()).isEmpty();
    return capture.segments().getFirst();
  }

  private static Capture cut(byte[] packet, int kept) throws CaptureException {
    byte[] data = Arrays.copyOf(packet, kept);
    PcapBytes file = new PcapBytes(101).packet(1, 0, packet.length, data);
    return new CaptureReader().read("x", file.array());
  }

  private static Capture read(byte[] packet) throws CaptureException {
    return new CaptureReader().read("x", new PcapBytes(101).packet(packet).array());
  }
}
