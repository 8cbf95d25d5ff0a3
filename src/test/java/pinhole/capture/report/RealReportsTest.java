package pinhole.capture.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pinhole.capture.file.CaptureReader;
import pinhole.capture.report.CapturePoint.Place;
import pinhole.scenario.ScenarioCheck;

/// What is told of captures of real programs agrees with what is known of them: see the README
/// beside them. The scenario that is rebuilt comes to the same.
@Execution(ExecutionMode.CONCURRENT)
class RealReportsTest {
  private static final Path FOLDER = Path.of("src/test/resources/captures");

  @ParameterizedTest
  @CsvSource({
    "active-dropped, DataUnanswered, BETWEEN",
    "active-dropped-at-server, DataUnanswered, AT_SERVER",
    "active-rejected, DataRefused, BETWEEN",
    "active-alg, AllWell, BETWEEN",
    "port-illegal, ArrangementRefused, AT_CLIENT",
    "port-denied, ArrangementRefused, AT_CLIENT",
    "passive-dropped, WrongAddress, AT_CLIENT",
    "passive-reset, DataRefused, BETWEEN",
    "passive-nat, AllWell, BETWEEN",
    "tls-dropped, Sealed, AT_SERVER",
    "port-2121, AllWell, AT_CLIENT",
    "list, AllWell, AT_CLIENT",
    "control-dropped, ControlUnanswered, UNKNOWN"
  })
  void theFindingIsWhatHappened(String name, String finding, Place place) throws IOException {
    CaptureReport report = read(name);
    assertThat(report.ftpPackets()).isEqualTo(report.capture().packets());
    SessionReport session = report.sessions().getFirst();
    assertThat(report.sessions()).hasSize(1);
    assertThat(session.finding().getClass().getSimpleName()).isEqualTo(finding);
    assertThat(session.scenery().point().place()).isEqualTo(place);
    assertThat(session.text()).doesNotContain("{").doesNotContain("**");
    assertThat(Rebuild.of(session))
        .isInstanceOfSatisfying(
            Rebuild.Built.class,
            it -> {
              assertThat(it.sentences()).isNotEmpty();
              assertThat(it.agrees()).as("%s", it.sentences()).isTrue();
              assertThat(ScenarioCheck.problem(it.scenario())).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "active-rejected, 'A firewall or NAT device before the client sent it, not the client.'",
    "passive-reset, 'A firewall or NAT device before the server sent it, not the server.'",
    "active-dropped, 'A firewall between the capture and the client, or on it, drops the SYN."
        + " A closed port would send RST.'"
  })
  void whatIsLikely_isWhatHappened(String name, String likely) throws IOException {
    List<Certainty> levels = read(name).sessions().getFirst().certainties();
    assertThat(levels)
        .filteredOn(it -> it.level() == Certainty.Level.LIKELY)
        .flatExtracting(Certainty::sentences)
        .contains(likely);
  }

  @ParameterizedTest
  @CsvSource({"port-illegal, true", "port-denied, false"})
  void anAlg_helpsWhereTheAddressWasRefused_notWhereTheModeWas(String name, boolean helps)
      throws IOException {
    assertThat(read(name).sessions().getFirst().helps())
        .filteredOn(it -> it.what().contains("ALG"))
        .hasSize(helps ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource("nothing")
  void whereNothingCameBy_thereIsNothingToTell(String name) throws IOException {
    assertThat(read(name).sessions()).isEmpty();
    assertThat(read(name).ports()).isEmpty();
  }

  private static CaptureReport read(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".pcap");
    return CaptureReport.of(new CaptureReader().read(file), OptionalInt.empty());
  }
}
