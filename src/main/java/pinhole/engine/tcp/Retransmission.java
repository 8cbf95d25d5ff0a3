package pinhole.engine.tcp;

import pinhole.engine.tcp.Tcb.Sent;

/// A timer fired before an answer came: the oldest segment leaves again, or the connection is given
/// up (RFC 6298).
final class Retransmission {
  /// How often a SYN-ACK is sent before the call is forgotten: once, and Linux's
  /// `tcp_synack_retries`.
  static final int SYN_ACK_TRIES = 6;

  /// How often data is sent before the connection is given up: Linux's `tcp_retries2`.
  static final int DATA_TRIES = 15;

  private Retransmission() {}

  /// What becomes of the connection.
  static TcpResult of(TcpTurn turn) {
    Tcb tcb = turn.tcb();
    if (tcb.unacked().isEmpty()) {
      return turn.because(new TcpFinding.NotForThisState());
    }
    if (tcb.tries() >= mostTries(tcb)) {
      turn.fail(TcpFailure.TIMED_OUT);
      return turn.because(new TcpFinding.NoAnswerAtAll(tcb.tries()));
    }
    turn.become(tcb.triedAgain());
    Sent oldest = tcb.unacked().getFirst();
    turn.emit(oldest.flags(), oldest.seq(), oldest.payload());
    long wait = turn.patience();
    turn.act(new TcpAction.Arm(TcpTimer.RETRANSMIT, wait));
    return turn.because(new TcpFinding.NoAnswerYet(turn.tcb().tries(), wait));
  }

  private static int mostTries(Tcb tcb) {
    return switch (tcb.state()) {
      case SYN_SENT -> tcb.schedule().sends();
      case SYN_RECEIVED -> SYN_ACK_TRIES;
      case LISTEN,
          ESTABLISHED,
          FIN_WAIT_1,
          FIN_WAIT_2,
          CLOSE_WAIT,
          CLOSING,
          LAST_ACK,
          TIME_WAIT,
          CLOSED ->
          DATA_TRIES;
    };
  }
}
