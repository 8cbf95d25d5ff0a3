package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

/// Linux's FTP helper did with each recorded script what ours does.
class AlgRecordsTest {
  @Test
  void everyRecordedScript_isPredictedByteForByte() throws IOException {
    SequencedMap<String, Optional<String>> differences = AlgScripts.differences();

    assertThat(differences).hasSize(432);
    assertThat(differences.values().stream().flatMap(Optional::stream)).isEmpty();
  }
}
