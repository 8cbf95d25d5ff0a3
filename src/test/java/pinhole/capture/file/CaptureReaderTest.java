package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import pinhole.capture.Capture;
import pinhole.capture.CaptureNote;

class CaptureReaderTest {
  @TempDir private Path folder;

  @Test
  void aMissingFileAFolderAndAnEmptyOneAreNamed() throws IOException {
    assertThat(refused(folder.resolve("no.pcap")).problem()).isEqualTo(CaptureProblem.MISSING);
    assertThat(refused(folder.resolve("no.pcap")))
        .hasMessageStartingWith("no.pcap: There is no such file. ");
    assertThat(refused(folder).problem()).isEqualTo(CaptureProblem.FOLDER);
    Path empty = Files.createFile(folder.resolve("empty.pcap"));
    assertThat(refused(empty).problem()).isEqualTo(CaptureProblem.EMPTY);
    assertThat(refused(empty).magic()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsNoFile() {
    assertThat(refused(Path.of("/dev/zero")).problem()).isEqualTo(CaptureProblem.SPECIAL);
  }

  @Test
  void aStreamThatFailsIsUnreadable() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] to, int from, int length) throws IOException {
            return read();
          }
        };
    CaptureException e =
        catchThrowableOfType(CaptureException.class, () -> new CaptureReader().read("x", failing));
    assertThat(e.problem()).isEqualTo(CaptureProblem.UNREADABLE);
    assertThat(e.sentence()).isEqualTo("The system says: the disk is gone");
  }

  @Test
  void progressGrowsToTheWholeFile() throws IOException {
    Path file = file(5_000, false);
    List<Integer> packets = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    Capture capture =
        new CaptureReader()
            .read(
                file,
                (count, share) -> {
                  packets.add(count);
                  shares.add(share);
                },
                () -> false);
    assertThat(capture.name()).isEqualTo("x.pcap");
    assertThat(packets).hasSizeGreaterThan(5).isSorted().endsWith(5_000);
    assertThat(shares).isSorted().endsWith(1.0).allMatch(it -> it >= 0 && it <= 1);
  }

  @Test
  void aCancelledReadingEndsSoon() throws IOException {
    Path file = file(5_000, false);
    List<Integer> packets = new ArrayList<>();
    BooleanSupplier cancelled = () -> packets.size() > 2;
    CaptureException e =
        catchThrowableOfType(
            CaptureException.class,
            () -> new CaptureReader().read(file, (count, share) -> packets.add(count), cancelled));
    assertThat(e.problem()).isEqualTo(CaptureProblem.CANCELLED);
    assertThat(packets.getLast()).isLessThan(5_000);
  }

  @Test
  void anInterruptCancels() throws IOException {
    Path file = file(10, false);
    Thread.currentThread().interrupt();
    try {
      assertThat(refused(file).problem()).isEqualTo(CaptureProblem.CANCELLED);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aCompressedFileIsRead() throws IOException {
    Capture capture = new CaptureReader().read(file(5_000, true));
    assertThat(capture.packets()).isEqualTo(5_000);
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void aCompressedFileThatIsCutGivesWhatIsThere() throws IOException {
    byte[] whole = Files.readAllBytes(file(5_000, true));
    Capture capture = new CaptureReader().read("x", Arrays.copyOf(whole, whole.length * 2 / 3));
    assertThat(capture.packets()).isBetween(100, 4_999);
    assertThat(capture.notes()).containsExactly(new CaptureNote.EndsInside(capture.packets() + 1));
  }

  @Test
  void aSmallCompressedFileThatIsCutGivesWhatIsThere() throws CaptureException {
    byte[] whole = Bytes.gzip(new PcapBytes().packet(Net.frame("x")).array());
    Capture capture = new CaptureReader().read("x", Arrays.copyOf(whole, whole.length - 4));
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.EndsInside(2));
  }

  @Test
  void aCompressedFileThatIsDamagedGivesWhatIsThere() throws CaptureException {
    byte[] plain = new PcapBytes().packet(Net.frame("x")).array();
    byte[] damaged = Bytes.gzip(plain);
    damaged[damaged.length - 8]++;
    Capture capture = new CaptureReader().read("x", damaged);
    assertThat(capture.packets()).isEqualTo(1);
    assertThat(capture.notes()).containsExactly(new CaptureNote.Damaged(2, plain.length));
  }

  @Test
  void aCompressedFileIsExpandedOnlySoFar() throws CaptureException {
    byte[] frame = Net.frame("x");
    PcapBytes file = new PcapBytes();
    for (int i = 0; i < 100; i++) {
      file.packet(frame);
    }
    CaptureLimits limits =
        new CaptureLimits(99, 99, 9, 24 + 10L * (16 + frame.length), 99, 9, 9, 9, 99, 99, 9, 9);
    Capture capture = new CaptureReader(limits).read("x", Bytes.gzip(file.array()));
    assertThat(capture.packets()).isEqualTo(10);
    assertThat(capture.notes()).containsExactly(new CaptureNote.TooLarge(10));
  }

  private Path file(int packets, boolean packed) throws IOException {
    PcapBytes file = new PcapBytes();
    for (int i = 0; i < packets; i++) {
      file.packet(Net.frame("USER " + i * 7919L % 10_007));
    }
    byte[] bytes = packed ? Bytes.gzip(file.array()) : file.array();
    return Files.write(folder.resolve("x.pcap"), bytes);
  }

  private static CaptureException refused(Path file) {
    return catchThrowableOfType(CaptureException.class, () -> new CaptureReader().read(file));
  }
}
