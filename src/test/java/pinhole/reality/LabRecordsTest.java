package pinhole.reality;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.reality.Verification.Check;

/// The simulation predicts records that nobody had in mind when it was written: random rules, NAT,
/// ALGs, modes and settings together, and random bytes at the helper. They were made in a rebuilt
/// laboratory that reproduces all the records it was given first.
class LabRecordsTest {
  private static final Path FOLDER = Path.of("src/test/resources/reality");

  @ParameterizedTest
  @CsvSource({"lab-scenarios.json, 400", "lab-alg.json, 500"})
  void everyRecordGoesAsPredicted(String name, int count) {
    RecordFile file = RecordFile.read(FOLDER.resolve(name));
    assertThat(file.errors()).isEmpty();
    assertThat(file.records()).hasSize(count);
    Verification verification = new Verification();
    List<Check> checks = file.records().stream().map(verification::check).toList();
    long right = checks.stream().filter(Check::agrees).count();
    System.out.println(name + ": " + right + " of " + count + " as recorded");
    assertThat(checks.stream().map(Check::lines).flatMap(List::stream)).isEmpty();
  }

  /// Whatever a README of records allows occurs among them.
  @Test
  void theyCoverWhatTheFirstRecordsLack() {
    List<ScenarioRecord> all = RecordFile.read(FOLDER.resolve("lab-scenarios.json")).scenarios();
    assertThat(all).anyMatch(r -> !r.scenario().serverFirewall().enabled());
    assertThat(all).anyMatch(r -> r.scenario().clientFirewall().algPorts().size() > 1);
    assertThat(all).anyMatch(r -> r.scenario().server().tls() != r.scenario().client().tls());
    assertThat(all).anyMatch(r -> !r.scenario().server().activeFromPort20());
    assertThat(all).anyMatch(r -> r.observed().serverFirewall().defaultOut());
  }
}
