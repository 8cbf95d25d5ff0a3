package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.engine.firewall.Wall.CALL;
import static pinhole.engine.firewall.Wall.CLIENT;
import static pinhole.engine.firewall.Wall.SERVER;
import static pinhole.engine.firewall.Wall.callBack;
import static pinhole.engine.firewall.Wall.rule;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.trace.Trace;

/// Every row that a wall compares a segment with, in order, with the cell in which it differs.
class SieveTest {
  private static final Rule OUT = Wall.allow(Direction.OUT);
  private static final Rule TO_20 =
      rule(Direction.IN, Optional.of(PortRange.of(20)), Verdict.ACCEPT);

  @Test
  void fresh_unknownCall_isComparedWithEverythingAndMeetsTheDefault() {
    Wall wall = new Wall(Wall.outboundOnly().withRules(List.of(OUT, TO_20.switched(false), TO_20)));
    Passage passage = wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.SYN);

    assertThat(passage.decision())
        .isEqualTo(
            new Decision(
                Verdict.DROP,
                Direction.IN,
                CtState.NEW,
                Trace.of(
                    new FilterFinding.PolicyApplied(Direction.IN, Verdict.DROP),
                    List.of(
                        new FilterFinding.NothingKnown(),
                        new FilterFinding.NothingExpected(),
                        new FilterFinding.RuleSkipped(0, OUT, Field.DIRECTION),
                        new FilterFinding.RuleOff(1, TO_20.switched(false)),
                        new FilterFinding.RuleSkipped(2, TO_20, Field.DESTINATION_PORT)))));
    assertThat(passage.onward()).isEmpty();
    assertThat(passage.answer()).isEmpty();
    assertThat(wall.state().defaultHits(Direction.IN)).isEqualTo(1);
    assertThat(wall.state().defaultHits(Direction.OUT)).isZero();
    assertThat(wall.state().ruleHits()).containsExactly(0L, 0L, 0L);
  }

  @Test
  void fresh_ruleMatches_theLaterRowsAreNotLookedAt() {
    Wall wall = new Wall(Wall.outboundOnly().withRules(List.of(OUT, TO_20)));
    Passage passage = wall.pass(CALL, Direction.OUT, Wall.SYN);

    assertThat(passage.decision())
        .isEqualTo(
            new Decision(
                Verdict.ACCEPT,
                Direction.OUT,
                CtState.NEW,
                Trace.of(
                    new FilterFinding.RuleMatched(0, OUT),
                    List.of(
                        new FilterFinding.NothingKnown(), new FilterFinding.NothingExpected()))));
    assertThat(passage.decision().byRules()).isTrue();
    assertThat(wall.state().ruleHits()).containsExactly(1L, 0L);
  }

  @Test
  void established_answer_matchesTheKnownConnectionAtOnce() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.pass(CALL, Direction.OUT, Wall.SYN);
    Passage passage = wall.pass(CALL.reversed(), Direction.IN, Wall.SYN_ACK);

    assertThat(passage.decision())
        .isEqualTo(
            new Decision(
                Verdict.ACCEPT,
                Direction.IN,
                CtState.ESTABLISHED,
                Trace.of(new FilterFinding.KnownMatched(1, CALL.reversed()), List.of())));
    assertThat(passage.decision().byRules()).isFalse();
    assertThat(wall.state().ruleHits()).containsExactly(1L);
  }

  @Test
  void established_secondConnection_skipsTheFirstWithTheCellThatDiffers() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.open(CALL);
    FiveTuple second = CALL.withSource(new Endpoint(CLIENT, 40001));
    wall.pass(second, Direction.OUT, Wall.SYN);
    Passage passage = wall.pass(second.reversed(), Direction.IN, Wall.SYN_ACK);

    assertThat(passage.decision().rows())
        .containsExactly(
            new FilterFinding.KnownSkipped(1, CALL.reversed(), Field.DESTINATION_PORT),
            new FilterFinding.KnownMatched(2, second.reversed()));
    assertThat(wall.pass(CALL, Direction.OUT, Wall.ACK).decision().rows())
        .containsExactly(new FilterFinding.KnownMatched(1, CALL));
  }

  @Test
  void fresh_stranger_skipsThePinholeWithTheCellThatDiffers() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.open(CALL).greeted().client("PORT 10,1,1,10,134,7\r\n");
    Expectation pinhole = wall.state().expectations().getFirst();

    Endpoint target = new Endpoint(CLIENT, 34311);
    Endpoint stranger = new Endpoint(Address.v4(192, 0, 2, 66), 20);
    assertThat(rows(wall, FiveTuple.tcp(stranger, target)))
        .contains(new FilterFinding.ExpectedSkipped(pinhole, Field.SOURCE));
    assertThat(rows(wall, callBack(Address.v4(10, 1, 1, 11), 34311)))
        .contains(new FilterFinding.ExpectedSkipped(pinhole, Field.DESTINATION));
    assertThat(rows(wall, callBack(CLIENT, 34312)))
        .containsExactly(
            new FilterFinding.KnownSkipped(1, CALL.reversed(), Field.SOURCE_PORT),
            new FilterFinding.ExpectedSkipped(pinhole, Field.DESTINATION_PORT),
            new FilterFinding.RuleSkipped(0, OUT, Field.DIRECTION),
            new FilterFinding.PolicyApplied(Direction.IN, Verdict.DROP));
    assertThat(wall.state().expectations()).containsExactly(pinhole);
  }

  @Test
  void expected_call_isRelatedAndMeetsNoRule() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.open(CALL).greeted().client("PORT 10,1,1,10,134,7\r\n");
    Expectation pinhole = wall.state().expectations().getFirst();
    Passage passage = wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.SYN);

    assertThat(passage.decision())
        .isEqualTo(
            new Decision(
                Verdict.ACCEPT,
                Direction.IN,
                CtState.RELATED,
                Trace.of(
                    new FilterFinding.ExpectedMatched(pinhole),
                    List.of(
                        new FilterFinding.KnownSkipped(1, CALL.reversed(), Field.SOURCE_PORT)))));
    assertThat(passage.used()).contains(pinhole);
  }

  @Test
  void unanswered_synAgain_meetsTheRulesAgainBesideTheOtherConnections() {
    Wall wall = new Wall(Wall.outboundOnly());
    wall.open(CALL);
    FiveTuple data = FiveTuple.tcp(new Endpoint(CLIENT, 40001), new Endpoint(SERVER, 50040));
    wall.pass(data, Direction.OUT, Wall.SYN);
    Passage again = wall.pass(data, Direction.OUT, Wall.SYN);

    assertThat(again.decision().state()).isEqualTo(CtState.NEW);
    assertThat(again.decision().rows())
        .containsExactly(
            new FilterFinding.KnownSkipped(1, CALL, Field.SOURCE_PORT),
            new FilterFinding.NothingExpected(),
            new FilterFinding.RuleMatched(0, OUT));
    assertThat(wall.state().ruleHits()).containsExactly(3L);
  }

  @Test
  void reject_syn_isAnsweredWithARstThatAcknowledgesIt() {
    Wall wall = new Wall(Wall.outboundOnly().withPolicy(Direction.IN, Verdict.REJECT));
    Passage passage = wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.SYN);

    Segment answer = passage.answer().orElseThrow();
    assertThat(answer.tuple()).isEqualTo(callBack(CLIENT, 34311).reversed());
    assertThat(answer.flags()).isEqualTo(Wall.RST);
    assertThat(answer.seq()).isZero();
    assertThat(answer.ack()).isEqualTo(101);
    assertThat(passage.onward()).isEmpty();
  }

  @Test
  void reject_acknowledgment_isAnsweredWithARstInItsPlace() {
    Wall wall = new Wall(Wall.outboundOnly().withPolicy(Direction.IN, Verdict.REJECT));
    Segment answer =
        wall.pass(callBack(CLIENT, 34311), Direction.IN, Wall.ACK).answer().orElseThrow();

    assertThat(answer.flags().has(TcpFlag.ACK)).isFalse();
    assertThat(answer.seq()).isEqualTo(200);
  }

  @Test
  void routerOnly_everySegment_passesWithoutRules() {
    Wall wall = new Wall(Wall.outboundOnly().withEnabled(false));

    assertThat(rows(wall, callBack(CLIENT, 34311))).containsExactly(new FilterFinding.RouterOnly());
    assertThat(wall.pass(CALL.reversed(), Direction.IN, Wall.SYN_ACK).decision())
        .isEqualTo(
            new Decision(
                Verdict.ACCEPT,
                Direction.IN,
                CtState.INVALID,
                Trace.of(new FilterFinding.RouterOnly(), List.of())));
  }

  private static List<FilterFinding> rows(Wall wall, FiveTuple tuple) {
    return wall.pass(tuple, Direction.IN, Wall.SYN).decision().rows();
  }
}
