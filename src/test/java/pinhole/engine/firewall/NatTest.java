package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Direction.IN;
import static pinhole.engine.firewall.Direction.OUT;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.CONTROL;
import static pinhole.engine.firewall.Wall.OUTSIDE;
import static pinhole.engine.firewall.Wall.SERVER;
import static pinhole.engine.firewall.Wall.callBack;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Wall.Conversation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;

/// How headers are rewritten, and how a data connection follows its control connection.
class NatTest {
  private static final Address INSIDE = Address.v4(192, 168, 2, 21);
  private static final Address SERVERS_OUTSIDE = Address.v4(203, 0, 113, 5);
  private static final FirewallSetup MASQUERADE =
      Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE));
  private static final FirewallSetup FORWARD =
      Wall.outboundOnly()
          .withRules(List.of(Wall.allow(IN), Wall.allow(OUT)))
          .withNat(new Nat.Forward(SERVERS_OUTSIDE, INSIDE, List.of(PortRange.of(21))));

  @Test
  void masquerade_call_leavesFromTheOutsideAddressAndItsOwnPort() {
    Wall wall = new Wall(MASQUERADE);
    Passage passage = wall.pass(CALL, OUT, Wall.SYN);
    FiveTuple hidden = CALL.withSource(new Endpoint(OUTSIDE, 40000));

    assertThat(passage.onward().orElseThrow().tuple()).isEqualTo(hidden);
    assertThat(passage.translation())
        .contains(new Translation(CALL, hidden, new NatFinding.SourceHidden()));
    assertThat(wall.state().entries().getFirst().translated()).isTrue();
  }

  @Test
  void masquerade_answer_isTranslatedBackByTheKnownBinding() {
    Wall wall = new Wall(MASQUERADE);
    FiveTuple back = wall.pass(CALL, OUT, Wall.SYN).onward().orElseThrow().tuple().reversed();
    Passage answer = wall.pass(back, IN, Wall.SYN_ACK);

    assertThat(answer.onward().orElseThrow().tuple()).isEqualTo(CALL.reversed());
    assertThat(answer.translation())
        .contains(new Translation(back, CALL.reversed(), new NatFinding.KnownBinding()));
    assertThat(answer.decision().decider()).isEqualTo(new FilterFinding.KnownMatched(1, back));
  }

  @Test
  void masquerade_secondHostOnTheSamePort_getsAnotherPort() {
    Wall wall = new Wall(MASQUERADE);
    wall.pass(CALL, OUT, Wall.SYN);
    FiveTuple other = CALL.withSource(new Endpoint(Address.v4(10, 1, 1, 11), 40000));
    Endpoint source = wall.pass(other, OUT, Wall.SYN).onward().orElseThrow().tuple().source();

    assertThat(source.address()).isEqualTo(OUTSIDE);
    assertThat(source.port()).isNotEqualTo(40000).isGreaterThanOrEqualTo(1024);
    assertThat(wall.state().entries()).extracting(ConntrackEntry::reply).doesNotHaveDuplicates();
  }

  @Test
  void masquerade_samePortToAnotherServer_isKept() {
    Wall wall = new Wall(MASQUERADE);
    wall.pass(CALL, OUT, Wall.SYN);
    FiveTuple other =
        CALL.withSource(new Endpoint(Address.v4(10, 1, 1, 11), 40000))
            .withDestination(new Endpoint(Address.v4(192, 0, 2, 66), 21));

    assertThat(wall.pass(other, OUT, Wall.SYN).onward().orElseThrow().tuple().source().port())
        .isEqualTo(40000);
  }

  @Test
  void masquerade_lastPortTaken_startsAgainAt1024() {
    Wall wall = new Wall(MASQUERADE);
    wall.pass(CALL.withSource(new Endpoint(CLIENT, 65535)), OUT, Wall.SYN);
    FiveTuple other = CALL.withSource(new Endpoint(Address.v4(10, 1, 1, 11), 65535));

    assertThat(wall.pass(other, OUT, Wall.SYN).onward().orElseThrow().tuple().source().port())
        .isEqualTo(1024);
  }

  @Test
  void masquerade_unexpectedCallToTheOutsideAddress_isAnsweredByTheFirewallItself() {
    Wall wall = new Wall(MASQUERADE.withRules(List.of(Wall.allow(IN))));
    Passage passage = wall.pass(callBack(OUTSIDE, 34311), IN, Wall.SYN);

    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.OwnAddress());
    assertThat(passage.decision().verdict()).isEqualTo(Verdict.REJECT);
    assertThat(passage.answer().orElseThrow().flags()).isEqualTo(Wall.RST);
    assertThat(passage.answer().orElseThrow().tuple())
        .isEqualTo(callBack(OUTSIDE, 34311).reversed());
    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void masquerade_unexpectedRstToTheOutsideAddress_isNotAnswered() {
    Wall wall = new Wall(MASQUERADE);

    assertThat(wall.pass(callBack(OUTSIDE, 34311), IN, Wall.RST).answer()).isEmpty();
  }

  @Test
  void masquerade_callToTheRoutedInsideAddress_isNotTranslated() {
    Wall wall = new Wall(MASQUERADE.withRules(List.of(Wall.allow(IN))));
    Passage passage = wall.pass(callBack(CLIENT, 34311), IN, Wall.SYN);

    assertThat(passage.translation()).isEmpty();
    assertThat(passage.onward().orElseThrow().tuple()).isEqualTo(callBack(CLIENT, 34311));
  }

  @Test
  void forward_forwardedPort_reachesTheInsideHost_andTheRulesSeeIt() {
    Rule toInside = Wall.rule(IN, Optional.of(PortRange.of(21)), Verdict.ACCEPT);
    Wall wall = new Wall(FORWARD.withRules(List.of(toInside)));
    FiveTuple call = CALL.withDestination(new Endpoint(SERVERS_OUTSIDE, 21));
    Passage passage = wall.pass(call, IN, Wall.SYN);

    FiveTuple forwarded = CALL.withDestination(new Endpoint(INSIDE, 21));
    assertThat(passage.translation())
        .contains(new Translation(call, forwarded, new NatFinding.PortForwarded()));
    assertThat(passage.onward().orElseThrow().tuple()).isEqualTo(forwarded);
    assertThat(wall.pass(forwarded.reversed(), OUT, Wall.SYN_ACK).onward().orElseThrow().tuple())
        .isEqualTo(call.reversed());
  }

  @Test
  void forward_otherPort_isTheFirewallsOwn() {
    Wall wall = new Wall(FORWARD);
    FiveTuple call = CALL.withDestination(new Endpoint(SERVERS_OUTSIDE, 50040));

    assertThat(wall.pass(call, IN, Wall.SYN).decision().decider())
        .isEqualTo(new FilterFinding.OwnAddress());
  }

  @Test
  void forward_insideHostCalls_getsTheOutsideAddress_othersDoNot() {
    Wall wall = new Wall(FORWARD);
    FiveTuple call = FiveTuple.tcp(new Endpoint(INSIDE, 20), new Endpoint(CLIENT, 34311));
    FiveTuple other = call.withSource(new Endpoint(Address.v4(192, 168, 2, 22), 20));

    assertThat(wall.pass(call, OUT, Wall.SYN).onward().orElseThrow().tuple().source())
        .isEqualTo(new Endpoint(SERVERS_OUTSIDE, 20));
    assertThat(wall.pass(other, OUT, Wall.SYN).onward().orElseThrow().tuple()).isEqualTo(other);
  }

  @Test
  void masquerade_port_isRewrittenAndTheCallFollowsToTheInside() {
    Wall wall = new Wall(MASQUERADE);
    Passage line = wall.open(CALL).greeted().client("PORT 10,1,1,10,134,7\r\n");
    assertThat(line.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("PORT 198,51,100,1,134,7\r\n"));
    Expectation pinhole = line.opened().orElseThrow();
    assertThat(pinhole.destination()).isEqualTo(new Endpoint(OUTSIDE, 34311));
    assertThat(pinhole.announced()).isEqualTo(new Endpoint(CLIENT, 34311));

    FiveTuple call = callBack(OUTSIDE, 34311);
    Passage syn = wall.pass(call, IN, Wall.SYN);
    assertThat(syn.translation())
        .contains(new Translation(call, callBack(CLIENT, 34311), new NatFinding.FollowsControl()));
    Passage answer = wall.pass(callBack(CLIENT, 34311).reversed(), OUT, Wall.SYN_ACK);
    assertThat(answer.onward().orElseThrow().tuple()).isEqualTo(call.reversed());
  }

  @Test
  void masquerade_pasvReply_letsTheDataCallLeaveFromTheOutsideAddress() {
    Wall wall = new Wall(MASQUERADE);
    Passage reply =
        wall.open(CALL).greeted().server("227 Entering Passive Mode (203,0,113,21,195,120).\r\n");
    assertThat(reply.onward().orElseThrow().payload())
        .isEqualTo(
            new Payload.ControlText("227 Entering Passive Mode (203,0,113,21,195,120).\r\n"));

    FiveTuple data = FiveTuple.tcp(new Endpoint(CLIENT, 40001), new Endpoint(SERVER, 50040));
    Passage syn = wall.pass(data, OUT, Wall.SYN);
    assertThat(syn.decision().state()).isEqualTo(CtState.RELATED);
    assertThat(syn.onward().orElseThrow().tuple())
        .isEqualTo(data.withSource(new Endpoint(OUTSIDE, 40001)));
    assertThat(syn.translation().orElseThrow().why()).isEqualTo(new NatFinding.FollowsControl());
  }

  @Test
  void forward_pasvReply_isRewrittenAndTheCallFollowsToTheServer() {
    Wall wall = new Wall(FORWARD);
    Conversation control =
        wall.openInward(CALL.withDestination(new Endpoint(SERVERS_OUTSIDE, 21))).greeted();
    Passage reply = control.server("227 Entering Passive Mode (192,168,2,21,195,120).\r\n");
    assertThat(reply.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("227 Entering Passive Mode (203,0,113,5,195,120).\r\n"));

    FiveTuple data =
        FiveTuple.tcp(new Endpoint(CLIENT, 40001), new Endpoint(SERVERS_OUTSIDE, 50040));
    assertThat(wall.pass(data, IN, Wall.SYN).onward().orElseThrow().tuple())
        .isEqualTo(data.withDestination(new Endpoint(INSIDE, 50040)));
  }

  @Test
  void masquerade_outsidePortAlreadyExpected_announcesAnother() {
    Wall wall = new Wall(MASQUERADE);
    wall.open(CALL).greeted().client("PORT 10,1,1,10,134,7\r\n");
    Address neighbour = Address.v4(10, 1, 1, 11);
    Passage line =
        wall.open(FiveTuple.tcp(new Endpoint(neighbour, 41000), CONTROL))
            .greeted()
            .client("PORT 10,1,1,11,134,7\r\n");

    Expectation pinhole = line.opened().orElseThrow();
    assertThat(pinhole.destination().port()).isNotEqualTo(34311);
    assertThat(line.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("PORT 198,51,100,1,134,8\r\n"));
    assertThat(
            wall.pass(callBack(OUTSIDE, pinhole.destination().port()), IN, Wall.SYN)
                .onward()
                .orElseThrow()
                .tuple()
                .destination())
        .isEqualTo(new Endpoint(neighbour, 34311));
  }
}
