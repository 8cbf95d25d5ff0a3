package pinhole.engine.firewall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pinhole.engine.firewall.Wall.Conversation;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;

/// A line that the ALG made longer moves every later sequence number of its direction, and every
/// acknowledgment that comes back. The numbers are those of the laboratory: source NAT to
/// 10.0.2.100 makes `PORT 10,0,1,2,200,10` two bytes longer.
class SeqAdjustTest {
  private static final Address OUTSIDE = Address.v4(10, 0, 2, 100);
  private static final String PORT = "PORT 10,0,1,2,200,10\r\n";
  private static final String LONGER = "PORT 10,0,2,100,200,10\r\n";
  private static final FiveTuple CALL =
      FiveTuple.tcp(
          new Endpoint(Address.v4(10, 0, 1, 2), 40000), new Endpoint(Address.v4(10, 0, 2, 2), 21));
  private static final long LAST = (1L << 32) - 1;

  @Test
  void none_anyNumber_staysAsItIs() {
    assertThat(SeqAdjust.NONE.seq(12345)).isEqualTo(12345);
    assertThat(SeqAdjust.NONE.ack(12345)).isEqualTo(12345);
  }

  @Test
  void changed_onlyWhatFollows_isShifted() {
    SeqAdjust shift = SeqAdjust.NONE.changed(100, 2);

    assertThat(shift.seq(90)).isEqualTo(90);
    assertThat(shift.seq(100)).isEqualTo(100);
    assertThat(shift.seq(122)).isEqualTo(124);
    assertThat(shift.ack(100)).isEqualTo(100);
    assertThat(shift.ack(124)).isEqualTo(122);
  }

  @Test
  void changed_twice_addsUp() {
    SeqAdjust shift = SeqAdjust.NONE.changed(100, 2).changed(150, 2);

    assertThat(shift.seq(150)).isEqualTo(152);
    assertThat(shift.seq(172)).isEqualTo(176);
    assertThat(shift.ack(176)).isEqualTo(172);
    assertThat(shift.ack(152)).isEqualTo(150);
  }

  @Test
  void changed_atTheSamePlaceAgain_isTheSameLineSentAgain() {
    SeqAdjust shift = SeqAdjust.NONE.changed(100, 2);

    assertThat(shift.changed(100, 2)).isEqualTo(shift);
    assertThat(shift.changed(90, 2)).isEqualTo(shift);
  }

  @Test
  void changed_nearTheLastNumber_wraps() {
    SeqAdjust shift = SeqAdjust.NONE.changed(LAST - 10, 4);

    assertThat(shift.seq(LAST)).isEqualTo(3);
    assertThat(shift.ack(3)).isEqualTo(LAST);
  }

  @Test
  void changed_shorter_goesBack() {
    SeqAdjust shift = SeqAdjust.NONE.changed(100, -3);

    assertThat(shift.seq(120)).isEqualTo(117);
    assertThat(shift.ack(117)).isEqualTo(120);
  }

  /// As measured: the line grows by two, and the second one leaves four numbers later.
  @Test
  void sourceNat_twoLongerLines_moveSeqByTwoAndByFour() {
    Conversation control = open();
    long start = control.clientSeq();
    Segment first = onward(control.client(PORT));
    assertThat(first.seq()).isEqualTo(start);
    assertThat(first.payload()).isEqualTo(new Payload.ControlText(LONGER));

    long next = control.clientSeq();
    assertThat(onward(control.client("NOOP\r\n")).seq()).isEqualTo(next + 2);
    assertThat(onward(control.client(PORT)).seq()).isEqualTo(next + 6 + 2);
    assertThat(onward(control.client("NOOP\r\n")).seq()).isEqualTo(next + 6 + 22 + 4);
  }

  @Test
  void sourceNat_serversAcknowledgments_comeBackInTheClientsNumbers() {
    Wall wall = new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE)));
    Conversation control = wall.open(CALL).greeted();
    control.client(PORT);
    long sent = control.clientSeq();
    Payload reply = new Payload.ControlText("200 PORT command successful.\r\n");
    Segment back =
        onward(
            wall.pass(
                control.back(), Direction.IN, Wall.PUSH, control.serverSeq(), sent + 2, reply));

    assertThat(back.ack()).isEqualTo(sent);
    assertThat(back.seq()).isEqualTo(control.serverSeq());
    Segment answer = onward(wall.pass(CALL, Direction.OUT, Wall.ACK, sent, 5000, Payload.NONE));
    assertThat(answer.seq()).isEqualTo(sent + 2);
    assertThat(answer.ack()).isEqualTo(5000);
  }

  @Test
  void sourceNat_lineSentAgain_isRewrittenAgainButShiftedOnce() {
    Wall wall = new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE)));
    Conversation control = wall.open(CALL).greeted();
    long start = control.clientSeq();
    control.client(PORT);
    Payload again = new Payload.ControlText(PORT);
    Segment second =
        onward(wall.pass(CALL, Direction.OUT, Wall.PUSH, start, control.serverSeq(), again));

    assertThat(second.seq()).isEqualTo(start);
    assertThat(second.payload()).isEqualTo(new Payload.ControlText(LONGER));
    long next = control.clientSeq();
    assertThat(onward(control.client("NOOP\r\n")).seq()).isEqualTo(next + 2);
  }

  private static Conversation open() {
    return new Wall(Wall.outboundOnly().withNat(new Nat.Masquerade(OUTSIDE))).open(CALL).greeted();
  }

  private static Segment onward(Passage passage) {
    return passage.onward().orElseThrow();
  }
}
