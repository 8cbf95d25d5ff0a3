package pinhole.engine.tcp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.IcmpKind;
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

  /// How many segments may be on their way unacknowledged: the initial window of RFC 6928, which
  /// here never grows.
  public static final int WINDOW_SEGMENTS = 10;

  private TcpMachine() {}

  /// The application opens: OPEN, active (RFC 9293 section 3.10.1).
  public static TcpResult openActive(FiveTuple tuple, long iss, SynSchedule schedule) {
    Tcb fresh =
        new Tcb(
            tuple,
            TcpState.SYN_SENT,
            schedule,
            iss,
            iss,
            iss,
            0,
            List.of(),
            0,
            AckOwed.NO,
            Backlog.NONE);
    TcpTurn turn = new TcpTurn(fresh);
    turn.transmit(Flags.of(TcpFlag.SYN), Payload.NONE);
    return turn.because(new TcpFinding.OpenAsked());
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
            AckOwed.NO,
            Backlog.NONE);
    TcpTurn turn = new TcpTurn(fresh);
    turn.transmit(Flags.of(TcpFlag.SYN, TcpFlag.ACK), Payload.NONE);
    return turn.because(new TcpFinding.ListenerFound());
  }

  /// A segment arrives (RFC 9293 section 3.10.7).
  public static TcpResult arrives(Tcb tcb, Segment segment) {
    TcpTurn turn = new TcpTurn(tcb);
    return switch (tcb.state()) {
      case LISTEN, CLOSED -> turn.because(new TcpFinding.NotForThisState());
      case SYN_SENT -> inSynSent(turn, segment);
      case SYN_RECEIVED,
          ESTABLISHED,
          FIN_WAIT_1,
          FIN_WAIT_2,
          CLOSE_WAIT,
          CLOSING,
          LAST_ACK,
          TIME_WAIT ->
          synchronised(turn, segment);
    };
  }

  /// An ICMP error about a segment of this connection (RFC 1122 section 4.2.3.9). It ends an
  /// attempt to connect, as Linux does, and nothing else.
  public static TcpResult undeliverable(Tcb tcb, IcmpKind kind) {
    TcpTurn turn = new TcpTurn(tcb);
    if (tcb.state() != TcpState.SYN_SENT) {
      return turn.because(new TcpFinding.ErrorIgnored(kind));
    }
    turn.fail(TcpFailure.of(kind));
    return turn.because(new TcpFinding.SynUndeliverable(kind));
  }

  /// The application sends data in one segment.
  ///
  /// @throws IllegalStateException if this end may not send
  public static TcpResult send(Tcb tcb, Payload payload) {
    return send(tcb, List.of(payload));
  }

  /// The application sends data. As many segments leave at once as the initial congestion window
  /// allows (RFC 6928), the others as acknowledgments come in.
  ///
  /// @param pieces each goes into a segment of its own
  /// @throws IllegalStateException if this end may not send
  public static TcpResult send(Tcb tcb, List<Payload> pieces) {
    if (!tcb.state().canSend()) {
      throw new IllegalStateException("cannot send in " + tcb.state().rfcName());
    }
    int bytes = 0;
    for (Payload piece : pieces) {
      bytes += piece.length();
    }
    TcpTurn turn = new TcpTurn(tcb);
    turn.send(pieces);
    return turn.because(new TcpFinding.SendAsked(bytes));
  }

  /// The application has no more data: CLOSE (RFC 9293 section 3.10.4).
  public static TcpResult close(Tcb tcb) {
    TcpTurn turn = new TcpTurn(tcb);
    switch (tcb.state()) {
      case ESTABLISHED, SYN_RECEIVED, CLOSE_WAIT -> {
        turn.become(tcb.keeping(tcb.backlog().closing()));
        turn.pump();
      }
      case SYN_SENT, LISTEN -> turn.vanish();
      case FIN_WAIT_1, FIN_WAIT_2, CLOSING, LAST_ACK, TIME_WAIT, CLOSED -> {}
    }
    return turn.because(new TcpFinding.CloseAsked());
  }

  /// The application wants the connection gone: ABORT (RFC 9293 section 3.10.5).
  public static TcpResult abort(Tcb tcb) {
    TcpTurn turn = new TcpTurn(tcb);
    boolean peerKnows =
        tcb.state() != TcpState.SYN_SENT
            && tcb.state() != TcpState.CLOSED
            && tcb.state() != TcpState.TIME_WAIT;
    if (peerKnows) {
      turn.emit(Flags.of(TcpFlag.RST, TcpFlag.ACK), tcb.sndNxt(), Payload.NONE);
    }
    turn.vanish();
    return turn.because(new TcpFinding.AbortAsked());
  }

  /// The port that took the call is closed before the call was accepted. As on Linux nothing is
  /// said: only what arrives from now on finds nobody.
  ///
  /// @throws IllegalStateException if the connection is open, or was opened from here
  public static TcpResult forget(Tcb tcb) {
    if (tcb.state() != TcpState.SYN_RECEIVED) {
      throw new IllegalStateException("nothing to forget in " + tcb.state().rfcName());
    }
    TcpTurn turn = new TcpTurn(tcb);
    turn.vanish();
    return turn.because(new TcpFinding.ListenerGone());
  }

  /// A timer fired (RFC 9293 section 3.10.8).
  public static TcpResult timeout(Tcb tcb, TcpTimer timer) {
    TcpTurn turn = new TcpTurn(tcb);
    return switch (timer) {
      case DELAYED_ACK -> settle(tcb.owing(tcb.owed() == AckOwed.NO ? AckOwed.NO : AckOwed.NOW));
      case RETRANSMIT -> Retransmission.of(turn);
    };
  }

  /// Called when the host has nothing more to do in this instant: an acknowledgment that is due now
  /// and found nothing to ride on leaves alone.
  public static TcpResult settle(Tcb tcb) {
    TcpTurn turn = new TcpTurn(tcb);
    if (tcb.owed() == AckOwed.NOW) {
      turn.acknowledge();
    }
    return turn.because(new TcpFinding.AckAlone());
  }

  private static TcpResult inSynSent(TcpTurn turn, Segment segment) {
    boolean ours = segment.flags().has(TcpFlag.ACK) && segment.ack() == turn.tcb().sndNxt();
    if (!ours) {
      return turn.because(new TcpFinding.NotForThisState());
    }
    if (segment.flags().has(TcpFlag.RST)) {
      turn.fail(TcpFailure.REFUSED);
      return turn.because(new TcpFinding.SynRefused());
    }
    if (!segment.flags().has(TcpFlag.SYN)) {
      return turn.because(new TcpFinding.NotForThisState());
    }
    turn.acknowledged(segment.ack());
    turn.become(turn.tcb().received(segment.end()).in(TcpState.ESTABLISHED));
    // The kernel completes the handshake before the application hears of it.
    turn.acknowledge();
    turn.act(new TcpAction.Connected());
    return turn.because(new TcpFinding.SynAnswered());
  }

  private static TcpResult synchronised(TcpTurn turn, Segment segment) {
    if (segment.flags().has(TcpFlag.RST)) {
      turn.fail(TcpFailure.RESET);
      return turn.because(new TcpFinding.ResetArrived());
    }
    if (segment.flags().has(TcpFlag.SYN)) {
      return repeatedSyn(turn);
    }
    List<TcpFinding> found = new ArrayList<>();
    if (segment.flags().has(TcpFlag.ACK)
        && Segment.before(turn.tcb().sndUna(), segment.ack())
        && !Segment.before(turn.tcb().sndNxt(), segment.ack())) {
      turn.acknowledged(segment.ack());
      found.add(new TcpFinding.Acknowledged());
      afterAcknowledgment(turn, found);
      turn.pump();
    }
    if (segment.space() > 0) {
      take(turn, segment, found);
    }
    TcpFinding last = found.isEmpty() ? new TcpFinding.NotForThisState() : found.removeLast();
    return new TcpResult(turn.tcb(), turn.actions(), Trace.of(last, found));
  }

  /// The answer leaves again, and its timer starts anew, as on Linux.
  private static TcpResult repeatedSyn(TcpTurn turn) {
    if (turn.tcb().state() == TcpState.SYN_RECEIVED) {
      Sent answer = turn.tcb().unacked().getFirst();
      turn.emit(answer.flags(), answer.seq(), answer.payload());
      turn.act(new TcpAction.Arm(TcpTimer.RETRANSMIT, turn.patience()));
    } else {
      turn.acknowledge();
    }
    return turn.because(new TcpFinding.DataOutOfOrder());
  }

  private static void afterAcknowledgment(TcpTurn turn, List<TcpFinding> found) {
    boolean all = turn.tcb().unacked().isEmpty();
    switch (turn.tcb().state()) {
      case SYN_RECEIVED -> {
        turn.become(turn.tcb().in(TcpState.ESTABLISHED));
        turn.act(new TcpAction.Connected());
        found.add(new TcpFinding.AnswerAcknowledged());
      }
      case FIN_WAIT_1 -> turn.moveIf(all, TcpState.FIN_WAIT_2);
      case CLOSING -> turn.moveIf(all, TcpState.TIME_WAIT);
      case LAST_ACK -> turn.moveIf(all, TcpState.CLOSED);
      case LISTEN, SYN_SENT, ESTABLISHED, FIN_WAIT_2, CLOSE_WAIT, TIME_WAIT, CLOSED -> {}
    }
  }

  private static void take(TcpTurn turn, Segment segment, List<TcpFinding> found) {
    if (segment.seq() != turn.tcb().rcvNxt()) {
      turn.become(turn.tcb().owing(AckOwed.NOW));
      found.add(new TcpFinding.DataOutOfOrder());
      return;
    }
    turn.become(turn.tcb().received(segment.end()));
    if (segment.payload().length() > 0) {
      found.add(new TcpFinding.DataInOrder(segment.payload().length()));
      turn.become(turn.tcb().owing(AckOwed.SOON));
      turn.act(new TcpAction.Arm(TcpTimer.DELAYED_ACK, DELAYED_ACK_MICROS));
      turn.act(new TcpAction.Deliver(segment.payload()));
    }
    if (segment.flags().has(TcpFlag.FIN)) {
      found.add(new TcpFinding.PeerFinished());
      turn.become(turn.tcb().owing(AckOwed.NOW));
      turn.act(new TcpAction.PeerClosed());
      turn.become(turn.tcb().in(afterPeerFin(turn.tcb().state())));
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
}
