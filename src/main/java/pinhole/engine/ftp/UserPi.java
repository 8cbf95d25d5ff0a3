package pinhole.engine.ftp;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.trace.Trace;

/// The user's protocol interpreter (RFC 959 section 2.2), behaving as curl 7.88 does: AUTH SSL
/// before AUTH TLS, EPRT falls back to PORT when refused, EPSV falls back to PASV when refused or
/// when its data connection fails, and it never changes from passive to active.
public final class UserPi extends UserTurn {
  private UserPi(UserState state) {
    super(state);
  }

  /// One input.
  public static FtpResult<UserState> react(UserState state, FtpInput input) {
    UserPi pi = new UserPi(state);
    FtpFinding why = state.phase() == UserPhase.DONE ? new FtpFinding.Ignored() : pi.take(input);
    return new FtpResult<>(pi.state, pi.actions, Trace.of(why));
  }

  private FtpFinding take(FtpInput input) {
    return switch (input) {
      case FtpInput.Started _ -> start();
      case FtpInput.ControlOpened(Endpoint local, Endpoint peer) -> {
        state = state.between(local, peer).at(UserPhase.GREETING);
        yield new FtpFinding.PartDone();
      }
      case FtpInput.ControlFailed(TcpFailure how) -> controlGone(List.of(how));
      case FtpInput.ControlClosed _ -> controlGone(List.of());
      case FtpInput.LineArrived(String line) -> reply(FtpReply.parse(line));
      case FtpInput.ControlSealed _ -> {
        say(UserPhase.USER, "USER anonymous");
        yield new FtpFinding.Sealed();
      }
      case FtpInput.Listening(int port) -> announce(new Endpoint(state.local().address(), port));
      case FtpInput.DataOpened _ -> dataOpened();
      case FtpInput.DataFailed(TcpFailure how) -> dataFailed(how);
      case FtpInput.DataSealed _ -> new FtpFinding.PartDone();
      case FtpInput.DataArrived(int bytes) -> {
        state = state.data(state.dataUp(), state.dataEnded(), state.received() + bytes);
        yield new FtpFinding.PartDone();
      }
      case FtpInput.DataEnded _ -> {
        actions.add(new FtpAction.CloseData());
        state = state.data(false, true, state.received());
        yield finishTransferIfComplete();
      }
      case FtpInput.LimitReached(FtpTimer timer) -> limit(timer);
    };
  }

  private FtpFinding start() {
    actions.add(new FtpAction.OpenControl(state.setup().server()));
    actions.add(new FtpAction.Arm(FtpTimer.RUN, state.setup().runLimitMicros()));
    startConnectLimit();
    return new FtpFinding.SessionWanted();
  }

  private FtpFinding reply(FtpReply reply) {
    boolean ok = reply.isPositive();
    return switch (state.phase()) {
      case GREETING -> ok ? afterGreeting(reply) : fail(reply);
      case AUTH_SSL -> reply.code() == 234 ? seal() : say(UserPhase.AUTH_TLS, "AUTH TLS", reply);
      case AUTH_TLS -> reply.code() == 234 ? seal() : fail(reply);
      case USER ->
          reply.code() == 331
              ? say(UserPhase.PASS, "PASS ftp@example.com", reply)
              : ok ? afterLogin(reply) : fail(reply);
      case PASS -> ok ? afterLogin(reply) : fail(reply);
      case PBSZ -> say(UserPhase.PROT, "PROT P", reply);
      case PROT -> ok ? say(UserPhase.PWD, "PWD", reply) : fail(reply);
      case PWD -> arrange(reply.code());
      case ARRANGE -> ok ? arranged(reply) : refused(reply);
      case TYPE -> ok ? afterType(reply) : fail(reply);
      case SIZE -> transfer(reply.code());
      case TRANSFER -> transferReply(reply);
      case RECEIVE -> received(reply);
      case QUIT -> {
        actions.add(new FtpAction.CloseControl());
        end();
        yield new FtpFinding.NextCommand(reply.code());
      }
      case CONNECT, SEAL, OWN_PORT, DATA_CONNECT, DONE -> new FtpFinding.Ignored();
    };
  }

  private FtpFinding afterGreeting(FtpReply reply) {
    return state.setup().tls()
        ? say(UserPhase.AUTH_SSL, "AUTH SSL", reply)
        : say(UserPhase.USER, "USER anonymous", reply);
  }

  private FtpFinding seal() {
    state = state.at(UserPhase.SEAL);
    actions.add(new FtpAction.SealControl());
    return new FtpFinding.NextCommand(234);
  }

  private FtpFinding afterLogin(FtpReply reply) {
    return state.setup().tls()
        ? say(UserPhase.PBSZ, "PBSZ 0", reply)
        : say(UserPhase.PWD, "PWD", reply);
  }

  /// Begins to arrange a data connection in the current mode.
  private FtpFinding arrange(int after) {
    switch (state.mode()) {
      case PORT, EPRT -> {
        state = state.at(UserPhase.OWN_PORT);
        actions.add(new FtpAction.Listen(Optional.empty()));
      }
      case PASV -> say(UserPhase.ARRANGE, "PASV");
      case EPSV -> say(UserPhase.ARRANGE, "EPSV");
    }
    return new FtpFinding.NextCommand(after);
  }

  private FtpFinding announce(Endpoint own) {
    say(
        UserPhase.ARRANGE,
        state.mode() == DataMode.PORT
            ? "PORT " + HostPort.sixNumbers(own)
            : "EPRT " + HostPort.extended(own));
    return new FtpFinding.Announces(own);
  }

  private FtpFinding arranged(FtpReply reply) {
    return switch (state.mode()) {
      case PORT, EPRT -> type(reply.code());
      case PASV ->
          Optional.of(reply)
              .filter(r -> r.code() == 227)
              .flatMap(r -> HostPort.readSixNumbers(r.text()))
              .map(e -> call(e, reply))
              .orElseGet(() -> fail(reply));
      case EPSV ->
          reply.code() != 229
              ? refused(reply)
              : HostPort.readExtendedReply(reply.text())
                  .map(port -> call(new Endpoint(state.peer().address(), port), reply))
                  .orElseGet(() -> fail(reply));
    };
  }

  private FtpFinding call(Endpoint announced, FtpReply reply) {
    if (!state.connectLimitRuns()) {
      closeAfterFailure();
      return new FtpFinding.SessionFails(reply.code());
    }
    Address to = state.setup().ignorePasvAddress() ? state.peer().address() : announced.address();
    Endpoint used = new Endpoint(to, announced.port());
    state = state.at(UserPhase.DATA_CONNECT);
    actions.add(new FtpAction.OpenData(used, Optional.empty()));
    return new FtpFinding.CallsAgain(announced, used);
  }

  private FtpFinding refused(FtpReply reply) {
    DataMode plainer = plainer();
    if (state.mode().connection() == DataConnectionMode.ACTIVE) {
      actions.add(new FtpAction.StopListening());
    }
    return plainer == state.mode() ? fail(reply) : fallBack(plainer, reply.code());
  }

  /// What is tried after the current mode; the current one if nothing is. PORT and PASV cannot name
  /// an IPv6 address, so there nothing is.
  private DataMode plainer() {
    boolean v6 = state.peer().address().version() == IpVersion.V6;
    return switch (state.mode()) {
      case EPRT -> v6 ? DataMode.EPRT : DataMode.PORT;
      case EPSV -> v6 ? DataMode.EPSV : DataMode.PASV;
      case PORT, PASV -> state.mode();
    };
  }

  private FtpFinding fallBack(DataMode plainer, int after) {
    state = state.by(plainer);
    arrange(after);
    return new FtpFinding.FallsBack(plainer);
  }

  private FtpFinding dataOpened() {
    state = state.data(true, false, 0);
    if (state.phase() != UserPhase.DATA_CONNECT) {
      actions.add(new FtpAction.StopListening());
      return new FtpFinding.DataUp();
    }
    stopConnectLimit();
    type(0);
    return new FtpFinding.DataUp();
  }

  private FtpFinding type(int after) {
    String wanted = state.current().command() == Transfer.Command.LIST ? "A" : "I";
    if (state.type().equals(wanted)) {
      return afterType(new FtpReply(after, ""));
    }
    state = state.typed(wanted);
    say(UserPhase.TYPE, "TYPE " + wanted);
    return new FtpFinding.NextCommand(after);
  }

  private FtpFinding afterType(FtpReply reply) {
    return switch (state.current().command()) {
      case RETR -> say(UserPhase.SIZE, "SIZE " + state.current().file(), reply);
      case LIST -> transfer(reply.code());
    };
  }

  private FtpFinding transfer(int after) {
    boolean list = state.current().command() == Transfer.Command.LIST;
    stopConnectLimit();
    say(UserPhase.TRANSFER, list ? "LIST" : "RETR " + state.current().file());
    return new FtpFinding.NextCommand(after);
  }

  private FtpFinding transferReply(FtpReply reply) {
    if (reply.code() / 100 != 1) {
      return fail(reply);
    }
    state = state.at(UserPhase.RECEIVE);
    if (!state.setup().tls()) {
      return new FtpFinding.PartDone();
    }
    if (state.mode().connection() == DataConnectionMode.ACTIVE) {
      return new FtpFinding.LeavesDataClear();
    }
    actions.add(new FtpAction.SealData());
    return new FtpFinding.PartDone();
  }

  private FtpFinding received(FtpReply reply) {
    if (!reply.isPositive()) {
      return fail(reply);
    }
    state = state.answered(true);
    return finishTransferIfComplete();
  }

  private FtpFinding finishTransferIfComplete() {
    if (!state.replied() || !state.dataEnded()) {
      return new FtpFinding.PartDone();
    }
    if (state.transfer() + 1 < state.setup().transfers().size()) {
      state = state.nextTransfer();
      startConnectLimit();
      arrange(226);
      return new FtpFinding.TransferDone();
    }
    finish(true);
    say(UserPhase.QUIT, "QUIT");
    return new FtpFinding.TransferDone();
  }

  private FtpFinding dataFailed(TcpFailure how) {
    if (state.phase() != UserPhase.DATA_CONNECT) {
      state = state.data(false, state.dataEnded(), state.received());
      return new FtpFinding.DataDown(how);
    }
    if (plainer() != state.mode()) {
      return fallBack(plainer(), 0);
    }
    closeAfterFailure();
    return new FtpFinding.DataDown(how);
  }

  private FtpFinding limit(FtpTimer timer) {
    boolean connecting = timer == FtpTimer.CONNECT;
    state = connecting ? state.limited(false) : state;
    if (connecting && state.phase() == UserPhase.DATA_CONNECT) {
      actions.add(new FtpAction.DropData());
      if (plainer() != state.mode()) {
        return fallBack(plainer(), 0);
      }
      closeAfterFailure();
    } else if (!connecting || state.phase() == UserPhase.CONNECT) {
      actions.add(new FtpAction.DropData());
      closeAfterFailure();
    }
    long micros = connecting ? state.setup().connectLimitMicros() : state.setup().runLimitMicros();
    return new FtpFinding.OutOfTime(timer, micros);
  }
}
