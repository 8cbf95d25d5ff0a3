package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.capture.Capture;

/// Files that were changed by chance never do more harm than being refused.
@Execution(ExecutionMode.CONCURRENT)
class MutantsTest {
  private static final int MUTANTS = 3_000;
  private static final Path GOOD = Path.of("src/test/resources/captures/active-alg.pcap");

  @Test
  @Timeout(60)
  void mutantsOfAPcap() throws IOException {
    assertThat(readMutants(Files.readAllBytes(GOOD), 1)).isBetween(MUTANTS / 2, MUTANTS - 1);
  }

  @Test
  @Timeout(60)
  void mutantsOfAPcapng() throws IOException {
    assertThat(readMutants(pcapng(), 2)).isBetween(MUTANTS / 2, MUTANTS - 1);
  }

  @Test
  @Timeout(60)
  void mutantsOfACompressedPcapAreMostlyNoGzipFiles() throws IOException {
    byte[] packed = Bytes.gzip(Files.readAllBytes(GOOD));
    assertThat(readMutants(packed, 3)).isBetween(MUTANTS / 10, MUTANTS - 1);
  }

  @Test
  void everyLengthOfAPcapng() throws IOException {
    byte[] whole = pcapng();
    int before = 0;
    for (int length = 28; length <= whole.length; length++) {
      int packets = new CaptureReader().read("x", Arrays.copyOf(whole, length)).packets();
      assertThat(packets).isBetween(before, before + 1);
      before = packets;
    }
  }

  /// How many of the mutants could be read.
  private static int readMutants(byte[] good, long seed) {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < MUTANTS; i++) {
      try {
        Capture capture = new CaptureReader().read("x", mutant(good, random));
        assertThat(capture.segments())
            .allMatch(it -> it.at().micros() >= 0 && it.text().length() <= it.length());
        read++;
      } catch (CaptureException e) {
        assertThat(e.sentence()).isNotBlank();
      }
    }
    return read;
  }

  private static byte[] mutant(byte[] good, Random random) {
    byte[] bytes =
        switch (random.nextInt(4)) {
          case 0 -> Arrays.copyOf(good, random.nextInt(good.length));
          case 1 -> lengthened(good, random);
          default -> good.clone();
        };
    for (int i = random.nextInt(8); i > 0 && bytes.length > 0; i--) {
      int at = random.nextInt(random.nextBoolean() ? bytes.length : Math.min(80, bytes.length));
      bytes[at] =
          switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> -1;
            case 2 -> (byte) (bytes[at] ^ 1 << random.nextInt(8));
            default -> (byte) random.nextInt(256);
          };
    }
    return bytes;
  }

  private static byte[] lengthened(byte[] good, Random random) {
    int at = random.nextInt(good.length);
    byte[] more = new byte[random.nextInt(300)];
    random.nextBytes(more);
    return new Bytes()
        .all(Arrays.copyOf(good, at))
        .all(more)
        .all(Arrays.copyOfRange(good, at, good.length))
        .array();
  }

  /// Two sections, all kinds of blocks, all kinds of packets.
  private static byte[] pcapng() {
    byte[] segment = Net.tcp(40_000, 21, Net.PSH | Net.ACK, 1, "PORT 10,1,1,10,134,7\r\n");
    byte[] tagged = Net.ethernet(0x8100, Net.tagged(5, 0x86dd, Net.v6(Net.TCP, segment)));
    byte[] options = new Bytes().u8(Net.TCP, 1).zeros(14).all(segment).array();
    PcapngBytes file = PcapngBytes.ethernet();
    file.device(101, 65_535, file.clock(9, 1))
        .packet(0, 1, Net.frame("USER x\r\n"))
        .packet(1, 2, Net.v6(0, options))
        .oldPacket(0, 3, tagged)
        .block(5, file.fields().zeros(12))
        .simple(80, Net.frame("QUIT\r\n"))
        .section(ByteOrder.BIG_ENDIAN)
        .device(1, 0, file.clock(0x8a, 0))
        .packet(0, 4, Net.ethernet(0x0800, icmp(segment)))
        .packet(0, 5, 900, Net.frame("220 hello"));
    return file.array();
  }

  private static byte[] icmp(byte[] segment) {
    byte[] error = Net.icmp(3, 13, Net.v4(segment));
    return Net.v4(20 + error.length, 0, 1, error);
  }
}
