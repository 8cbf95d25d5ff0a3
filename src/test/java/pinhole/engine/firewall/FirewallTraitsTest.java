package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Direction.IN;
import static pinhole.engine.firewall.Direction.OUT;
import static pinhole.engine.firewall.FirewallTraits.LINUX;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.OUTSIDE;
import static pinhole.engine.firewall.Wall.SERVER;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;
import pinhole.engine.net.TcpFlag;

/// What a firewall does that is less patient, less generous or less well placed than Linux as it
/// comes.
class FirewallTraitsTest {
  private static final Rule CONTROL_IN =
      Wall.rule(IN, Optional.of(PortRange.of(21)), Verdict.ACCEPT);
  private static final FirewallSetup SERVERS = Wall.outboundOnly().withRules(List.of(CONTROL_IN));
  private static final Address OTHER = Address.v4(10, 1, 1, 11);

  @Test
  void noPickUp_middleOfAnUnknownConnection_isInvalid() {
    FirewallTraits strict =
        new FirewallTraits(
            AlgProfile.LINUX, false, Optional.empty(), Sees.BOTH, false, LINUX.idleMicros(), false);
    Wall wall = new Wall(SERVERS.withTraits(strict));

    assertThat(wall.pass(CALL, IN, Wall.ACK).decision().state()).isEqualTo(CtState.INVALID);
    assertThat(wall.pass(CALL, IN, Wall.PUSH).decision().state()).isEqualTo(CtState.INVALID);
    assertThat(wall.pass(CALL, IN, Wall.SYN).decision().state()).isEqualTo(CtState.NEW);
  }

  @Test
  void idleControlConnection_isForgottenAndTheFinalReplyIsDropped() {
    Wall wall = new Wall(SERVERS.withTraits(LINUX.forgettingAfter(60_000_000)));
    Wall.Conversation control = wall.openInward(CALL).greeted();
    wall.idle(59);
    assertThat(control.client("NOOP\r\n").onward()).isPresent();
    wall.idle(60);

    Passage late = control.server("226 Transfer complete.\r\n");
    assertThat(late.decision().state()).isEqualTo(CtState.NEW);
    assertThat(late.decision().decider())
        .isEqualTo(new FilterFinding.PolicyApplied(OUT, Verdict.DROP));
    assertThat(wall.state().entries()).isEmpty();

    Passage again = control.client("NOOP\r\n");
    assertThat(again.decision().decider()).isEqualTo(new FilterFinding.RuleMatched(0, CONTROL_IN));
    assertThat(wall.state().entries().getFirst().helper()).isTrue();
    assertThat(control.server("226 Transfer complete.\r\n").decision().state())
        .isEqualTo(CtState.ESTABLISHED);
  }

  @Test
  void pickedUp_isForgottenNoLaterThanAnIdleConnection() {
    Wall wall = new Wall(SERVERS.withTraits(LINUX.forgettingAfter(60_000_000)));
    wall.pass(CALL, IN, Wall.ACK);

    assertThat(entry(wall).expires()).isEqualTo(wall.now().plus(60_000_000));
  }

  @Test
  void onlyTheCallersHalfIsSeen_theSynPassesAndTheRestIsInvalid() {
    Wall wall = new Wall(SERVERS.withTraits(LINUX.seeing(Sees.ONLY_IN)));

    assertThat(wall.pass(CALL, IN, Wall.SYN).onward()).isPresent();
    assertThat(entry(wall).state()).isEqualTo(TrackedTcpState.SYN_SENT);
    for (Flags flags : List.of(Wall.ACK, Wall.PUSH, Wall.FIN)) {
      Passage passage = wall.pass(CALL, IN, flags);
      assertThat(passage.decision().state()).isEqualTo(CtState.INVALID);
      assertThat(passage.onward()).isEmpty();
    }
  }

  @Test
  void onlyTheAnswersHalfIsSeen_theAnswerIsInvalid() {
    Wall wall =
        new Wall(
            SERVERS
                .withRules(List.of(CONTROL_IN, Wall.allow(OUT)))
                .withTraits(LINUX.seeing(Sees.ONLY_OUT)));
    Passage answer = wall.pass(CALL.reversed(), OUT, Wall.SYN_ACK);

    assertThat(answer.decision().state()).isEqualTo(CtState.INVALID);
    assertThat(answer.onward()).isEmpty();
    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void synAckAgain_doesNotRenewTheEntry() {
    Wall wall = new Wall(SERVERS);
    wall.pass(CALL, IN, Wall.SYN);
    wall.pass(CALL.reversed(), OUT, Wall.SYN_ACK);
    ConntrackEntry before = entry(wall);
    wall.idle(10);
    wall.pass(CALL.reversed(), OUT, Wall.SYN_ACK);

    assertThat(entry(wall)).isEqualTo(before);
  }

  @Test
  void callerGivesUpWithARst_theEntryGoesAtOnce() {
    Wall wall = new Wall(SERVERS);
    wall.pass(CALL, IN, Wall.SYN);
    assertThat(wall.pass(CALL, IN, Wall.RST).onward()).isPresent();

    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void segmentWithoutFlags_isInvalid() {
    Wall wall = new Wall(SERVERS);

    assertThat(wall.pass(CALL, IN, Flags.of()).decision().state()).isEqualTo(CtState.INVALID);
    wall.openInward(CALL);
    assertThat(wall.pass(CALL, IN, Flags.of()).decision().state()).isEqualTo(CtState.INVALID);
  }

  @Test
  void strayAnswerToTheFirewallItself_getsARstFromItsOwnHost() {
    Wall wall = new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE)));
    FiveTuple stray = FiveTuple.tcp(Wall.CONTROL, new Endpoint(OUTSIDE, 40000));
    Passage passage = wall.pass(stray, IN, Wall.SYN_ACK);

    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.OwnAddress());
    assertThat(passage.answer().orElseThrow())
        .isEqualTo(new Segment(1, stray.reversed(), Flags.of(TcpFlag.RST), 200, 0, Payload.NONE));
  }

  @Test
  void loose_foreignAddress_opensAPinholeToWhereItSays() {
    Wall wall = new Wall(Wall.outboundOnly().withTraits(loose()));
    Passage passage = wall.open(CALL).greeted().client("PORT 10,1,1,11,134,7\r\n");

    Expectation hole = wall.state().expectations().getFirst();
    assertThat(hole.source()).isEqualTo(SERVER);
    assertThat(hole.destination()).isEqualTo(new Endpoint(OTHER, 34311));
    assertThat(passage.alg().orElseThrow().why().because())
        .extracting(t -> t.finding())
        .contains(new AlgFinding.ForeignBelieved(new Endpoint(OTHER, 34311), Wall.CLIENT));
    Passage call = wall.pass(Wall.callBack(OTHER, 34311), IN, Wall.SYN);
    assertThat(call.decision().state()).isEqualTo(CtState.RELATED);
  }

  @Test
  void looseAndHidden_foreignAddress_isRewrittenToTheOutsideAddress() {
    Wall wall =
        new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE)).withTraits(loose()));
    Passage passage = wall.open(CALL).greeted().client("PORT 10,1,1,11,134,7\r\n");

    assertThat(passage.onward().orElseThrow().payload())
        .isEqualTo(new Payload.ControlText("PORT 198,51,100,1,134,7\r\n"));
    assertThat(wall.state().expectations().getFirst().destination())
        .isEqualTo(new Endpoint(OTHER, 34311));
  }

  @Test
  void loose_addressOfAnotherFamily_opensNothing() {
    Wall wall = new Wall(Wall.outboundOnly().withTraits(loose()));
    Address inside = Address.parse("2001:db8:1::10");
    Endpoint server = new Endpoint(Address.parse("2001:db8:2::21"), 21);
    FiveTuple call = FiveTuple.tcp(new Endpoint(inside, 40000), server);
    wall.open(call).greeted().client("PORT 10,1,1,11,134,7\r\n");

    assertThat(wall.state().expectations()).isEmpty();
  }

  @Test
  void stateless_answersNeedRulesOfTheirOwn() {
    Wall wall = new Wall(SERVERS.withTraits(LINUX.remembering(false)));

    assertThat(wall.pass(CALL, IN, Wall.SYN).onward()).isPresent();
    Decision answer = wall.pass(CALL.reversed(), OUT, Wall.SYN_ACK).decision();
    assertThat(answer.verdict()).isEqualTo(Verdict.DROP);
    assertThat(answer.rows())
        .containsExactly(
            new FilterFinding.Memoryless(),
            new FilterFinding.RuleSkipped(0, CONTROL_IN, Field.DIRECTION),
            new FilterFinding.PolicyApplied(OUT, Verdict.DROP));
    assertThat(wall.state().entries()).isEmpty();
    assertThat(wall.state().ruleHits()).containsExactly(1L);
  }

  @Test
  void stateless_anySegmentPassesThatARuleNames() {
    Wall wall = new Wall(SERVERS.withTraits(LINUX.remembering(false)));

    assertThat(wall.pass(CALL, IN, Wall.FIN).onward()).isPresent();
    assertThat(wall.pass(CALL, IN, Wall.PUSH).decision().decider())
        .isEqualTo(new FilterFinding.RuleMatched(0, CONTROL_IN));
  }

  @Test
  void stateless_neitherReadsAlongNorTranslates() {
    FirewallSetup setup =
        Wall.outboundOnly()
            .withNat(new Nat.Masquerade(OUTSIDE))
            .withTraits(LINUX.remembering(false));

    assertThat(setup.alg()).isFalse();
    assertThat(setup.nat()).isEqualTo(new Nat.None());
    assertThat(setup.withAlg(true)).isEqualTo(setup);
  }

  @Test
  void stateless_errorsGetTheDefault() {
    Segment error =
        new Segment(1, CALL, Wall.SYN, 100, 0, Payload.NONE)
            .unreachable(IcmpKind.HOST_UNREACHABLE, SERVER);
    FirewallSetup open = Wall.outboundOnly().withTraits(LINUX.remembering(false));
    FirewallState fresh = FirewallState.fresh(1);

    Decision decision = Firewall.pass(open, fresh, error, OUT, SimTime.ZERO).decision();
    assertThat(decision.rows())
        .containsExactly(
            new FilterFinding.Memoryless(),
            new FilterFinding.RuleSkipped(0, open.rules().getFirst(), Field.PROTOCOL),
            new FilterFinding.PolicyApplied(OUT, Verdict.DROP));
    assertThat(decision.state()).isEqualTo(CtState.INVALID);
    Passage rejected =
        Firewall.pass(open.withPolicy(OUT, Verdict.REJECT), fresh, error, OUT, SimTime.ZERO);
    assertThat(rejected.onward()).isEmpty();
    assertThat(rejected.answer()).isEmpty();
  }

  private static FirewallTraits loose() {
    return new FirewallTraits(
        AlgProfile.LINUX, true, Optional.empty(), Sees.BOTH, true, LINUX.idleMicros(), false);
  }

  private static ConntrackEntry entry(Wall wall) {
    assertThat(wall.state().entries()).hasSize(1);
    return wall.state().entries().getFirst();
  }
}
