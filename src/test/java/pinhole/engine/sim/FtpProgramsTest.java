package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.DataConnectionMode;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.Payload;

/// Whole sessions of each client program with each server program.
class FtpProgramsTest {
  private static final FirewallSetup OPEN =
      Scenarios.firewall(Scenarios.rule(Direction.IN), Scenarios.rule(Direction.OUT));

  @ParameterizedTest
  @EnumSource(names = {"CURL", "LFTP", "TNFTP", "CLASSIC"})
  void nothingInTheWay_everyProgramFetchesFromEveryServer(ClientProfile client) {
    for (ServerProfile server : ServerProfile.values()) {
      for (DataMode mode : DataMode.values()) {
        Recording recording = Simulator.run(scenario(client, server, mode, OPEN));

        assertThat(recording.succeeded()).as("%s %s %s", client, server, mode).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"CURL", "LFTP", "TNFTP", "CLASSIC"})
  void severalTransfers_oneSession(ClientProfile client) {
    for (ServerProfile server : ServerProfile.values()) {
      Scenario one = scenario(client, server, client.defaultMode(), OPEN);
      ClientSetup told = one.client();
      var transfer = told.transfers().getFirst();
      Recording recording =
          Simulator.run(
              one.withClient(
                  new ClientSetup(
                      List.of(transfer, transfer, transfer),
                      false,
                      true,
                      told.connectLimitMicros(),
                      told.runLimitMicros(),
                      told.options())));

      assertThat(recording.succeeded()).as("%s %s", client, server).isTrue();
      assertThat(said(recording, DeviceId.CLIENT)).filteredOn(l -> l.startsWith("RETR")).hasSize(3);
    }
  }

  @Test
  void passiveClosed_tnftpTurnsActiveAndSucceeds_curlDoesNot() {
    FirewallSetup only21 =
        rejecting(Scenarios.rule(Direction.IN, 21), Scenarios.rule(Direction.OUT));
    Scenario curl = scenario(ClientProfile.CURL, ServerProfile.VSFTPD, DataMode.EPSV, only21);
    Scenario tnftp = scenario(ClientProfile.TNFTP, ServerProfile.VSFTPD, DataMode.EPSV, only21);

    assertThat(Simulator.run(curl).succeeded()).isFalse();
    Recording recording = Simulator.run(tnftp);
    assertThat(recording.succeeded()).isTrue();
    assertThat(said(recording, DeviceId.CLIENT)).anyMatch(l -> l.startsWith("EPRT"));
  }

  @Test
  void pasvForbidden_lftpHangsUpCallsAgainAndIsActive() {
    Scenario scenario = scenario(ClientProfile.LFTP, ServerProfile.VSFTPD, DataMode.PASV, OPEN);
    Recording recording = Simulator.run(scenario.withServer(only(scenario.server(), true, false)));

    assertThat(recording.succeeded()).isTrue();
    assertThat(whys(recording))
        .contains(
            new FtpFinding.ChangesSides(DataConnectionMode.ACTIVE),
            new FtpFinding.CallsServerAgain(1));
    assertThat(said(recording, DeviceId.CLIENT)).filteredOn(l -> l.startsWith("USER")).hasSize(2);
  }

  @Test
  void portForbidden_classicClientWithProftpd_usesTheDefaultPortOfRfc959() {
    Scenario scenario = scenario(ClientProfile.CLASSIC, ServerProfile.PROFTPD, DataMode.PORT, OPEN);
    Recording recording = Simulator.run(scenario.withServer(only(scenario.server(), false, true)));

    assertThat(recording.succeeded()).isTrue();
    assertThat(whys(recording)).contains(new FtpFinding.UsesDefaultPort(51734));
  }

  @ParameterizedTest
  @EnumSource(names = {"CURL", "LFTP"})
  void implicitTls_bothSides_fileArrivesSealed(ClientProfile client) {
    Recording recording = Simulator.run(tls(client, true, true));

    assertThat(recording.succeeded()).isTrue();
    assertThat(saidInTheClear(recording)).isEmpty();
  }

  @Test
  void implicitTls_atAnExplicitServer_failsAtOnce() {
    Recording recording = Simulator.run(tls(ClientProfile.CURL, true, false));

    assertThat(recording.succeeded()).isFalse();
    assertThat(whys(recording)).contains(new FtpFinding.NotTls());
    assertThat(outcomes(recording))
        .noneMatch(o ->
            o instanceof Outcome.SegmentSent(Transit transit)
                && transit.from() == DeviceId.SERVER
                && transit.segment().payload() instanceof Payload.TlsRecord);
  }

  @Test
  void epsvUnknown_lftpCallsAgainAtOnce_andTheOldConnectionsEndIsNotTheNewOnes() {
    Scenario scenario = scenario(ClientProfile.LFTP, ServerProfile.PURE_FTPD, DataMode.EPSV, OPEN);
    Recording recording = Simulator.run(scenario.withServer(only(scenario.server(), true, false)));

    assertThat(recording.succeeded()).isTrue();
    assertThat(whys(recording))
        .contains(new FtpFinding.FallsBack(DataMode.PASV))
        .filteredOn(FtpFinding.CallsServerAgain.class::isInstance)
        .containsExactly(new FtpFinding.CallsServerAgain(2));
    assertThat(said(recording, DeviceId.CLIENT)).filteredOn(l -> l.startsWith("USER")).hasSize(3);
  }

  @Test
  void implicitTls_plainClient_waitsForAGreetingThatNeverComes() {
    Recording recording = Simulator.run(tls(ClientProfile.CURL, false, true));

    assertThat(recording.succeeded()).isFalse();
    assertThat(whys(recording)).anyMatch(FtpFinding.OutOfTime.class::isInstance);
  }

  @ParameterizedTest
  @EnumSource(names = {"CURL", "LFTP"})
  void ccc_agreed_theArrangementIsSaidInTheClear(ClientProfile client) {
    Scenario scenario = scenario(client, ServerProfile.PROFTPD, DataMode.PASV, OPEN);
    ClientOptions options =
        new ClientOptions(client, false, true, Optional.empty(), Optional.empty(), List.of());
    Recording recording =
        Simulator.run(
            scenario
                .withClient(scenario.client().withTls(true).withOptions(options))
                .withServer(
                    scenario
                        .server()
                        .withTls(true)
                        .withOptions(new ServerOptions(ServerProfile.PROFTPD, false, true, true))));

    assertThat(recording.succeeded()).isTrue();
    assertThat(saidInTheClear(recording)).contains("PASV").doesNotContain("CCC", "PROT P");
  }

  @Test
  void byHand_lineInTwoSegments_isOneCommand() {
    Recording recording =
        Simulator.run(byHand("USER anonymous\r\n", "NO", "OP\r\n", "PWD\r\nSYST\r\n"));

    assertThat(recording.succeeded()).isTrue();
    assertThat(heard(recording)).containsExactly("USER anonymous", "NOOP", "PWD", "SYST");
  }

  @Test
  void byHand_commandsBehindATransfer_waitUntilItIsOver() {
    Recording recording =
        Simulator.run(byHand("USER anonymous\r\n", "PORT 10,1,1,10,200,10\r\nLIST\r\nNOOP\r\n"));

    assertThat(said(recording, DeviceId.SERVER))
        .endsWith("425 Failed to establish connection.", "200 NOOP ok.");
  }

  private static Scenario byHand(String... script) {
    Scenario scenario = scenario(ClientProfile.BY_HAND, ServerProfile.VSFTPD, DataMode.PORT, OPEN);
    return scenario.withClient(
        scenario.client().withOptions(ClientOptions.byHand(List.of(script))));
  }

  private static Scenario tls(ClientProfile client, boolean implicitClient, boolean server) {
    Scenario scenario = scenario(client, ServerProfile.VSFTPD, DataMode.PASV, OPEN);
    ClientOptions options =
        new ClientOptions(
            client, implicitClient, false, Optional.empty(), Optional.empty(), List.of());
    return scenario
        .withClient(scenario.client().withOptions(options))
        .withServer(
            scenario
                .server()
                .withOptions(new ServerOptions(ServerProfile.VSFTPD, server, false, true)));
  }

  private static Scenario scenario(
      ClientProfile client, ServerProfile server, DataMode mode, FirewallSetup wall) {
    Scenario scenario = Scenarios.of(mode, OPEN, wall);
    ClientSetup told = scenario.client();
    return scenario
        .withClient(
            new ClientSetup(
                told.transfers(),
                false,
                true,
                told.connectLimitMicros(),
                60_000_000,
                ClientOptions.CURL.withProfile(client)))
        .withServer(scenario.server().withOptions(ServerOptions.VSFTPD.withProfile(server)));
  }

  private static ServerSetup only(ServerSetup server, boolean port, boolean pasv) {
    return new ServerSetup(
        server.port(),
        server.pasvRange(),
        server.pasvAddress(),
        port,
        pasv,
        server.activeFromPort20(),
        server.tls(),
        server.dataLimitMicros(),
        server.files(),
        server.options());
  }

  private static FirewallSetup rejecting(Rule... rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), List.of(rules), Verdict.REJECT, Verdict.DROP);
  }

  private static List<String> said(Recording recording, DeviceId host) {
    return outcomes(recording).stream()
        .filter(o -> o instanceof Outcome.LineSaid said && said.host() == host)
        .map(o -> ((Outcome.LineSaid) o).line())
        .toList();
  }

  private static List<String> saidInTheClear(Recording recording) {
    return outcomes(recording).stream()
        .filter(o ->
            o instanceof Outcome.LineSaid said && said.host() == DeviceId.CLIENT && !said.sealed())
        .map(o -> ((Outcome.LineSaid) o).line())
        .toList();
  }

  private static List<String> heard(Recording recording) {
    return outcomes(recording).stream()
        .filter(o -> o instanceof Outcome.LineHeard heard && heard.host() == DeviceId.SERVER)
        .map(o -> ((Outcome.LineHeard) o).line())
        .toList();
  }

  private static List<FtpFinding> whys(Recording recording) {
    return outcomes(recording).stream()
        .filter(Outcome.FtpStepped.class::isInstance)
        .map(o -> ((Outcome.FtpStepped) o).why().finding())
        .toList();
  }

  private static List<Outcome> outcomes(Recording recording) {
    List<Outcome> all = new ArrayList<>();
    recording.steps().forEach(step -> all.addAll(step.outcomes()));
    return all;
  }
}
