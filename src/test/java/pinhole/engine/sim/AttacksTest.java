package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.AlgFinding;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.net.Address;

/// What strangers try with PORT (RFC 2577), and who stops them.
class AttacksTest {
  private static final Address VICTIM = Address.v4(10, 1, 1, 30);
  private static final ServerOptions TRUSTING =
      new ServerOptions(ServerProfile.VSFTPD, false, false, false);

  /// Both walls let anything out and control connections in; the victim offers mail.
  private final Scenario open =
      Scenarios.of(
              DataMode.PORT,
              Scenarios.firewall(Scenarios.rule(Direction.OUT)),
              Scenarios.firewall(Scenarios.rule(Direction.IN, 21), Scenarios.rule(Direction.OUT)))
          .withLab(
              Lab.standard()
                  .withBystanders(List.of(new Bystander(DeviceId.CLIENT, VICTIM, List.of(2525)))));

  private Scenario typing(String... segments) {
    return open.withClient(open.client().withOptions(ClientOptions.byHand(List.of(segments))));
  }

  private static Scenario withAlg(Scenario scenario) {
    return scenario.withFirewall(DeviceId.CLIENT_FIREWALL, scenario.clientFirewall().withAlg(true));
  }

  private Scenario bounce() {
    return typing(
        "USER anonymous\r\n", "PASS x\r\n", "PORT 10,1,1,30,9,221\r\n", "RETR readme.txt\r\n");
  }

  @Test
  void bounce_carefulServer_refusesThePort() {
    Recording recording = Simulator.run(bounce());

    assertThat(whys(recording)).anyMatch(FtpFinding.NotTheCaller.class::isInstance);
    assertThat(syns(recording, VICTIM)).isZero();
  }

  @Test
  void bounce_trustingServer_callsTheVictimAndTheWallStopsIt() {
    Scenario trusting = bounce().withServer(open.server().withOptions(TRUSTING));
    Recording recording = Simulator.run(withAlg(trusting));

    assertThat(recording.outcomes())
        .anyMatch(o ->
            o instanceof Outcome.AlgRead read
                && read.report().why().finding() instanceof AlgFinding.ForeignAddress);
    assertThat(recording.outcomes())
        .anyMatch(o ->
            o instanceof Outcome.Decided d
                && d.firewall() == DeviceId.CLIENT_FIREWALL
                && d.segment().tuple().destination().address().equals(VICTIM)
                && d.decision().verdict() == Verdict.DROP);
  }

  @Test
  void bounce_trustingServerAndOpenWall_reachesTheVictim() {
    Scenario trusting = bounce().withServer(open.server().withOptions(TRUSTING));
    Scenario wide =
        trusting.withFirewall(
            DeviceId.CLIENT_FIREWALL,
            Scenarios.firewall(Scenarios.rule(Direction.OUT), Scenarios.rule(Direction.IN)));

    assertThat(Simulator.run(wide).transits())
        .anyMatch(t ->
            t.from() == DeviceId.CLIENT && t.segment().tuple().source().address().equals(VICTIM));
  }

  @Test
  void slipstream_aPostThenAPort_opensAPinholeForAnyPort() {
    Recording recording =
        Simulator.run(withAlg(typing("POST / HTTP/1.1\r\n\r\n", "PORT 10,1,1,10,0,22\r\n")));

    assertThat(opened(recording)).extracting(e -> e.destination().port()).containsExactly(22);
  }

  @Test
  void slipstream_postWithoutALineEnd_opensNothing() {
    Recording recording =
        Simulator.run(withAlg(typing("POST / HTTP/1.1", "PORT 10,1,1,10,0,22\r\n")));

    assertThat(opened(recording)).isEmpty();
  }

  @Test
  void twoSessionsThatAnnounceOnePort_theSecondLineIsDiscarded() {
    ClientSetup hand =
        open.client()
            .withOptions(
                ClientOptions.byHand(
                    List.of("USER anonymous\r\n", "NOOP\r\n", "PORT 10,1,1,10,134,7\r\n")));
    Scenario two =
        withAlg(open.withClient(hand))
            .withOthers(List.of(new OtherSession(hand, 1_000, Optional.empty())));
    Recording recording = Simulator.run(two);

    assertThat(opened(recording)).hasSize(1);
    assertThat(recording.outcomes())
        .anyMatch(o ->
            o instanceof Outcome.AlgRead read
                && read.report().dropped()
                && read.report().why().finding() instanceof AlgFinding.Clash);
  }

  private static List<Expectation> opened(Recording recording) {
    return recording
        .outcomes()
        .filter(Outcome.PinholeOpened.class::isInstance)
        .map(o -> ((Outcome.PinholeOpened) o).expectation())
        .toList();
  }

  private static List<FtpFinding> whys(Recording recording) {
    return recording
        .outcomes()
        .filter(Outcome.FtpStepped.class::isInstance)
        .map(o -> ((Outcome.FtpStepped) o).why().finding())
        .toList();
  }

  private static long syns(Recording recording, Address to) {
    return recording.transits().stream()
        .filter(t -> t.segment().isSyn())
        .filter(t -> t.segment().tuple().destination().address().equals(to))
        .count();
  }
}
