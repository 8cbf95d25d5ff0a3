package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.OUTSIDE;
import static pinhole.engine.firewall.Wall.SERVER;
import static pinhole.engine.firewall.Wall.callBack;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Protocol;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SimTime;

/// Rejections by ICMP, and how the errors of others cross a wall that tracks and translates.
class RejectTest {
  private static final Address ROUTER = Address.v4(198, 51, 100, 2);
  private static final Address INSIDE = Address.v4(192, 168, 2, 21);

  @ParameterizedTest
  @EnumSource
  void everyKind_isAnsweredByTheRule(IcmpKind kind) {
    Wall wall = new Wall(Wall.outboundOnly().withRules(List.of(rejecting(kind))));
    Passage passage = wall.pass(CALL, Direction.OUT, Wall.SYN);

    Segment answer = passage.answer().orElseThrow();
    assertThat(passage.decision().verdict()).isEqualTo(Verdict.REJECT);
    assertThat(answer.payload()).isEqualTo(new Payload.IcmpError(kind, CALL, 100));
    assertThat(answer.tuple().protocol()).isEqualTo(Protocol.ICMP);
    assertThat(answer.tuple().destination()).isEqualTo(new Endpoint(CLIENT, 0));
    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void theDefaultHasItsOwnAnswer() {
    FirewallSetup setup = Wall.outboundOnly().withPolicy(Direction.IN, Verdict.REJECT);
    FirewallTraits traits =
        FirewallTraits.LINUX.withRejection(Optional.of(IcmpKind.ADMIN_PROHIBITED));
    Wall wall = new Wall(setup.withTraits(traits));

    FiveTuple call = callBack(CLIENT, 34311);
    assertThat(wall.pass(call, Direction.IN, Wall.SYN).answer().orElseThrow().payload())
        .isEqualTo(new Payload.IcmpError(IcmpKind.ADMIN_PROHIBITED, call, 100));
  }

  @Test
  void theReporterIsTheFirewallOnTheSideOfTheCaller() {
    FirewallSetup setup =
        Wall.outboundOnly().withRules(List.of(rejecting(IcmpKind.NET_PROHIBITED)));
    Segment syn = new Segment(1, CALL, Wall.SYN, 100, 0, Payload.NONE);
    Address self = Address.v4(10, 1, 1, 1);
    Passage told =
        Firewall.pass(setup, FirewallState.fresh(1), syn, Direction.OUT, SimTime.ZERO, self);
    assertThat(told.answer().orElseThrow().tuple().source().address()).isEqualTo(self);

    FirewallSetup hiding =
        setup.withNat(new Nat.Masquerade(OUTSIDE)).withPolicy(Direction.IN, Verdict.REJECT);
    FirewallTraits traits =
        FirewallTraits.LINUX.withRejection(Optional.of(IcmpKind.HOST_PROHIBITED));
    Wall wall = new Wall(hiding.withTraits(traits));
    Segment answer =
        wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.SYN).answer().orElseThrow();
    assertThat(answer.tuple().source().address()).isEqualTo(OUTSIDE);
  }

  @Test
  void neitherARstNorAnIcmpErrorIsAnswered() {
    FirewallSetup setup = Wall.outboundOnly().withPolicy(Direction.IN, Verdict.REJECT);
    FirewallTraits traits =
        FirewallTraits.LINUX.withRejection(Optional.of(IcmpKind.ADMIN_PROHIBITED));
    Wall wall = new Wall(setup.withTraits(traits));

    assertThat(wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.RST).answer()).isEmpty();
    Passage stray = error(wall, ROUTER, CLIENT, callBack(CLIENT, 34311).reversed());
    assertThat(stray.answer()).isEmpty();
    assertThat(stray.onward()).isEmpty();
  }

  @Test
  void errorAboutAKnownCall_isRelatedAndLeavesTheEntryAsItWas() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.pass(CALL, Direction.OUT, Wall.SYN);
    FirewallState before = wall.state();
    Passage passage = error(wall, ROUTER, CLIENT, CALL);

    assertThat(passage.decision().state()).isEqualTo(CtState.RELATED);
    assertThat(passage.decision().rows())
        .containsExactly(new FilterFinding.ErrorAboutKnown(1, CALL));
    assertThat(passage.onward()).isPresent();
    assertThat(passage.translation()).isEmpty();
    assertThat(wall.state()).isEqualTo(before);
  }

  @Test
  void errorAboutNothingKnown_isInvalidAndDroppedWhateverTheRulesSay() {
    Wall wall = new Wall(Wall.outboundOnly().withRules(List.of(Wall.allow(Direction.IN))));
    FiveTuple never = CALL.withSource(new Endpoint(CLIENT, 40001));
    Passage passage = error(wall, ROUTER, CLIENT, never);

    assertThat(passage.decision().verdict()).isEqualTo(Verdict.DROP);
    assertThat(passage.decision().state()).isEqualTo(CtState.INVALID);
    assertThat(passage.decision().rows())
        .containsExactly(
            new FilterFinding.NothingKnown(), new FilterFinding.ErrorAboutUnknown(never));
  }

  @Test
  void errorToSomebodyElseThanTheCaller_isInvalid() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.pass(CALL, Direction.OUT, Wall.SYN);
    Passage passage = error(wall, ROUTER, Address.v4(10, 1, 1, 11), CALL);

    assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.ErrorAboutUnknown(CALL));
  }

  @Test
  void errorAboutAHiddenCaller_isTranslatedInsideAndOut() {
    Wall wall = new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE)));
    FiveTuple outside = wall.pass(CALL, Direction.OUT, Wall.SYN).onward().orElseThrow().tuple();
    Passage passage = error(wall, ROUTER, OUTSIDE, outside);

    Segment onward = passage.onward().orElseThrow();
    assertThat(onward.tuple().source().address()).isEqualTo(ROUTER);
    assertThat(onward.tuple().destination().address()).isEqualTo(CLIENT);
    assertThat(onward.payload())
        .isEqualTo(new Payload.IcmpError(IcmpKind.HOST_UNREACHABLE, CALL, 100));
    assertThat(passage.translation().orElseThrow().why()).isEqualTo(new NatFinding.KnownBinding());
  }

  @Test
  void errorFromBehindForwarding_hidesItsReporter() {
    Nat forward = new Nat.Forward(OUTSIDE, INSIDE, List.of(PortRange.of(21)));
    FirewallSetup setup = Wall.outboundOnly().withRules(List.of(Wall.allow(Direction.IN)));
    Wall wall = new Wall(setup.withNat(forward));
    FiveTuple call = FiveTuple.tcp(new Endpoint(SERVER, 40000), new Endpoint(OUTSIDE, 21));
    FiveTuple inside = wall.pass(call, Direction.IN, Wall.SYN).onward().orElseThrow().tuple();
    Segment onward = error(wall, Direction.OUT, INSIDE, SERVER, inside).onward().orElseThrow();

    assertThat(onward.tuple().source().address()).isEqualTo(OUTSIDE);
    assertThat(onward.tuple().destination().address()).isEqualTo(SERVER);
    assertThat(((Payload.IcmpError) onward.payload()).about()).isEqualTo(call);
  }

  @Test
  void aRouterOnly_passesEveryErrorButThoseToItself() {
    Wall wall =
        new Wall(Wall.outboundOnly().withEnabled(false).withNat(new Nat.Masquerade(OUTSIDE)));
    assertThat(error(wall, ROUTER, CLIENT, CALL).onward()).isPresent();
    assertThat(error(wall, ROUTER, OUTSIDE, CALL).onward()).isEmpty();
    FiveTuple outside = wall.pass(CALL, Direction.OUT, Wall.SYN).onward().orElseThrow().tuple();
    assertThat(error(wall, ROUTER, OUTSIDE, outside).onward()).isPresent();
  }

  private static Passage error(Wall wall, Address from, Address to, FiveTuple about) {
    return error(wall, Direction.IN, from, to, about);
  }

  private static Passage error(
      Wall wall, Direction way, Address from, Address to, FiveTuple about) {
    FiveTuple outer = new FiveTuple(Protocol.ICMP, new Endpoint(from, 0), new Endpoint(to, 0));
    Payload said = new Payload.IcmpError(IcmpKind.HOST_UNREACHABLE, about, 100);
    return wall.pass(outer, way, Flags.of(), 0, 0, said);
  }

  private static Rule rejecting(IcmpKind kind) {
    return new Rule(
        "",
        true,
        Direction.OUT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Verdict.REJECT,
        Optional.of(kind));
  }
}
