package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.reality.AlgComparison;
import pinhole.reality.AlgRecord;
import pinhole.reality.Difference;
import pinhole.reality.RecordFile;

/// Plays the recorded scripts of Linux's FTP helper through our firewall, segment by segment.
class AlgRecordsTest {
  private static final Path FILE = Path.of("src/test/resources/reality/alg.json");

  @Test
  void everyRecordedScript_isPredictedByteForByte() {
    RecordFile file = RecordFile.read(FILE);
    assertThat(file.errors()).isEmpty();
    assertThat(file.records()).hasSize(432);
    List<Difference> differences = new ArrayList<>();
    int right = 0;
    for (AlgRecord record : file.algs()) {
      List<Difference> found = AlgComparison.of(record);
      right += found.isEmpty() ? 1 : 0;
      differences.addAll(found);
    }
    System.out.println("alg " + right + " of " + file.algs().size() + " as recorded");
    assertThat(differences).isEmpty();
    assertThat(right).isEqualTo(432);
  }
}
