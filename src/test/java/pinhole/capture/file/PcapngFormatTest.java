package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;
import pinhole.capture.CapturedSegment;

@Execution(ExecutionMode.CONCURRENT)
class PcapngFormatTest {
  private static final byte[] FRAME = Net.frame("QUIT\r\n");
  private static final byte[] NO_OPTIONS = {};
  private static final long NOON = 1_700_000_000_000_000L;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bothByteOrders(boolean big) throws CaptureException {
    Capture capture =
        read(
            new PcapngBytes()
                .section(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
                .device(1, 262_144, NO_OPTIONS)
                .packet(0, NOON, FRAME)
                .packet(0, NOON + 5, FRAME));
    assertThat(capture.start()).contains(Instant.parse("2023-11-14T22:13:20Z"));
    assertThat(capture.segments()).extracting(it -> it.at().micros()).containsExactly(0L, 5L);
    assertThat(capture.segments()).extracting(CapturedSegment::text).containsOnly("QUIT\r\n");
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void sectionsHaveTheirOwnOrderAndInterfaces() throws CaptureException {
    Capture capture =
        read(
            PcapngBytes.ethernet()
                .device(101, 0, NO_OPTIONS)
                .packet(1, NOON, Net.v4(Net.tcp(1, 2, Net.SYN, 0, "")))
                .section(ByteOrder.BIG_ENDIAN)
                .device(1, 0, NO_OPTIONS)
                .packet(0, NOON + 1, FRAME));
    assertThat(capture.segments()).extracting(CapturedSegment::link).containsExactly(1, 2);
  }

  @Test
  void eachInterfaceHasItsClock() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet();
    Capture capture =
        read(
            file.device(1, 0, file.clock(9, 1_700_000_000))
                .packet(0, NOON, FRAME)
                .packet(1, 2_000_000_999L, FRAME));
    assertThat(capture.segments())
        .extracting(it -> it.at().micros())
        .containsExactly(0L, 2_000_000L);
  }

  @Test
  void oldAndSimplePacketsAreRead() throws CaptureException {
    Capture capture =
        read(
            PcapngBytes.ethernet()
                .oldPacket(0, NOON, FRAME)
                .oldPacket(0, NOON + 3, FRAME)
                .simple(FRAME.length, FRAME));
    assertThat(capture.segments()).extracting(CapturedSegment::text).containsOnly("QUIT\r\n");
    assertThat(capture.segments()).extracting(it -> it.at().micros()).containsExactly(0L, 3L, 3L);
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void aSimplePacketIsAsLongAsItsInterfaceKeeps() throws CaptureException {
    Capture capture =
        read(
            new PcapngBytes()
                .section(ByteOrder.LITTLE_ENDIAN)
                .device(1, 58, NO_OPTIONS)
                .simple(FRAME.length, Arrays.copyOf(FRAME, 58)));
    assertThat(capture.start()).isEmpty();
    assertThat(capture.segments()).extracting(CapturedSegment::text).containsExactly("QUIT");
    assertThat(capture.notes()).containsExactly(new CaptureNote.Shortened(1));
  }

  @Test
  void otherBlocksAreSkipped() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet();
    byte[] bytes =
        file.block(4, file.fields().zeros(400_000))
            .block(0x0bad, file.fields())
            .packet(0, NOON, FRAME)
            .block(5, file.fields().zeros(12))
            .array();
    Capture capture = new CaptureReader().read("x", bytes);
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 11, 12, 40, 90})
  void aFileThatIsCutEndsInsideItsPacket(int left) throws CaptureException {
    int one = PcapngBytes.ethernet().packet(0, NOON, FRAME).array().length;
    byte[] two = PcapngBytes.ethernet().packet(0, NOON, FRAME).packet(0, NOON, FRAME).array();
    Capture capture = new CaptureReader().read("x", Arrays.copyOf(two, one + left));
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.EndsInside(2));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 4, 8, 11, 13, 0xffff_fffcL, 0x7fff_fff0L})
  void aLengthThatCannotBeTrueIsDamage(long length) throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    assertDamaged(file, it -> it.block(6, it.fields().zeros(64), length));
  }

  @Test
  void lengthsThatDifferAreDamage() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    assertDamaged(file, it -> it.raw(it.fields().u32(99).u32(16).u32(0).u32(20).array()));
  }

  @Test
  void aPacketLongerThanItsBlockIsDamage() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    assertDamaged(
        file, it -> it.block(6, it.fields().u32(0).u64(0).u32(1_000).u32(1_000).zeros(64)));
  }

  @Test
  void aBlockWithoutRoomForItsFieldsIsDamage() throws CaptureException {
    for (long type : new long[] {1, 2, 3, 6}) {
      PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
      assertDamaged(file, it -> it.block(type, it.fields()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, -1})
  void aPacketOfAnUnknownInterfaceIsDamage(int device) throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    assertDamaged(file, it -> it.packet(device, NOON, FRAME));
  }

  @Test
  void aSimplePacketWithoutInterfaceIsDamage() throws CaptureException {
    Capture capture = read(new PcapngBytes().section(ByteOrder.BIG_ENDIAN).simple(60, FRAME));
    assertThat(capture.notes()).containsExactly(new CaptureNote.Damaged(1, 28));
  }

  @Test
  void aSectionWithoutOrderIsDamage() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    assertDamaged(file, it -> it.block(0x0a0d0d0aL, it.fields().zeros(16)));
  }

  @Test
  void optionsLongerThanTheirBlockAreNone() throws CaptureException {
    PcapngBytes file = new PcapngBytes().section(ByteOrder.LITTLE_ENDIAN);
    byte[] options = file.fields().u16(9).u16(500).u32(3).array();
    assertThat(read(file.device(1, 0, options).packet(0, NOON, FRAME)).start())
        .contains(Instant.ofEpochSecond(1_700_000_000));
  }

  @Test
  void tooManyInterfacesEndTheReading() throws CaptureException {
    PcapngBytes file = PcapngBytes.ethernet().packet(0, NOON, FRAME);
    for (int i = 0; i < CaptureLimits.DEFAULT.interfaces(); i++) {
      file.device(1, 0, NO_OPTIONS);
    }
    assertThat(read(file.packet(0, NOON, FRAME)).notes())
        .containsExactly(new CaptureNote.TooLarge(1));
  }

  @Test
  void aFirstSectionThatIsNoneIsBroken() {
    assertBroken(Arrays.copyOf(PcapngBytes.ethernet().array(), 20), "ends inside");
    assertBroken(with(8, 0), "in which order");
    assertBroken(with(12, 2), "version");
    assertBroken(with(4, 3), "length");
  }

  private static byte[] with(int at, int value) {
    byte[] bytes = PcapngBytes.ethernet().array();
    bytes[at] = (byte) value;
    return bytes;
  }

  private static void assertBroken(byte[] bytes, String why) {
    assertThatExceptionOfType(CaptureException.class)
        .isThrownBy(() -> new CaptureReader().read("x", bytes))
        .withMessageContaining(why)
        .satisfies(it -> assertThat(it.problem()).isEqualTo(CaptureProblem.BROKEN_HEADER));
  }

  /// What is added to a file with one packet is damage, and what follows is not read.
  private static void assertDamaged(PcapngBytes file, UnaryOperator<PcapngBytes> damage)
      throws CaptureException {
    int start = file.array().length;
    Capture capture = read(damage.apply(file).packet(0, NOON, FRAME));
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.Damaged(2, start));
  }

  private static Capture read(PcapngBytes file) throws CaptureException {
    return new CaptureReader().read("x.pcapng", file.array());
  }
}
