package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.capture.Capture;
import pinhole.capture.CapturedError;

@Execution(ExecutionMode.CONCURRENT)
class IcmpErrorTest {
  private static final byte[] SYN = Net.tcp(20, 50_000, Net.SYN, 1, "");
  private static final byte[] FOUR = Net.v4(SYN);
  private static final byte[] SIX = Net.v6(Net.TCP, SYN);

  @ParameterizedTest
  @CsvSource({"3, 13", "3, 1", "11, 0", "12, 0"})
  void errorsOfIpv4(int type, int code) throws CaptureException {
    CapturedError error = only(four(1, Net.icmp(type, code, FOUR)));
    assertThat(error.number()).isEqualTo(1);
    assertThat(error.type()).isEqualTo(type);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.from()).hasToString("10.1.1.10");
    assertThat(error.about()).hasToString("10.1.1.10:20 -> 203.0.113.21:50000");
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4", "2, 0", "3, 0", "4, 1"})
  void errorsOfIpv6(int type, int code) throws CaptureException {
    CapturedError error = only(Net.v6(58, Net.icmp(type, code, SIX)));
    assertThat(error.type()).isEqualTo(type);
    assertThat(error.code()).isEqualTo(code);
    assertThat(error.about()).hasToString("[2001:db8:1::10]:20 -> [2001:db8:2::21]:50000");
  }

  @Test
  void eightBytesOfTheSegmentAreEnough() throws CaptureException {
    byte[] about = Arrays.copyOf(FOUR, 28);
    assertThat(only(four(1, Net.icmp(3, 1, about))).about().source().port()).isEqualTo(20);
  }

  @Test
  void otherMessagesAreNoErrorsAboutSegments() throws CaptureException {
    byte[] udp = Net.v4(20 + SYN.length, 0, 17, SYN);
    byte[] laterPart = Net.v4(20 + SYN.length, 8, Net.TCP, SYN);
    assertThat(read(four(1, Net.icmp(8, 0, FOUR))).errors()).isEmpty();
    assertThat(read(four(1, Net.icmp(1, 0, FOUR))).errors()).isEmpty();
    assertThat(read(four(1, Net.icmp(3, 3, udp))).errors()).isEmpty();
    assertThat(read(four(1, Net.icmp(3, 3, laterPart))).errors()).isEmpty();
    assertThat(read(four(1, Net.icmp(3, 3, Arrays.copyOf(FOUR, 23)))).errors()).isEmpty();
    assertThat(read(four(1, new byte[] {3, 1})).errors()).isEmpty();
    assertThat(read(Net.v6(58, Net.icmp(128, 0, SIX))).errors()).isEmpty();
  }

  private static byte[] four(int protocol, byte[] payload) {
    return Net.v4(20 + payload.length, 0, protocol, payload);
  }

  private static CapturedError only(byte[] packet) throws CaptureException {
    Capture capture = read(packet);
    assertThat(capture.segments()).isEmpty();
    assertThat(capture.errors()).hasSize(1);
    return capture.errors().getFirst();
  }

  private static Capture read(byte[] packet) throws CaptureException {
    return new CaptureReader().read("x", new PcapBytes(101).packet(packet).array());
  }
}
