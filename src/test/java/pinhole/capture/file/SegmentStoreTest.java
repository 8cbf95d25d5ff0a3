package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedSegment;

@Execution(ExecutionMode.CONCURRENT)
class SegmentStoreTest {
  private static final int CLIENT = 40_000;
  private static final String TEN = "abcdefghij";

  /// 1000 packets, 40 segments of at most 16 bytes of text, 20 a turn, 5 for others, 100 in all; 4
  /// segments as seen, joined up to 100 bytes; 8 flows.
  private static final CaptureLimits FEW =
      new CaptureLimits(1_000, 65_536, 4, 1 << 20, 40, 16, 20, 5, 100, 4, 100, 8);

  private final PcapBytes file = new PcapBytes(101);

  @Test
  void aConversationKeepsItsTextFromTurnToTurn() throws CaptureException {
    say(21, CLIENT, 1, "220 " + TEN);
    say(21, CLIENT, 2, TEN);
    say(21, CLIENT, 3, TEN);
    say(CLIENT, 21, 1, "PASV\r\n");
    say(21, CLIENT, 4, TEN);
    assertThat(read().segments())
        .extracting(CapturedSegment::text)
        .containsExactly("220 " + TEN, "abcdef", "", "PASV\r\n", TEN);
  }

  @Test
  void lengthsStayTrueWhereTextIsNotKept() throws CaptureException {
    say(21, CLIENT, 1, TEN + TEN);
    CapturedSegment segment = read().segments().getFirst();
    assertThat(segment.text()).hasSize(16);
    assertThat(segment.length()).isEqualTo(20);
    assertThat(segment.shortened()).isTrue();
    assertThat(read().notes()).isEmpty();
  }

  @Test
  void anotherConnectionKeepsOnlyABeginning() throws CaptureException {
    say(443, CLIENT, 1, "abc");
    say(443, CLIENT, 4, "defg");
    say(CLIENT, 443, 1, "x");
    say(443, CLIENT, 8, "hi");
    assertThat(read().segments())
        .extracting(CapturedSegment::text)
        .containsExactly("abc", "de", "x", "");
  }

  @Test
  void aConnectionThatSpeaksFtpIsAConversation() throws CaptureException {
    say(2121, CLIENT, 1, "220 hello there");
    say(CLIENT, 2121, 1, "USER x\r\n");
    say(2121, CLIENT, 16, "331 go on");
    assertThat(read().segments())
        .extracting(CapturedSegment::text)
        .containsExactly("220 hello there", "USER x\r\n", "331 go on");
  }

  @Test
  void aLongTransferIsJoinedAndItsSumStaysTrue() throws CaptureException {
    send(20, CLIENT, Net.SYN, 0, "");
    for (int i = 0; i < 30; i++) {
      say(20, CLIENT, 1 + 10 * i, TEN);
      send(CLIENT, 20, Net.ACK, 1, "");
    }
    send(20, CLIENT, Net.FIN | Net.ACK, 301, "");
    Capture capture = read();
    assertThat(capture.packets()).isEqualTo(62);
    assertThat(capture.segments().stream().mapToInt(CapturedSegment::packets).sum()).isEqualTo(62);
    assertThat(capture.segments())
        .extracting(CapturedSegment::number, CapturedSegment::length)
        .containsExactly(
            tuple(1, 0),
            tuple(2, 10),
            tuple(3, 0),
            tuple(4, 100),
            tuple(24, 100),
            tuple(44, 90),
            tuple(62, 0));
    assertThat(capture.segments().stream().mapToInt(CapturedSegment::length).sum()).isEqualTo(300);
  }

  @Test
  void aGapIsNotJoined() throws CaptureException {
    for (int i = 0; i < 5; i++) {
      say(20, CLIENT, 1 + 10 * i, TEN);
    }
    say(20, CLIENT, 61, TEN);
    say(20, CLIENT, 71, TEN);
    say(20, CLIENT, 51, TEN);
    assertThat(read().segments())
        .extracting(CapturedSegment::seq, CapturedSegment::length)
        .containsExactly(
            tuple(1L, 10),
            tuple(11L, 10),
            tuple(21L, 10),
            tuple(31L, 20),
            tuple(61L, 20),
            tuple(51L, 10));
  }

  @Test
  void sequenceNumbersThatBeginAgainAreJoined() throws CaptureException {
    for (int i = 0; i < 6; i++) {
      say(20, CLIENT, (0xffff_ffffL - 39 + 10L * i) & 0xffff_ffffL, TEN);
    }
    assertThat(read().segments())
        .extracting(CapturedSegment::length)
        .containsExactly(10, 10, 10, 30);
  }

  @Test
  void allTextOfAFileHasALimit() throws CaptureException {
    for (int i = 0; i < 8; i++) {
      say(21, CLIENT + i, 1, TEN + TEN);
    }
    Capture capture = read();
    assertThat(capture.segments().stream().mapToInt(it -> it.text().length()).sum()).isEqualTo(100);
    assertThat(capture.packets()).isEqualTo(7);
    assertThat(capture.notes()).containsExactly(new CaptureNote.TooLarge(7));
  }

  @Test
  void segmentsHaveALimit() throws CaptureException {
    for (int i = 0; i < 41; i++) {
      send(CLIENT, 21, Net.ACK, i, "");
    }
    Capture capture = read();
    assertThat(capture.segments()).hasSize(40);
    assertThat(capture.notes()).containsExactly(new CaptureNote.TooLarge(40));
  }

  @Test
  void aFileThatEndsAtItsLimitIsNotTooLarge() throws CaptureException {
    for (int i = 0; i < 40; i++) {
      send(CLIENT, 21, Net.ACK, i, "");
    }
    assertThat(read().notes()).isEmpty();
  }

  @Test
  void packetsHaveALimit() throws CaptureException {
    for (int i = 0; i < 1_001; i++) {
      file.packet(new byte[1]);
    }
    assertThat(read().notes()).containsExactly(new CaptureNote.TooLarge(1_000));
  }

  @Test
  void aConnectionThatWasForgottenIsANewOne() throws CaptureException {
    say(443, 1, 1, TEN);
    for (int port = 2; port < 10; port++) {
      say(443, port, 1, "");
    }
    say(443, 1, 11, TEN);
    assertThat(read().segments().getLast().text()).isEqualTo("abcde");
  }

  @Test
  void segmentsOfADirectionShareTheirTuple() throws CaptureException {
    say(21, CLIENT, 1, "a");
    say(21, CLIENT, 2, "b");
    Capture capture = read();
    assertThat(capture.segments().get(0).tuple()).isSameAs(capture.segments().get(1).tuple());
  }

  private void say(int from, int to, long seq, String text) {
    send(from, to, Net.PSH | Net.ACK, seq, text);
  }

  private void send(int from, int to, int flags, long seq, String text) {
    file.packet(flip(from, Net.v4(Net.tcp(from, to, flags, seq, text))));
  }

  /// Packets of the server's ports come from its address.
  private static byte[] flip(int from, byte[] packet) {
    if (from < 10_000) {
      for (int i = 12; i < 16; i++) {
        byte source = packet[i];
        packet[i] = packet[i + 4];
        packet[i + 4] = source;
      }
    }
    return packet;
  }

  private Capture read() throws CaptureException {
    return new CaptureReader(FEW).read("x", file.array());
  }
}
