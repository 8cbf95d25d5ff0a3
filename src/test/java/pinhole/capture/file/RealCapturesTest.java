package pinhole.capture.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.capture.Capture;
import pinhole.capture.CapturedSegment;
import pinhole.engine.net.SimTime;

@Execution(ExecutionMode.CONCURRENT)
class RealCapturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/captures");

  @ParameterizedTest
  @CsvSource({
    "active-dropped, 29",
    "active-dropped-at-server, 29",
    "active-rejected, 25",
    "active-alg, 33",
    "port-illegal, 17",
    "port-denied, 17",
    "passive-dropped, 19",
    "passive-reset, 17",
    "passive-nat, 33",
    "tls-dropped, 40",
    "port-2121, 33",
    "list, 31",
    "control-dropped, 3",
    "nothing, 0"
  })
  void everyPacketIsASegment(String name, int packets) throws IOException {
    Capture capture = read(name);
    assertThat(capture.name()).isEqualTo(name + ".pcap");
    assertThat(capture.packets()).isEqualTo(packets);
    assertThat(capture.segments()).hasSize(packets);
    assertThat(capture.errors()).isEmpty();
    assertThat(capture.notes()).isEmpty();
  }

  @Test
  void theWordsOfTheClientAreReadInOrder() throws IOException {
    assertThat(
            read("list").segments().stream()
                .filter(it -> it.tuple().destination().port() == 21)
                .map(CapturedSegment::text)
                .collect(Collectors.joining()))
        .isEqualTo("USER anonymous\r\nPWD\r\nPASV\r\nTYPE A\r\nLIST\r\nQUIT\r\n");
  }

  @Test
  void aSegmentHasItsNumberTimeAndTuple() throws IOException {
    Capture capture = read("active-dropped");
    CapturedSegment dial = capture.segments().get(17);
    assertThat(dial.number()).isEqualTo(18);
    assertThat(dial.at()).isEqualTo(new SimTime(4430));
    assertThat(dial.tuple()).hasToString("203.0.113.21:20 -> 10.1.1.10:48991");
    assertThat(dial.flags()).hasToString("SYN");
    assertThat(dial.shortened()).isFalse();
    assertThat(dial.hops()).isEqualTo(63);
    assertThat(capture.start()).hasValueSatisfying(it -> assertThat(it).isAfter(Instant.EPOCH));
  }

  private static Capture read(String name) throws IOException {
    return new CaptureReader().read(FOLDER.resolve(name + ".pcap"));
  }
}
