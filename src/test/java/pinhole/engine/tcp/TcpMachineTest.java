package pinhole.engine.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;

class TcpMachineTest {
  private static final FiveTuple TUPLE =
      FiveTuple.tcp(
          new Endpoint(Address.v4(10, 1, 1, 10), 40000),
          new Endpoint(Address.v4(203, 0, 113, 21), 21));
  private static final Flags SYN = Flags.of(TcpFlag.SYN);
  private static final Flags SYN_ACK = Flags.of(TcpFlag.SYN, TcpFlag.ACK);
  private static final Flags ACK = Flags.of(TcpFlag.ACK);
  private static final Flags FIN = Flags.of(TcpFlag.FIN, TcpFlag.ACK);
  private static final Flags RST = Flags.of(TcpFlag.RST, TcpFlag.ACK);

  @Test
  void openActive_sendsSynAndArmsTheRetransmission() {
    TcpResult result = TcpMachine.openActive(TUPLE, 100, SynSchedule.LINUX_TODAY);

    assertThat(result.tcb().state()).isEqualTo(TcpState.SYN_SENT);
    assertThat(result.actions())
        .containsExactly(
            new TcpAction.Emit(SYN, 100, 0, Payload.NONE),
            new TcpAction.Arm(TcpTimer.RETRANSMIT, 1_000_000));
  }

  @Test
  void synSent_synAck_completesTheHandshakeBeforeTheApplicationHears() {
    TcpResult result = TcpMachine.arrives(synSent(), fromPeer(SYN_ACK, 500, 101, Payload.NONE));

    assertThat(result.tcb().state()).isEqualTo(TcpState.ESTABLISHED);
    assertThat(result.actions())
        .containsExactly(
            new TcpAction.Disarm(TcpTimer.RETRANSMIT),
            new TcpAction.Emit(ACK, 101, 501, Payload.NONE),
            new TcpAction.Connected());
  }

  @Test
  void synSent_ackTooHigh_changesNothing() {
    TcpResult result = TcpMachine.arrives(synSent(), fromPeer(SYN_ACK, 500, 999, Payload.NONE));

    assertThat(result.tcb()).isEqualTo(synSent());
    assertThat(result.actions()).isEmpty();
  }

  @Test
  void synSent_rst_isRefused() {
    TcpResult result = TcpMachine.arrives(synSent(), fromPeer(RST, 0, 101, Payload.NONE));

    assertThat(result.tcb().state()).isEqualTo(TcpState.CLOSED);
    assertThat(result.actions()).contains(new TcpAction.Failed(TcpFailure.REFUSED));
  }

  @Test
  void synSent_timeout_followsTheScheduleAndThenGivesUp() {
    Tcb tcb = synSent();
    List<Long> waits = new ArrayList<>();
    TcpResult result = TcpMachine.timeout(tcb, TcpTimer.RETRANSMIT);
    while (result.tcb().state() == TcpState.SYN_SENT) {
      result.actions().stream()
          .filter(TcpAction.Arm.class::isInstance)
          .forEach(a -> waits.add(((TcpAction.Arm) a).micros() / 1000));
      result = TcpMachine.timeout(result.tcb(), TcpTimer.RETRANSMIT);
    }
    assertThat(waits)
        .containsExactly(1000L, 1100L, 1000L, 1000L, 2000L, 4200L, 8200L, 16100L, 32800L, 65500L);
    assertThat(result.actions()).contains(new TcpAction.Failed(TcpFailure.TIMED_OUT));
  }

  @Test
  void established_dataInOrder_isDeliveredAndOwedAnAcknowledgment() {
    Payload line = new Payload.ControlText("220 hello\r\n");
    TcpResult result = TcpMachine.arrives(established(), fromPeer(ACK, 501, 101, line));

    assertThat(result.actions())
        .containsExactly(
            new TcpAction.Arm(TcpTimer.DELAYED_ACK, 40_000), new TcpAction.Deliver(line));
    assertThat(result.tcb().rcvNxt()).isEqualTo(512);
    assertThat(result.tcb().owed()).isEqualTo(Tcb.AckOwed.SOON);
  }

  @Test
  void established_send_carriesTheOwedAcknowledgment() {
    Payload line = new Payload.ControlText("220 hello\r\n");
    Tcb owing = TcpMachine.arrives(established(), fromPeer(ACK, 501, 101, line)).tcb();
    TcpResult result = TcpMachine.send(owing, new Payload.ControlText("NOOP\r\n"));

    assertThat(result.actions()).contains(new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
    assertThat(result.tcb().owed()).isEqualTo(Tcb.AckOwed.NO);
  }

  @Test
  void established_dataAgain_isOnlyAcknowledged() {
    Payload line = new Payload.ControlText("220 hello\r\n");
    Tcb after = TcpMachine.arrives(established(), fromPeer(ACK, 501, 101, line)).tcb();
    TcpResult again = TcpMachine.arrives(after, fromPeer(ACK, 501, 101, line));

    assertThat(again.actions()).isEmpty();
    assertThat(TcpMachine.settle(again.tcb()).actions())
        .containsExactly(
            new TcpAction.Disarm(TcpTimer.DELAYED_ACK),
            new TcpAction.Emit(ACK, 101, 512, Payload.NONE));
  }

  @Test
  void established_finThenClose_reachesLastAckAndCloses() {
    TcpResult fin = TcpMachine.arrives(established(), fromPeer(FIN, 501, 101, Payload.NONE));
    assertThat(fin.tcb().state()).isEqualTo(TcpState.CLOSE_WAIT);

    TcpResult close = TcpMachine.close(fin.tcb());
    assertThat(close.tcb().state()).isEqualTo(TcpState.LAST_ACK);
    assertThat(TcpMachine.arrives(close.tcb(), fromPeer(ACK, 502, 102, Payload.NONE)).tcb().state())
        .isEqualTo(TcpState.CLOSED);
  }

  @Test
  void established_closeThenFin_reachesTimeWait() {
    Tcb closing = TcpMachine.close(established()).tcb();
    assertThat(closing.state()).isEqualTo(TcpState.FIN_WAIT_1);
    Tcb half = TcpMachine.arrives(closing, fromPeer(ACK, 501, 102, Payload.NONE)).tcb();
    assertThat(half.state()).isEqualTo(TcpState.FIN_WAIT_2);
    assertThat(TcpMachine.arrives(half, fromPeer(FIN, 501, 102, Payload.NONE)).tcb().state())
        .isEqualTo(TcpState.TIME_WAIT);
  }

  @Test
  void established_unacknowledgedData_isSentAgain() {
    Payload line = new Payload.ControlText("NOOP\r\n");
    Tcb sent = TcpMachine.send(established(), line).tcb();
    TcpResult again = TcpMachine.timeout(sent, TcpTimer.RETRANSMIT);

    assertThat(again.actions())
        .contains(
            new TcpAction.Emit(Flags.of(TcpFlag.PSH, TcpFlag.ACK), 101, 501, line),
            new TcpAction.Arm(TcpTimer.RETRANSMIT, 600_000));
  }

  @Test
  void closed_sendIsAProgrammersMistake() {
    assertThatThrownBy(() -> TcpMachine.send(synSent(), new Payload.FileBytes(1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("SYN-SENT");
  }

  @Test
  void synReceived_ack_opens() {
    TcpResult result = TcpMachine.arrives(synReceived(), fromPeer(ACK, 501, 101, Payload.NONE));

    assertThat(result.tcb().state()).isEqualTo(TcpState.ESTABLISHED);
    assertThat(result.actions()).contains(new TcpAction.Connected());
  }

  @Test
  void synReceived_timeout_triesFiveTimesMoreAndIsForgottenInSilence() {
    TcpResult result = TcpMachine.timeout(synReceived(), TcpTimer.RETRANSMIT);
    List<Long> waits = new ArrayList<>();
    while (result.tcb().state() == TcpState.SYN_RECEIVED) {
      assertThat(result.actions()).contains(new TcpAction.Emit(SYN_ACK, 100, 501, Payload.NONE));
      waits.add(((TcpAction.Arm) result.actions().getLast()).micros() / 1_000_000);
      result = TcpMachine.timeout(result.tcb(), TcpTimer.RETRANSMIT);
    }

    assertThat(waits).containsExactly(2L, 4L, 8L, 16L, 32L);
    assertThat(result.tcb().state()).isEqualTo(TcpState.CLOSED);
    assertThat(result.actions()).noneMatch(TcpAction.Failed.class::isInstance);
  }

  @Test
  void synReceived_synAgain_isAnsweredAgainAndRestartsTheTimer() {
    Tcb once = TcpMachine.timeout(synReceived(), TcpTimer.RETRANSMIT).tcb();
    TcpResult result = TcpMachine.arrives(once, fromPeer(SYN, 500, 0, Payload.NONE));

    assertThat(result.tcb()).isEqualTo(once);
    assertThat(result.actions())
        .containsExactly(
            new TcpAction.Emit(SYN_ACK, 100, 501, Payload.NONE),
            new TcpAction.Arm(TcpTimer.RETRANSMIT, 2_000_000));
  }

  @Test
  void synReceived_rst_isForgottenInSilence() {
    TcpResult result = TcpMachine.arrives(synReceived(), fromPeer(RST, 501, 0, Payload.NONE));

    assertThat(result.tcb().state()).isEqualTo(TcpState.CLOSED);
    assertThat(result.actions()).noneMatch(TcpAction.Failed.class::isInstance);
  }

  @Test
  void forget_sendsNothing() {
    TcpResult result = TcpMachine.forget(synReceived());

    assertThat(result.tcb().state()).isEqualTo(TcpState.CLOSED);
    assertThat(result.actions())
        .containsExactly(
            new TcpAction.Disarm(TcpTimer.RETRANSMIT), new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
    assertThatThrownBy(() -> TcpMachine.forget(established()))
        .isInstanceOf(IllegalStateException.class);
  }

  private static Tcb synReceived() {
    Segment syn = fromPeer(SYN, 500, 0, Payload.NONE);
    return TcpMachine.openPassive(syn, 100, SynSchedule.LINUX_TODAY).tcb();
  }

  private static Tcb synSent() {
    return TcpMachine.openActive(TUPLE, 100, SynSchedule.LINUX_TODAY).tcb();
  }

  private static Tcb established() {
    return TcpMachine.arrives(synSent(), fromPeer(SYN_ACK, 500, 101, Payload.NONE)).tcb();
  }

  private static Segment fromPeer(Flags flags, long seq, long ack, Payload payload) {
    return new Segment(1, TUPLE.reversed(), flags, seq, ack, payload);
  }
}
