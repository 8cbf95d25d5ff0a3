package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedSegment;

@Execution(ExecutionMode.CONCURRENT)
class PcapFormatTest {
  private static final long MICROS = 0xa1b2c3d4L;
  private static final long NANOS = 0xa1b23c4dL;

  @ParameterizedTest
  @CsvSource({"true, 1", "false, 1", "true, 1000", "false, 1000"})
  void bothByteOrdersAndBothClocks(boolean big, int ticks) throws CaptureException {
    ByteOrder order = big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    byte[] frame = Net.frame("USER x\r\n");
    Capture capture =
        read(
            new PcapBytes(order, ticks == 1 ? MICROS : NANOS, 1)
                .packet(1_700_000_000, 250_000L * ticks, frame.length, frame)
                .packet(1_700_000_001, 250_007L * ticks + ticks - 1, frame.length, frame)
                .array());
    assertThat(capture.start()).contains(Instant.parse("2023-11-14T22:13:20.250Z"));
    assertThat(capture.segments())
        .extracting(it -> it.at().micros())
        .containsExactly(0L, 1_000_007L);
    assertThat(capture.segments()).extracting(CapturedSegment::text).containsOnly("USER x\r\n");
    assertThat(capture.segments()).extracting(CapturedSegment::number).containsExactly(1, 2);
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void aTimeBeforeTheFirstPacketIsNotNegative() throws CaptureException {
    byte[] frame = Net.frame("");
    byte[] bytes =
        new PcapBytes()
            .packet(9, 0, frame.length, frame)
            .packet(8, 0, frame.length, frame)
            .packet(10, 0, frame.length, frame)
            .array();
    assertThat(read(bytes).segments())
        .extracting(it -> it.at().micros())
        .containsExactly(0L, 0L, 1_000_000L);
  }

  @Test
  void aTimeAfter2038IsNotNegative() throws CaptureException {
    byte[] frame = Net.frame("");
    byte[] bytes = new PcapBytes().packet(0xffff_ffffL, 0, frame.length, frame).array();
    assertThat(read(bytes).start()).contains(Instant.ofEpochSecond(0xffff_ffffL));
  }

  @Test
  void aCaptureWithoutPacketsIsOne() throws CaptureException {
    Capture capture = read(new PcapBytes().array());
    assertThat(capture.packets()).isZero();
    assertThat(capture.start()).isEmpty();
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void theLengthOfAChecksumIsNoPartOfTheLinkType() throws CaptureException {
    byte[] bytes =
        new PcapBytes(ByteOrder.LITTLE_ENDIAN, MICROS, 0x4400_0001).packet(Net.frame("")).array();
    assertThat(read(bytes).segments()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 15, 16, 17, 60})
  void aFileThatIsCutEndsInsideItsPacket(int left) throws CaptureException {
    byte[] whole = new PcapBytes().packet(Net.frame("")).array();
    byte[] two = new PcapBytes().packet(Net.frame("")).packet(Net.frame("")).array();
    Capture capture = read(Arrays.copyOf(two, whole.length + left));
    assertThat(capture.segments()).hasSize(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.EndsInside(2));
  }

  @Test
  void aPacketThatIsTooLongIsDamage() throws CaptureException {
    byte[] whole = new PcapBytes().packet(Net.frame("")).array();
    Bytes damaged = new Bytes(ByteOrder.LITTLE_ENDIAN).all(whole).u64(0).u32(262_145).u32(1);
    Capture capture = read(damaged.zeros(300_000).array());
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.Damaged(2, whole.length));
  }

  @Test
  void whatWasNotKeptIsShortened() throws CaptureException {
    byte[] frame = Net.frame("PORT 10,1,1,10,134,7\r\n");
    Capture capture =
        read(new PcapBytes().packet(1, 0, frame.length, Arrays.copyOf(frame, 58)).array());
    CapturedSegment segment = capture.segments().getFirst();
    assertThat(segment.text()).isEqualTo("PORT");
    assertThat(segment.length()).isEqualTo(22);
    assertThat(segment.shortened()).isTrue();
    assertThat(capture.notes()).containsExactly(new CaptureNote.Shortened(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 23})
  void aHeaderThatIsCutIsBroken(int length) {
    byte[] cut = Arrays.copyOf(new PcapBytes().array(), length);
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> read(cut))
        .satisfies(it -> assertThat(it.problem()).isEqualTo(CaptureProblem.BROKEN_HEADER))
        .withMessageContaining("it ends inside its first header");
  }

  @Test
  void aVersionThatDoesNotExistIsBroken() {
    byte[] bytes = new PcapBytes().array();
    bytes[4] = 3;
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> read(bytes))
        .withMessageContaining("its version is one that does not exist");
  }

  private static Capture read(byte[] bytes) throws CaptureException {
    return new CaptureReader().read("x.pcap", bytes);
  }
}
