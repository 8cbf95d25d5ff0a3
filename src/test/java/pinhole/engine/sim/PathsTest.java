package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.CtState;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Sees;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.tcp.SynSchedule;
import pinhole.engine.tcp.TcpState;

/// What becomes of a session when the way is not as it should be.
class PathsTest {
  private static final Endpoint NOBODY = new Endpoint(Address.v4(203, 0, 113, 99), 21);

  private static Scenario calling(Endpoint wrong) {
    Scenario usual = Scenarios.active();
    ClientOptions curl = ClientOptions.CURL;
    return usual.withClient(
        new ClientSetup(
            usual.client().transfers(),
            false,
            true,
            100_000_000,
            200_000_000,
            new ClientOptions(
                curl.profile(), false, false, Optional.empty(), Optional.of(wrong), List.of())));
  }

  @Test
  void absentHost_isReportedAfterTheRoutersArpQuestions() {
    Recording recording = Simulator.run(calling(NOBODY));

    Step report =
        recording.steps().stream()
            .filter(s -> s.event() instanceof Event.NobodyAnswers)
            .findFirst()
            .orElseThrow();
    assertThat(report.at().seconds()).isBetween(3.05, 3.15);
    assertThat(recording.transits())
        .filteredOn(t -> t.segment().kind() == SegmentKind.ICMP)
        .isNotEmpty();
    assertThat(recording.succeeded()).isFalse();
  }

  @Test
  void absentHost_synsThatWaitForTheAnswerAskNoQuestion() {
    Recording recording = Simulator.run(calling(NOBODY));

    // The fourth SYN leaves at 3.1 s, just before the first report arrives: it is a new question.
    assertThat(recording.outcomes().filter(Outcome.NobodyThere.class::isInstance)).hasSize(4);
    assertThat(recording.steps())
        .filteredOn(s -> s.event() instanceof Event.NobodyAnswers)
        .hasSize(2);
  }

  private static Scenario serverWallSees(Sees half) {
    Scenario usual = Scenarios.active();
    FirewallSetup wall = usual.serverFirewall();
    return usual.withFirewall(
        DeviceId.SERVER_FIREWALL, wall.withTraits(wall.traits().seeing(half)));
  }

  @Test
  void firewallThatSeesOnlyCalls_findsTheAcknowledgmentInvalid() {
    Recording recording = Simulator.run(serverWallSees(Sees.ONLY_IN));

    assertThat(recording.outcomes())
        .anySatisfy(o ->
            assertThat(o)
                .isInstanceOfSatisfying(
                    Outcome.Decided.class,
                    d -> {
                      assertThat(d.decision().state()).isEqualTo(CtState.INVALID);
                      assertThat(d.decision().verdict()).isEqualTo(Verdict.DROP);
                    }));
    assertThat(recording.outcomes()).anyMatch(Outcome.WentAround.class::isInstance);
    assertThat(recording.outcomes())
        .noneMatch(o -> o instanceof Outcome.LineHeard heard && heard.host() == DeviceId.SERVER);
    assertThat(recording.succeeded()).isFalse();
  }

  @Test
  void firewallThatSeesOnlyAnswers_dropsTheSynAck() {
    Recording recording = Simulator.run(serverWallSees(Sees.ONLY_OUT));

    assertThat(recording.outcomes())
        .anyMatch(o ->
            o instanceof Outcome.Decided d
                && d.segment().kind() == SegmentKind.SYN_ACK
                && d.decision().state() == CtState.INVALID);
    assertThat(recording.succeeded()).isFalse();
  }

  /// The client's wall keeps no table and lets out nothing but calls to port 21.
  ///
  /// @param patience after how many microseconds the client gives up
  private static Recording answersDropped(long patience) {
    Scenario usual = Scenarios.active();
    FirewallSetup wall =
        Scenarios.firewall(Scenarios.rule(Direction.OUT, 21), Scenarios.rule(Direction.IN));
    FirewallSetup forgetful = wall.withTraits(wall.traits().remembering(false));
    ClientSetup limited =
        new ClientSetup(usual.client().transfers(), false, true, patience, patience);
    return Simulator.run(
        usual.withClient(limited).withFirewall(DeviceId.CLIENT_FIREWALL, forgetful));
  }

  @Test
  void droppedAnswerToADataCall_isRepeatedWhileThePortIsOpenAndNoLonger() {
    Recording recording = answersDropped(600_000_000);

    long closed =
        recording.steps().stream()
            .filter(s -> s.outcomes().stream().anyMatch(Outcome.PortClosed.class::isInstance))
            .mapToLong(s -> s.at().micros())
            .findFirst()
            .orElseThrow();
    List<Long> answers =
        recording.transits().stream()
            .filter(t -> t.from() == DeviceId.CLIENT && t.segment().kind() == SegmentKind.SYN_ACK)
            .map(t -> t.departs().micros())
            .toList();
    assertThat(answers).hasSizeGreaterThan(3).allMatch(at -> at < closed);
    assertThat(recording.worldAfter(recording.steps().size() - 1).host(DeviceId.CLIENT).sockets())
        .noneMatch(s -> s.tcb().state() == TcpState.SYN_RECEIVED);
  }

  @Test
  void callAfterThePortWasClosed_findsNobody() {
    assertThat(answersDropped(2_500_000).outcomes())
        .anyMatch(o ->
            o instanceof Outcome.NobodyListens nobody
                && nobody.host() == DeviceId.CLIENT
                && nobody.segment().isSyn());
  }

  @Test
  void textbookSchedule_doublesItsWaits() {
    Scenario usual = calling(NOBODY);
    Scenario silent = usual.withFirewall(DeviceId.SERVER_FIREWALL, Scenarios.firewall());
    Scenario textbook = silent.withLab(silent.lab().withSynSchedule(SynSchedule.TEXTBOOK));

    assertThat(syns(textbook)).startsWith(0L, 1000L, 3000L, 7100L, 15300L, 31400L, 64500L);
    assertThat(syns(silent)).startsWith(0L, 1000L, 2000L, 3100L, 4100L, 5100L, 7100L);
  }

  private static List<Long> syns(Scenario scenario) {
    return Simulator.run(scenario).transits().stream()
        .filter(t -> t.from() == DeviceId.CLIENT && t.segment().isSyn())
        .map(t -> t.departs().micros() / 1000)
        .toList();
  }

  @Test
  void controlEntryThatExpiresInALongTransfer_losesTheLastReply() {
    Scenario usual = Scenarios.passive();
    Scenario large =
        usual.withServer(
            new ServerSetup(
                21,
                usual.server().pasvRange(),
                Optional.empty(),
                true,
                true,
                true,
                false,
                4_000_000,
                List.of(new ServerSetup.ServerFile("large.bin", 3_000_000))));
    ClientSetup patient =
        new ClientSetup(
            List.of(new Transfer(Transfer.Command.RETR, "large.bin", DataMode.PASV)),
            false,
            true,
            3_000_000,
            300_000_000);
    Scenario open =
        large
            .withClient(patient)
            .withFirewall(DeviceId.SERVER_FIREWALL, large.serverFirewall().withAlg(true));
    Scenario forgetful =
        open.withFirewall(
            DeviceId.CLIENT_FIREWALL,
            open.clientFirewall()
                .withTraits(open.clientFirewall().traits().forgettingAfter(5_000_000)));

    assertThat(Simulator.run(open).succeeded()).isTrue();
    Recording lost = Simulator.run(forgetful);
    assertThat(lost.succeeded()).isFalse();
    assertThat(lost.outcomes())
        .anyMatch(o ->
            o instanceof Outcome.Decided d
                && d.firewall() == DeviceId.CLIENT_FIREWALL
                && d.segment().kind() == SegmentKind.REPLY
                && d.decision().verdict() == Verdict.DROP);
  }
}
