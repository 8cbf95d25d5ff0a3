package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Direction.IN;
import static pinhole.engine.firewall.Direction.OUT;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.CONTROL;
import static pinhole.engine.firewall.Wall.SERVER;
import static pinhole.engine.firewall.Wall.callBack;

import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Wall.Conversation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// The life of a pinhole.
class ExpectationTest {
  private static final String PORT = "PORT 10,1,1,10,134,7\r\n";

  private final Wall wall = new Wall(Wall.outboundOnly());

  @Test
  void port_read_opensAPinholeForTheServerFromAnyPort() {
    Passage passage = wall.open(CALL).greeted().client(PORT);

    Expectation expected =
        new Expectation(
            2,
            1,
            CtDirection.ORIGINAL,
            SERVER,
            new Endpoint(CLIENT, 34311),
            new Endpoint(CLIENT, 34311),
            wall.number(),
            wall.now(),
            wall.now().plus(300_000_000));
    assertThat(passage.opened()).contains(expected);
    assertThat(wall.state().expectations()).containsExactly(expected);
  }

  @Test
  void pasvReply_read_opensAPinholeForTheClient() {
    wall.open(CALL).greeted().server("227 Entering Passive Mode (203,0,113,21,195,120).\r\n");

    assertThat(only().source()).isEqualTo(CLIENT);
    assertThat(only().destination()).isEqualTo(new Endpoint(SERVER, 50040));
    assertThat(only().announcedBy()).isEqualTo(CtDirection.REPLY);
  }

  @Test
  void open_call_usesItUpAndTheNextCallIsNew() {
    wall.open(CALL).greeted().client(PORT);
    Expectation pinhole = only();
    Passage first = wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN);
    Passage second =
        wall.pass(callBack(CLIENT, 34311).withSource(new Endpoint(SERVER, 40001)), IN, Wall.SYN);

    assertThat(first.used()).contains(pinhole);
    assertThat(first.decision().state()).isEqualTo(CtState.RELATED);
    assertThat(second.decision().verdict()).isEqualTo(Verdict.DROP);
    assertThat(wall.state().expectations()).isEmpty();
    assertThat(wall.state().entries().getLast().master()).contains(1);
    assertThat(wall.state().entries().getLast().helper()).isFalse();
  }

  @Test
  void open_callFromAnyPort_fits() {
    for (int port : new int[] {20, 21, 1024, 65535}) {
      Wall fresh = new Wall(Wall.outboundOnly());
      fresh.open(CALL).greeted().client(PORT);
      FiveTuple call = FiveTuple.tcp(new Endpoint(SERVER, port), new Endpoint(CLIENT, 34311));

      assertThat(fresh.pass(call, IN, Wall.SYN).decision().verdict()).isEqualTo(Verdict.ACCEPT);
    }
  }

  @Test
  void open_callFromElsewhere_neitherFitsNorUsesItUp() {
    wall.open(CALL).greeted().client(PORT);
    Endpoint stranger = new Endpoint(Address.v4(192, 0, 2, 66), 20);
    Passage passage = wall.pass(FiveTuple.tcp(stranger, new Endpoint(CLIENT, 34311)), IN, Wall.SYN);

    assertThat(passage.decision().verdict()).isEqualTo(Verdict.DROP);
    assertThat(passage.used()).isEmpty();
    assertThat(wall.state().expectations()).hasSize(1);
  }

  @Test
  void open_lowPort_isOpenedAllTheSame() {
    wall.open(CALL).greeted().client("PORT 10,1,1,10,0,22\r\n");

    assertThat(wall.pass(callBack(CLIENT, 22), IN, Wall.SYN).decision().verdict())
        .isEqualTo(Verdict.ACCEPT);
  }

  @Test
  void open_callToTheControlPort_isNotReadByTheAlg() {
    wall.open(CALL).greeted().client("PORT 10,1,1,10,0,21\r\n");
    wall.pass(callBack(CLIENT, 21), IN, Wall.SYN);

    assertThat(wall.state().entries().getLast().master()).contains(1);
    assertThat(wall.state().entries().getLast().helper()).isFalse();
  }

  @Test
  void used_synAgain_isStillRelatedUntilTheAnswer() {
    wall.open(CALL).greeted().client(PORT);
    wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN);

    assertThat(wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN).decision().state())
        .isEqualTo(CtState.RELATED);
    assertThat(wall.pass(callBack(CLIENT, 34311).reversed(), OUT, Wall.SYN_ACK).decision().state())
        .isEqualTo(CtState.ESTABLISHED);
    assertThat(wall.pass(callBack(CLIENT, 34311), IN, Wall.ACK).decision().state())
        .isEqualTo(CtState.ESTABLISHED);
  }

  /// Expected calls are always let in, so the only one that is still stopped is a call to the
  /// firewall itself: here to an outside address that the firewall got after it read the line.
  @Test
  void open_callThatIsStoppedThen_isUsedUpAnyway() {
    wall.open(CALL).greeted().client(PORT);
    Expectation pinhole = only();
    Segment syn = new Segment(99, callBack(CLIENT, 34311), Wall.SYN, 100, 0, Payload.NONE);
    FirewallSetup moved = Wall.outboundOnly().withNat(new Nat.Masquerade(CLIENT));
    Passage passage = Firewall.pass(moved, wall.state(), syn, IN, wall.now().plus(1));

    assertThat(passage.decision().verdict()).isEqualTo(Verdict.REJECT);
    assertThat(passage.used()).contains(pinhole);
    assertThat(passage.after().expectations()).isEmpty();
  }

  @Test
  void open_300SecondsUnused_closesByItself() {
    wall.open(CALL).greeted().client(PORT);
    Expectation pinhole = only();
    wall.idle(299);
    assertThat(wall.pass(callBack(CLIENT, 1), IN, Wall.SYN).expired()).isEmpty();
    wall.idle(1);
    Passage late = wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN);

    assertThat(late.expired()).containsExactly(pinhole);
    assertThat(late.decision().verdict()).isEqualTo(Verdict.DROP);
    assertThat(late.decision().rows()).contains(new FilterFinding.NothingExpected());
  }

  @Test
  void open_nextAnnouncement_replacesItInEitherDirection() {
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    Expectation first = only();
    Passage second = control.server("229 Entering Extended Passive Mode (|||50040|)\r\n");

    assertThat(second.alg().orElseThrow().replaced()).containsExactly(first);
    assertThat(only().destination()).isEqualTo(new Endpoint(SERVER, 50040));
  }

  @Test
  void open_sameAnnouncementAgain_renewsItsTime() {
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    SimTime first = only().expires();
    wall.idle(200);
    control.client(PORT);

    assertThat(only().expires()).isEqualTo(wall.now().plus(Expectation.LIFETIME_MICROS));
    assertThat(only().expires()).isGreaterThan(first);
    assertThat(only().destination()).isEqualTo(new Endpoint(CLIENT, 34311));
  }

  @Test
  void open_controlConnectionCalledAgain_closesWithTheOldEntry() {
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    Expectation pinhole = only();
    wall.pass(control.back(), IN, Wall.RST);
    Passage again = wall.pass(CALL, OUT, Wall.SYN);

    assertThat(again.expired()).containsExactly(pinhole);
    assertThat(wall.state().expectations()).isEmpty();
  }

  @Test
  void open_closesWithItsOwnTimeOrItsControlConnection_whicheverIsFirst() {
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    assertThat(wall.state().closes(only())).isEqualTo(only().expires());
    wall.pass(control.back(), IN, Wall.RST);

    assertThat(wall.state().closes(only())).isEqualTo(wall.now().plus(10_000_000));
  }

  @Test
  void open_controlConnectionCloses_staysUntilItsEntryIsForgotten() {
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    Expectation pinhole = only();
    wall.pass(control.back(), IN, Wall.RST);
    wall.idle(9);
    wall.pass(callBack(CLIENT, 1), IN, Wall.SYN);
    assertThat(wall.state().expectations()).containsExactly(pinhole);
    wall.idle(1);
    Passage late = wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN);

    assertThat(wall.state().entries()).isEmpty();
    assertThat(late.expired()).containsExactly(pinhole);
    assertThat(late.decision().verdict()).isEqualTo(Verdict.DROP);
  }

  @Test
  void open_anotherControlConnectionExpectsTheSame_itsLineIsDropped() {
    wall.open(CALL).greeted().client(PORT);
    Expectation pinhole = only();
    Conversation other = wall.open(FiveTuple.tcp(new Endpoint(CLIENT, 40001), CONTROL)).greeted();
    Passage clash = other.client(PORT);

    assertThat(clash.onward()).isEmpty();
    assertThat(clash.decision().decider()).isEqualTo(new FilterFinding.AlgDiscarded());
    assertThat(clash.alg().orElseThrow().why().finding()).isEqualTo(new AlgFinding.Clash(pinhole));
    assertThat(wall.state().expectations()).containsExactly(pinhole);
  }

  private Expectation only() {
    assertThat(wall.state().expectations()).hasSize(1);
    return wall.state().expectations().getFirst();
  }
}
