package pinhole.engine.tcp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.tcp.Tcb.AckOwed;
import pinhole.engine.tcp.Tcb.Sent;
import pinhole.engine.trace.Trace;

/// One end of a TCP connection (RFC 9293 section 3.10). Windows, options and congestion are not
/// modelled: FTP through a firewall never shows them.
public final class TcpMachine {
  /// How long an acknowledgment waits for a segment to ride on: Linux's 40 ms.
  public static final long DELAYED_ACK_MICROS = 40_000;

  /// How long an unacknowledged segment waits before it is sent again (RFC 6298, Linux's minimum
  /// plus a round trip).
  public static final long RETRANSMIT_MICROS = 300_000;

  /// How often data is sent before the connection is given up: Linux's `tcp_retries2`.
  public static final int DATA_TRIES = 15;

  private TcpMachine() {}

  /// The application opens: OPEN, active (RFC 9293 section 3.10.1).
  public static TcpResult openActive(FiveTuple tuple, long iss, SynSchedule schedule) {
    Tcb fresh =
        new Tcb(tuple, TcpState.SYN_SENT, schedule, iss, iss, iss, 0, List.of(), 0, AckOwed.NO);
    Step step = new Step(fresh);
    step.transmit(Flags.of(TcpFlag.SYN), Payload.NONE);
    return step.because(new TcpFinding.OpenAsked());
  }

  /// A SYN met a listener: OPEN, passive, completed by the peer (RFC 9293 section 3.10.7.2).
  public static TcpResult openPassive(Segment syn, long iss, SynSchedule schedule) {
    Tcb fresh =
        new Tcb(
            syn.tuple().reversed(),
            TcpState.SYN_RECEIVED,
            schedule,
            iss,
            iss,
            iss,
            syn.end(),
            List.of(),
            0,
            AckOwed.NO);
    Step step = new Step(fresh);
    step.transmit(Flags.of(TcpFlag.SYN, TcpFlag.ACK), Payload.NONE);
    return step.because(new TcpFinding.ListenerFound());
  }

  /// A segment arrives (RFC 9293 section 3.10.7).
  public static TcpResult arrives(Tcb tcb, Segment segment) {
    Step step = new Step(tcb);
    return switch (tcb.state()) {
      case LISTEN, CLOSED -> step.because(new TcpFinding.NotForThisState());
      case SYN_SENT -> inSynSent(step, segment);
      case SYN_RECEIVED,
          ESTABLISHED,
          FIN_WAIT_1,
          FIN_WAIT_2,
          CLOSE_WAIT,
          CLOSING,
          LAST_ACK,
          TIME_WAIT ->
          synchronised(step, segment);
    };
  }

  /// The application sends data.
  ///
  /// @throws IllegalStateException if this end may not send
  public static TcpResult send(Tcb tcb, Payload payload) {
    if (!tcb.state().canSend()) {
      throw new IllegalStateException("cannot send in " + tcb.state().rfcName());
    }
    Step step = new Step(tcb);
    step.transmit(Flags.of(TcpFlag.PSH, TcpFlag.ACK), payload);
    return step.because(new TcpFinding.SendAsked(payload.length()));
  }

  /// The application has no more data: CLOSE (RFC 9293 section 3.10.4).
  public static TcpResult close(Tcb tcb) {
    Step step = new Step(tcb);
    switch (tcb.state()) {
      case ESTABLISHED, SYN_RECEIVED -> step.finish(TcpState.FIN_WAIT_1);
      case CLOSE_WAIT -> step.finish(TcpState.LAST_ACK);
      case SYN_SENT, LISTEN -> step.vanish();
      case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT, CLOSED -> {}
    }
    return step.because(new TcpFinding.CloseAsked());
  }

  /// The application wants the connection gone: ABORT (RFC 9293 section 3.10.5).
  public static TcpResult abort(Tcb tcb) {
    Step step = new Step(tcb);
    boolean peerKnows =
        tcb.state() != TcpState.SYN_SENT
            && tcb.state() != TcpState.CLOSED
            && tcb.state() != TcpState.TIME_WAIT;
    if (peerKnows) {
      step.emit(Flags.of(TcpFlag.RST, TcpFlag.ACK), tcb.sndNxt(), Payload.NONE);
    }
    step.vanish();
    return step.because(new TcpFinding.AbortAsked());
  }

  /// A timer fired (RFC 9293 section 3.10.8).
  public static TcpResult timeout(Tcb tcb, TcpTimer timer) {
    Step step = new Step(tcb);
    return switch (timer) {
      case DELAYED_ACK -> settle(tcb.owing(tcb.owed() == AckOwed.NO ? AckOwed.NO : AckOwed.NOW));
      case RETRANSMIT -> retransmit(step);
    };
  }

  /// Called when the host has nothing more to do in this instant: an acknowledgment that is due now
  /// and found nothing to ride on leaves alone.
  public static TcpResult settle(Tcb tcb) {
    Step step = new Step(tcb);
    if (tcb.owed() == AckOwed.NOW) {
      step.acknowledge();
    }
    return step.because(new TcpFinding.AckAlone());
  }

  private static TcpResult inSynSent(Step step, Segment segment) {
    boolean ours = segment.flags().has(TcpFlag.ACK) && segment.ack() == step.tcb.sndNxt();
    if (!ours) {
      return step.because(new TcpFinding.NotForThisState());
    }
    if (segment.flags().has(TcpFlag.RST)) {
      step.vanish();
      step.actions.add(new TcpAction.Failed(TcpFailure.REFUSED));
      return step.because(new TcpFinding.SynRefused());
    }
    if (!segment.flags().has(TcpFlag.SYN)) {
      return step.because(new TcpFinding.NotForThisState());
    }
    step.acknowledged(segment.ack());
    step.tcb = step.tcb.received(segment.end()).in(TcpState.ESTABLISHED).owing(AckOwed.NOW);
    step.actions.add(new TcpAction.Connected());
    return step.because(new TcpFinding.SynAnswered());
  }

  private static TcpResult synchronised(Step step, Segment segment) {
    if (segment.flags().has(TcpFlag.RST)) {
      step.vanish();
      step.actions.add(new TcpAction.Failed(TcpFailure.RESET));
      return step.because(new TcpFinding.ResetArrived());
    }
    if (segment.flags().has(TcpFlag.SYN)) {
      return repeatedSyn(step);
    }
    List<TcpFinding> found = new ArrayList<>();
    if (segment.flags().has(TcpFlag.ACK)
        && Segment.before(step.tcb.sndUna(), segment.ack())
        && !Segment.before(step.tcb.sndNxt(), segment.ack())) {
      step.acknowledged(segment.ack());
      found.add(new TcpFinding.Acknowledged());
      afterAcknowledgment(step, found);
    }
    if (segment.space() > 0) {
      take(step, segment, found);
    }
    TcpFinding last = found.isEmpty() ? new TcpFinding.NotForThisState() : found.removeLast();
    return new TcpResult(step.tcb, step.actions, Trace.of(last, found));
  }

  private static TcpResult repeatedSyn(Step step) {
    if (step.tcb.state() == TcpState.SYN_RECEIVED) {
      Sent answer = step.tcb.unacked().getFirst();
      step.emit(answer.flags(), answer.seq(), answer.payload());
    } else {
      step.acknowledge();
    }
    return step.because(new TcpFinding.DataOutOfOrder());
  }

  private static void afterAcknowledgment(Step step, List<TcpFinding> found) {
    boolean all = step.tcb.unacked().isEmpty();
    switch (step.tcb.state()) {
      case SYN_RECEIVED -> {
        step.tcb = step.tcb.in(TcpState.ESTABLISHED);
        step.actions.add(new TcpAction.Connected());
        found.add(new TcpFinding.AnswerAcknowledged());
      }
      case FIN_WAIT_1 -> step.moveIf(all, TcpState.FIN_WAIT_2);
      case CLOSING -> step.moveIf(all, TcpState.TIME_WAIT);
      case LAST_ACK -> step.moveIf(all, TcpState.CLOSED);
      case LISTEN, SYN_SENT, ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT, TIME_WAIT, CLOSED -> {}
    }
  }

  private static void take(Step step, Segment segment, List<TcpFinding> found) {
    if (segment.seq() != step.tcb.rcvNxt()) {
      step.tcb = step.tcb.owing(AckOwed.NOW);
      found.add(new TcpFinding.DataOutOfOrder());
      return;
    }
    step.tcb = step.tcb.received(segment.end());
    if (segment.payload().length() > 0) {
      found.add(new TcpFinding.DataInOrder(segment.payload().length()));
      step.tcb = step.tcb.owing(AckOwed.SOON);
      step.actions.add(new TcpAction.Arm(TcpTimer.DELAYED_ACK, DELAYED_ACK_MICROS));
      step.actions.add(new TcpAction.Deliver(segment.payload()));
    }
    if (segment.flags().has(TcpFlag.FIN)) {
      found.add(new TcpFinding.PeerFinished());
      step.tcb = step.tcb.owing(AckOwed.NOW);
      step.actions.add(new TcpAction.PeerClosed());
      step.tcb = step.tcb.in(afterPeerFin(step.tcb.state()));
    }
  }

  private static TcpState afterPeerFin(TcpState state) {
    return switch (state) {
      case ESTABLISHED, SYN_RECEIVED -> TcpState.CLOSE_WAIT;
      case FIN_WAIT_1 -> TcpState.CLOSING;
      case FIN_WAIT_2 -> TcpState.TIME_WAIT;
      case LISTEN, SYN_SENT, CLOSE_WAIT, CLOSING, LAST_ACK, TIME_WAIT, CLOSED -> state;
    };
  }

  private static TcpResult retransmit(Step step) {
    Tcb tcb = step.tcb;
    if (tcb.unacked().isEmpty()) {
      return step.because(new TcpFinding.NotForThisState());
    }
    boolean syn = tcb.state() == TcpState.SYN_SENT;
    if (tcb.tries() >= (syn ? tcb.schedule().sends() : DATA_TRIES)) {
      step.vanish();
      step.actions.add(new TcpAction.Failed(TcpFailure.TIMED_OUT));
      return step.because(new TcpFinding.NoAnswerAtAll(tcb.tries()));
    }
    step.tcb = tcb.triedAgain();
    Sent oldest = tcb.unacked().getFirst();
    step.emit(oldest.flags(), oldest.seq(), oldest.payload());
    long wait = step.patience();
    step.actions.add(new TcpAction.Arm(TcpTimer.RETRANSMIT, wait));
    return step.because(new TcpFinding.NoAnswerYet(step.tcb.tries(), wait));
  }

  /// One input under way: the state so far and what the host must do. Never leaves this class.
  private static final class Step {
    private Tcb tcb;
    private final List<TcpAction> actions = new ArrayList<>();

    Step(Tcb tcb) {
      this.tcb = tcb;
    }

    void emit(Flags flags, long seq, Payload payload) {
      if (tcb.owed() == AckOwed.SOON) {
        actions.add(new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
      }
      tcb = tcb.owing(AckOwed.NO);
      actions.add(
          new TcpAction.Emit(flags, seq, flags.has(TcpFlag.ACK) ? tcb.rcvNxt() : 0, payload));
    }

    void transmit(Flags flags, Payload payload) {
      boolean idle = tcb.unacked().isEmpty();
      Sent one = new Sent(flags, tcb.sndNxt(), payload);
      emit(flags, one.seq(), payload);
      tcb = tcb.sent(one);
      if (idle) {
        actions.add(new TcpAction.Arm(TcpTimer.RETRANSMIT, patience()));
      }
    }

    void acknowledge() {
      emit(Flags.of(TcpFlag.ACK), tcb.sndNxt(), Payload.NONE);
    }

    void finish(TcpState next) {
      transmit(Flags.of(TcpFlag.FIN, TcpFlag.ACK), Payload.NONE);
      tcb = tcb.in(next);
    }

    void vanish() {
      actions.add(new TcpAction.Disarm(TcpTimer.RETRANSMIT));
      actions.add(new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
      tcb = tcb.in(TcpState.CLOSED).owing(AckOwed.NO);
    }

    void acknowledged(long ack) {
      tcb = tcb.acknowledged(ack);
      actions.add(
          tcb.unacked().isEmpty()
              ? new TcpAction.Disarm(TcpTimer.RETRANSMIT)
              : new TcpAction.Arm(TcpTimer.RETRANSMIT, patience()));
    }

    void moveIf(boolean condition, TcpState next) {
      if (condition) {
        tcb = tcb.in(next);
      }
    }

    long patience() {
      if (tcb.state() == TcpState.SYN_SENT) {
        return tcb.schedule().waitAfter(Math.max(1, tcb.tries()));
      }
      boolean synAck = tcb.state() == TcpState.SYN_RECEIVED;
      long first = synAck ? tcb.schedule().waitAfter(1) : RETRANSMIT_MICROS;
      return first << Math.min(10, Math.max(0, tcb.tries() - 1));
    }

    TcpResult because(TcpFinding finding) {
      return new TcpResult(tcb, actions, Trace.of(finding));
    }
  }
}
