package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Direction.IN;
import static pinhole.engine.firewall.Direction.OUT;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.PortRange;

/// What a wall remembers of a connection, from its first segment until it forgets it.
class ConntrackTest {
  private static final Rule CONTROL_IN =
      Wall.rule(IN, Optional.of(PortRange.of(21)), Verdict.ACCEPT);

  private final Wall wall = new Wall(Wall.outboundOnly());

  @Test
  void fresh_synPasses_isKept() {
    wall.pass(CALL, OUT, Wall.SYN);

    ConntrackEntry entry = only(wall);
    assertThat(entry.original()).isEqualTo(CALL);
    assertThat(entry.reply()).isEqualTo(CALL.reversed());
    assertThat(entry.state()).isEqualTo(TrackedTcpState.SYN_SENT);
    assertThat(entry.replySeen()).isFalse();
    assertThat(entry.helper()).isTrue();
    assertThat(entry.master()).isEmpty();
    assertThat(entry.expires()).isEqualTo(wall.now().plus(120_000_000));
  }

  @Test
  void fresh_synDropped_isNotKept_andNewAgainTheNextTime() {
    for (int i = 0; i < 2; i++) {
      Passage passage = wall.pass(Wall.callBack(CLIENT, 34311), IN, Wall.SYN);

      assertThat(passage.decision().state()).isEqualTo(CtState.NEW);
      assertThat(wall.state().entries()).isEmpty();
    }
  }

  @Test
  void synSent_synAgain_doesNotRenewItsTime() {
    wall.pass(CALL, OUT, Wall.SYN);
    ConntrackEntry first = only(wall);
    wall.idle(60);
    wall.pass(CALL, OUT, Wall.SYN);

    assertThat(only(wall)).isEqualTo(first);
    wall.idle(60);
    wall.pass(CALL.reversed(), IN, Wall.SYN_ACK);
    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void handshake_threeSegments_areNewEstablishedEstablished() {
    assertThat(seen(OUT, wall.pass(CALL, OUT, Wall.SYN))).isEqualTo(CtState.NEW);
    assertThat(seen(IN, wall.pass(CALL.reversed(), IN, Wall.SYN_ACK)))
        .isEqualTo(CtState.ESTABLISHED);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.SYN_RECV);
    assertThat(only(wall).replySeen()).isTrue();
    assertThat(seen(OUT, wall.pass(CALL, OUT, Wall.ACK))).isEqualTo(CtState.ESTABLISHED);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.ESTABLISHED);
    assertThat(only(wall).expires()).isEqualTo(wall.now().plus(432_000_000_000L));
  }

  @Test
  void established_closedFromBothSides_endsInTimeWaitFor120Seconds() {
    wall.open(CALL);
    wall.pass(CALL, OUT, Wall.FIN);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.FIN_WAIT);
    wall.pass(CALL.reversed(), IN, Wall.ACK);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.CLOSE_WAIT);
    wall.pass(CALL.reversed(), IN, Wall.FIN);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.LAST_ACK);
    wall.pass(CALL, OUT, Wall.ACK);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.TIME_WAIT);

    wall.idle(119);
    assertThat(seen(IN, wall.pass(CALL.reversed(), IN, Wall.ACK))).isEqualTo(CtState.ESTABLISHED);
    wall.idle(120);
    assertThat(seen(IN, wall.pass(CALL.reversed(), IN, Wall.FIN))).isEqualTo(CtState.INVALID);
  }

  @Test
  void synSent_rstAsTheOnlyAnswer_passesAndDeletesTheEntry() {
    wall.pass(CALL, OUT, Wall.SYN);
    Passage rst = wall.pass(CALL.reversed(), IN, Wall.RST);

    assertThat(rst.decision().verdict()).isEqualTo(Verdict.ACCEPT);
    assertThat(rst.onward()).isPresent();
    assertThat(wall.state().entries()).isEmpty();
  }

  @Test
  void established_rst_leavesTheEntryFor10Seconds() {
    wall.open(CALL);
    wall.pass(CALL.reversed(), IN, Wall.RST);

    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.CLOSE);
    assertThat(only(wall).expires()).isEqualTo(wall.now().plus(10_000_000));
  }

  @Test
  void closed_synFromTheSameSide_reopensAsNew() {
    wall.open(CALL);
    wall.pass(CALL.reversed(), IN, Wall.RST);
    Passage syn = wall.pass(CALL, OUT, Wall.SYN);

    assertThat(syn.decision().state()).isEqualTo(CtState.NEW);
    assertThat(only(wall).id()).isEqualTo(2);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.SYN_SENT);
    assertThat(only(wall).replySeen()).isFalse();
  }

  @Test
  void closed_synFromTheOtherSide_isInvalid() {
    Wall open = new Wall(Wall.outboundOnly().withRules(List.of(Wall.allow(OUT), Wall.allow(IN))));
    open.open(CALL);
    open.pass(CALL.reversed(), IN, Wall.RST);

    assertThat(seen(IN, open.pass(CALL.reversed(), IN, Wall.SYN))).isEqualTo(CtState.INVALID);
  }

  @Test
  void timeWait_synFromTheOtherSide_replacesTheOldEntry() {
    Wall open = new Wall(Wall.outboundOnly().withRules(List.of(Wall.allow(OUT), Wall.allow(IN))));
    open.open(CALL);
    open.pass(CALL, OUT, Wall.FIN);
    open.pass(CALL.reversed(), IN, Wall.FIN);
    open.pass(CALL, OUT, Wall.ACK);
    Passage syn = open.pass(CALL.reversed(), IN, Wall.SYN);

    assertThat(syn.decision().state()).isEqualTo(CtState.NEW);
    assertThat(only(open).original()).isEqualTo(CALL.reversed());
  }

  @Test
  void unknown_answerOrFinOrRst_isInvalidAndDropped() {
    for (var flags : List.of(Wall.SYN_ACK, Wall.FIN, Wall.RST)) {
      Passage passage = wall.pass(CALL, OUT, flags);

      assertThat(passage.decision().state()).isEqualTo(CtState.INVALID);
      assertThat(passage.decision().decider()).isEqualTo(new FilterFinding.Untrackable());
      assertThat(passage.onward()).isEmpty();
      assertThat(wall.state().entries()).isEmpty();
    }
  }

  @Test
  void asymmetricPath_ackAfterAnUnseenAnswer_isInvalid() {
    wall.pass(CALL, OUT, Wall.SYN);

    assertThat(seen(OUT, wall.pass(CALL, OUT, Wall.ACK))).isEqualTo(CtState.INVALID);
    assertThat(only(wall).state()).isEqualTo(TrackedTcpState.SYN_SENT);
  }

  @Test
  void unknown_acknowledgment_isPickedUpIfTheRulesLetIt() {
    Wall server = new Wall(Wall.outboundOnly().withRules(List.of(CONTROL_IN)));
    Passage ack = server.pass(CALL, IN, Wall.ACK);

    assertThat(ack.decision().decider()).isEqualTo(new FilterFinding.RuleMatched(0, CONTROL_IN));
    assertThat(ack.decision().state()).isEqualTo(CtState.NEW);
    assertThat(only(server).state()).isEqualTo(TrackedTcpState.ESTABLISHED);
    assertThat(only(server).helper()).isTrue();
    assertThat(server.pass(CALL.reversed(), IN, Wall.ACK).decision().state())
        .isEqualTo(CtState.ESTABLISHED);
  }

  @Test
  void pickedUp_untilTheOtherSideSpeaks_isKeptFor300Seconds() {
    wall.pass(CALL, OUT, Wall.ACK);
    assertThat(only(wall).expires()).isEqualTo(wall.now().plus(300_000_000));
    wall.pass(CALL, OUT, Wall.PUSH);
    assertThat(only(wall).expires()).isEqualTo(wall.now().plus(300_000_000));

    wall.pass(CALL.reversed(), IN, Wall.ACK);
    assertThat(only(wall).expires()).isEqualTo(wall.now().plus(432_000_000_000L));
  }

  @Test
  void helper_otherPortOrAlgOff_isNotAttached() {
    Wall off = new Wall(Wall.outboundOnly().withAlg(false));
    off.pass(CALL, OUT, Wall.SYN);
    assertThat(only(off).helper()).isFalse();

    wall.pass(Wall.callBack(CLIENT, 2121).reversed(), OUT, Wall.SYN);
    assertThat(only(wall).helper()).isFalse();
  }

  private static CtState seen(Direction direction, Passage passage) {
    assertThat(passage.decision().direction()).isEqualTo(direction);
    return passage.decision().state();
  }

  private static ConntrackEntry only(Wall wall) {
    assertThat(wall.state().entries()).hasSize(1);
    return wall.state().entries().getFirst();
  }
}
