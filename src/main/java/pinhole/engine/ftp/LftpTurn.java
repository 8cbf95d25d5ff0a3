package pinhole.engine.ftp;

import java.util.List;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.tcp.TcpFailure;

/// lftp 4.9.2: it never gives up by itself. When a data connection cannot be had, it hangs up,
/// waits and calls the server again; a 5xx to PASV or PORT makes it change sides (measured, and
/// read in ftpclass.cc). It asks for EPSV only if it was told to prefer it, and for EPRT only over
/// IPv6.
final class LftpTurn extends SessionTurn {
  /// From one call of the server to the next, as measured; each wait is longer by a half, up to
  /// `net:reconnect-interval-max`.
  private static final long FIRST_INTERVAL = 15_000_000;

  private static final long LONGEST_INTERVAL = 600_000_000;

  /// Before it asks again on the same session, as measured.
  private static final long PAUSE = 2_000_000;

  /// `net:timeout`.
  private static final long IDLE = 300_000_000;

  /// Telnet's "interrupt process" and "data mark" (RFC 959 section 4.1.3), as bytes.
  private static final String INTERRUPT = "\u00ff\u00f4\u00ff\u00f2";

  LftpTurn(UserState state) {
    super(state);
  }

  /// Nothing may last longer than `net:timeout` without anything happening.
  @Override
  FtpFinding take(FtpInput input) {
    FtpFinding why = super.take(input);
    if (phase != UserPhase.DONE && phase != UserPhase.RETRY && phase != UserPhase.PAUSE) {
      arm(FtpTimer.IDLE, IDLE);
    }
    return why;
  }

  @Override
  FtpFinding start() {
    FtpFinding why = super.start();
    waitsFrom(memory.attempts());
    return why;
  }

  /// The wait between two calls is counted from the beginning of the first.
  private void waitsFrom(int attempt) {
    long micros = FIRST_INTERVAL;
    for (int i = 0; i < attempt && micros < LONGEST_INTERVAL; i++) {
      micros += micros / 2;
    }
    arm(FtpTimer.RETRY, Math.min(micros, LONGEST_INTERVAL));
    memory = memory.calling(attempt, false);
  }

  private FtpFinding callAgain() {
    int attempt = memory.attempts() + 1;
    phase = UserPhase.CONNECT;
    actions.add(new FtpAction.OpenControl(setup.server()));
    startConnectLimit();
    waitsFrom(attempt);
    return new FtpFinding.CallsServerAgain(attempt);
  }

  /// Hangs up, and calls again as soon as the wait since the last call is over.
  private FtpFinding reconnect() {
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.CloseControl());
    disarm(FtpTimer.CONNECT);
    disarm(FtpTimer.IDLE);
    connectLimitRuns = false;
    control = UserState.unconnected(setup);
    data = UserState.Data.NONE;
    phase = UserPhase.RETRY;
    return memory.mayCall() ? callAgain() : new FtpFinding.Reconnects();
  }

  private FtpFinding reconnect(DataConnectionMode side) {
    memory = memory.on(side);
    reconnect();
    return new FtpFinding.ChangesSides(side);
  }

  @Override
  FtpFinding controlLost(List<TcpFailure> how) {
    return phase == UserPhase.QUIT || phase == UserPhase.RETRY ? lost(how) : reconnect();
  }

  private FtpFinding lost(List<TcpFailure> how) {
    return phase == UserPhase.RETRY ? new FtpFinding.Ignored() : controlGone(how);
  }

  @Override
  FtpFinding notWelcome(FtpReply reply) {
    return reconnect();
  }

  @Override
  FtpFinding unprotected(FtpReply reply) {
    return advance(UserPhase.PROT, reply.code());
  }

  @Override
  DataMode due() {
    DataMode next = super.due();
    boolean asked = current().mode() == DataMode.EPSV && next == DataMode.EPSV;
    if (!plainIsPossible() || asked) {
      return next;
    }
    return next.connection() == DataConnectionMode.ACTIVE ? DataMode.PORT : DataMode.PASV;
  }

  @Override
  FtpFinding nextTransfer() {
    memory = memory.calling(0, memory.mayCall());
    return super.nextTransfer();
  }

  @Override
  FtpFinding refused(FtpReply reply) {
    boolean unsupported = reply.code() == 500 || reply.code() == 502;
    if (mode == DataMode.EPSV && unsupported && plainIsPossible()) {
      memory = memory.without(true, false).calling(memory.attempts(), true);
      reconnect();
      return new FtpFinding.FallsBack(DataMode.PASV);
    }
    boolean passive = mode.connection() == DataConnectionMode.PASSIVE;
    if (reply.code() / 100 != 5) {
      return reconnect();
    }
    return reconnect(passive ? DataConnectionMode.ACTIVE : DataConnectionMode.PASSIVE);
  }

  private boolean plainIsPossible() {
    return control.peer().address().version() == IpVersion.V4;
  }

  @Override
  FtpFinding unreadable(FtpReply reply) {
    return reconnect(DataConnectionMode.ACTIVE);
  }

  /// `ftp:fix-pasv-address`: if only one of the two addresses is private, the one in the reply is
  /// wrong; four zeros always are.
  @Override
  Address believed(Address announced) {
    Address peer = control.peer().address();
    boolean zeros = announced.high() == 0 && announced.low() == 0;
    return zeros || announced.isPrivate() != peer.isPrivate() ? peer : announced;
  }

  @Override
  FtpFinding call(Endpoint announced, FtpReply reply) {
    startConnectLimit();
    data = data.corrected(!believed(announced.address()).equals(announced.address()));
    return super.call(announced, reply);
  }

  /// An address that it had to correct makes it doubt passive mode, any other failure does not.
  @Override
  FtpFinding callFailed(TcpFailure how) {
    memory = data.fixed() ? memory.on(DataConnectionMode.ACTIVE) : memory;
    actions.add(new FtpAction.SendRaw(INTERRUPT + "ABOR\r\n"));
    reconnect();
    return new FtpFinding.DataDown(how);
  }

  /// 421 ends the session, other 4xx are worth another try, 5xx are not.
  @Override
  FtpFinding transferRefused(FtpReply reply) {
    if (reply.code() == 421) {
      return reconnect();
    }
    if (reply.code() / 100 != 4) {
      return abandon(reply.code());
    }
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    disarm(FtpTimer.IDLE);
    data = UserState.Data.NONE;
    phase = UserPhase.PAUSE;
    arm(FtpTimer.PAUSE, PAUSE);
    return new FtpFinding.TriesAgain(reply.code());
  }

  @Override
  boolean limitsCall() {
    return false;
  }

  @Override
  FtpFinding limit(FtpTimer timer) {
    return switch (timer) {
      case CONNECT, RUN -> super.limit(timer);
      case RETRY -> {
        memory = memory.calling(memory.attempts(), true);
        yield phase == UserPhase.RETRY ? callAgain() : new FtpFinding.PartDone();
      }
      case PAUSE -> phase == UserPhase.PAUSE ? askAgain() : new FtpFinding.Ignored();
      case IDLE -> {
        reconnect();
        yield new FtpFinding.OutOfTime(timer, IDLE);
      }
      case DATA, ACCEPT, QUIET -> new FtpFinding.Ignored();
    };
  }

  private FtpFinding askAgain() {
    arrange();
    return new FtpFinding.NextCommand(0);
  }

  @Override
  FtpFinding connectLimit() {
    connectLimitRuns = false;
    if (phase == UserPhase.DATA_CONNECT || phase == UserPhase.CONNECT) {
      reconnect();
    }
    return new FtpFinding.OutOfTime(FtpTimer.CONNECT, setup.connectLimitMicros());
  }

  @Override
  void end() {
    super.end();
    disarm(FtpTimer.RETRY);
    disarm(FtpTimer.PAUSE);
    disarm(FtpTimer.IDLE);
  }
}
