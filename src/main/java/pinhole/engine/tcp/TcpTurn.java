package pinhole.engine.tcp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.tcp.Tcb.AckOwed;
import pinhole.engine.tcp.Tcb.Sent;
import pinhole.engine.trace.Trace;

/// One input under way: the state so far and what the host must do. Never leaves this class.
final class TcpTurn {
  private static final Flags ACK = Flags.of(TcpFlag.ACK);
  private static final Flags DATA = Flags.of(TcpFlag.PSH, TcpFlag.ACK);
  private static final Flags FIN = Flags.of(TcpFlag.FIN, TcpFlag.ACK);

  private final List<TcpAction> actions = new ArrayList<>(4);
  private Tcb tcb;

  TcpTurn(Tcb tcb) {
    this.tcb = tcb;
  }

  Tcb tcb() {
    return tcb;
  }

  List<TcpAction> actions() {
    return actions;
  }

  void become(Tcb next) {
    tcb = next;
  }

  void act(TcpAction action) {
    actions.add(action);
  }

  void emit(Flags flags, long seq, Payload payload) {
    if (tcb.owed() != AckOwed.NO) {
      actions.add(new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
    }
    tcb = tcb.owing(AckOwed.NO);
    actions.add(new TcpAction.Emit(flags, seq, flags.has(TcpFlag.ACK) ? tcb.rcvNxt() : 0, payload));
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

  /// Sends what the window allows and keeps the rest.
  void send(List<Payload> pieces) {
    int next = 0;
    while (next < pieces.size()
        && tcb.backlog() == Backlog.NONE
        && tcb.unacked().size() < TcpMachine.WINDOW_SEGMENTS) {
      transmit(DATA, pieces.get(next));
      next++;
    }
    if (next < pieces.size()) {
      tcb = tcb.keeping(tcb.backlog().and(pieces.subList(next, pieces.size())));
    }
  }

  /// Sends what waits, as far as the window allows, and then what closes.
  void pump() {
    if (tcb.backlog() == Backlog.NONE) {
      return;
    }
    while (!tcb.backlog().isEmpty() && tcb.unacked().size() < TcpMachine.WINDOW_SEGMENTS) {
      Payload payload = tcb.backlog().first();
      tcb = tcb.keeping(tcb.backlog().without());
      transmit(DATA, payload);
    }
    if (tcb.backlog().isEmpty()) {
      boolean last = tcb.backlog().thenClose();
      tcb = tcb.keeping(Backlog.NONE);
      if (last) {
        finish(tcb.state() == TcpState.CLOSE_WAIT ? TcpState.LAST_ACK : TcpState.FIN_WAIT_1);
      }
    }
  }

  void acknowledge() {
    emit(ACK, tcb.sndNxt(), Payload.NONE);
  }

  void finish(TcpState next) {
    transmit(FIN, Payload.NONE);
    tcb = tcb.in(next);
    actions.add(new TcpAction.AllSent());
  }

  void vanish() {
    actions.add(new TcpAction.Disarm(TcpTimer.RETRANSMIT));
    actions.add(new TcpAction.Disarm(TcpTimer.DELAYED_ACK));
    tcb = tcb.in(TcpState.CLOSED).owing(AckOwed.NO).keeping(Backlog.NONE);
  }

  /// The connection is over, and the application hears of it. It never knew of a call that was not
  /// accepted yet: such a call is forgotten in silence.
  void fail(TcpFailure how) {
    boolean known = tcb.state() != TcpState.SYN_RECEIVED;
    vanish();
    if (known) {
      actions.add(new TcpAction.Failed(how));
    }
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
    long first = synAck ? tcb.schedule().waitAfter(1) : TcpMachine.RETRANSMIT_MICROS;
    return first << Math.min(10, Math.max(0, tcb.tries() - 1));
  }

  TcpResult because(TcpFinding finding) {
    return new TcpResult(tcb, actions, Trace.of(finding));
  }
}
