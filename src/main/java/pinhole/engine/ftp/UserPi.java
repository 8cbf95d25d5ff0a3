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
    FtpFinding why = pi.phase == UserPhase.DONE ? new FtpFinding.Ignored() : pi.take(input);
    return new FtpResult<>(pi.state(), pi.actions, Trace.of(why));
  }

  private FtpFinding take(FtpInput input) {
    return switch (input) {
      case FtpInput.Started _ -> start();
      case FtpInput.ControlOpened(Endpoint local, Endpoint peer) -> {
        this.local = local;
        this.peer = peer;
        phase = UserPhase.GREETING;
        yield new FtpFinding.PartDone();
      }
      case FtpInput.ControlFailed(TcpFailure how) -> controlGone(List.of(how));
      case FtpInput.ControlClosed _ -> controlGone(List.of());
      case FtpInput.LineArrived(String line) -> reply(FtpReply.parse(line));
      case FtpInput.ControlSealed _ -> {
        say(UserPhase.USER, "USER anonymous");
        yield new FtpFinding.Sealed();
      }
      case FtpInput.Listening(int port) -> announce(new Endpoint(local.address(), port));
      case FtpInput.DataOpened _ -> dataOpened();
      case FtpInput.DataFailed(TcpFailure how) -> dataFailed(how);
      case FtpInput.DataSealed _ -> new FtpFinding.PartDone();
      case FtpInput.DataArrived(int bytes) -> {
        data = data.plus(bytes);
        yield new FtpFinding.PartDone();
      }
      case FtpInput.DataEnded _ -> {
        actions.add(new FtpAction.CloseData());
        data = data.atItsEnd();
        yield finishTransferIfComplete();
      }
      case FtpInput.LimitReached(FtpTimer timer) -> limit(timer);
    };
  }

  private FtpFinding start() {
    actions.add(new FtpAction.OpenControl(setup.server()));
    actions.add(new FtpAction.Arm(FtpTimer.RUN, setup.runLimitMicros()));
    startConnectLimit();
    return new FtpFinding.SessionWanted();
  }

  private FtpFinding reply(FtpReply reply) {
    boolean ok = reply.isPositive();
    return switch (phase) {
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
    return setup.tls()
        ? say(UserPhase.AUTH_SSL, "AUTH SSL", reply)
        : say(UserPhase.USER, "USER anonymous", reply);
  }

  private FtpFinding seal() {
    phase = UserPhase.SEAL;
    actions.add(new FtpAction.SealControl());
    return new FtpFinding.NextCommand(234);
  }

  private FtpFinding afterLogin(FtpReply reply) {
    return setup.tls() ? say(UserPhase.PBSZ, "PBSZ 0", reply) : say(UserPhase.PWD, "PWD", reply);
  }

  /// Begins to arrange a data connection in the current mode.
  private FtpFinding arrange(int after) {
    switch (mode) {
      case PORT, EPRT -> {
        phase = UserPhase.OWN_PORT;
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
        mode == DataMode.PORT
            ? "PORT " + HostPort.sixNumbers(own)
            : "EPRT " + HostPort.extended(own));
    return new FtpFinding.Announces(own);
  }

  private FtpFinding arranged(FtpReply reply) {
    return switch (mode) {
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
                  .map(port -> call(new Endpoint(peer.address(), port), reply))
                  .orElseGet(() -> fail(reply));
    };
  }

  private FtpFinding call(Endpoint announced, FtpReply reply) {
    if (!connectLimitRuns) {
      closeAfterFailure();
      return new FtpFinding.SessionFails(reply.code());
    }
    Address to = setup.ignorePasvAddress() ? peer.address() : announced.address();
    Endpoint used = new Endpoint(to, announced.port());
    phase = UserPhase.DATA_CONNECT;
    actions.add(new FtpAction.OpenData(used, Optional.empty()));
    return new FtpFinding.CallsAgain(announced, used);
  }

  private FtpFinding refused(FtpReply reply) {
    DataMode plainer = plainer();
    if (mode.connection() == DataConnectionMode.ACTIVE) {
      actions.add(new FtpAction.StopListening());
    }
    return plainer == mode ? fail(reply) : fallBack(plainer, reply.code());
  }

  /// What is tried after the current mode; the current one if nothing is. PORT and PASV cannot name
  /// an IPv6 address, so there nothing is.
  private DataMode plainer() {
    boolean v6 = peer.address().version() == IpVersion.V6;
    return switch (mode) {
      case EPRT -> v6 ? DataMode.EPRT : DataMode.PORT;
      case EPSV -> v6 ? DataMode.EPSV : DataMode.PASV;
      case PORT, PASV -> mode;
    };
  }

  private FtpFinding fallBack(DataMode plainer, int after) {
    mode = plainer;
    arrange(after);
    return new FtpFinding.FallsBack(plainer);
  }

  private FtpFinding dataOpened() {
    data = data.opened();
    if (phase != UserPhase.DATA_CONNECT) {
      actions.add(new FtpAction.StopListening());
      return new FtpFinding.DataUp();
    }
    stopConnectLimit();
    type(0);
    return new FtpFinding.DataUp();
  }

  private FtpFinding type(int after) {
    String wanted = current().command() == Transfer.Command.LIST ? "A" : "I";
    if (type.equals(wanted)) {
      return afterType(new FtpReply(after, ""));
    }
    type = wanted;
    say(UserPhase.TYPE, "TYPE " + wanted);
    return new FtpFinding.NextCommand(after);
  }

  private FtpFinding afterType(FtpReply reply) {
    return switch (current().command()) {
      case RETR -> say(UserPhase.SIZE, "SIZE " + current().file(), reply);
      case LIST -> transfer(reply.code());
    };
  }

  private FtpFinding transfer(int after) {
    boolean list = current().command() == Transfer.Command.LIST;
    stopConnectLimit();
    say(UserPhase.TRANSFER, list ? "LIST" : "RETR " + current().file());
    return new FtpFinding.NextCommand(after);
  }

  private FtpFinding transferReply(FtpReply reply) {
    if (reply.code() / 100 != 1) {
      return fail(reply);
    }
    phase = UserPhase.RECEIVE;
    if (!setup.tls()) {
      return new FtpFinding.PartDone();
    }
    if (mode.connection() == DataConnectionMode.ACTIVE) {
      return new FtpFinding.LeavesDataClear();
    }
    actions.add(new FtpAction.SealData());
    return new FtpFinding.PartDone();
  }

  private FtpFinding received(FtpReply reply) {
    if (!reply.isPositive()) {
      return fail(reply);
    }
    data = data.confirmed();
    return finishTransferIfComplete();
  }

  private FtpFinding finishTransferIfComplete() {
    if (!data.complete()) {
      return new FtpFinding.PartDone();
    }
    if (transfer + 1 < setup.transfers().size()) {
      transfer++;
      mode = current().mode();
      data = UserState.Data.NONE;
      connectLimitRuns = false;
      startConnectLimit();
      arrange(226);
      return new FtpFinding.TransferDone();
    }
    finish(true);
    say(UserPhase.QUIT, "QUIT");
    return new FtpFinding.TransferDone();
  }

  private FtpFinding dataFailed(TcpFailure how) {
    if (phase != UserPhase.DATA_CONNECT) {
      data = data.down();
      return new FtpFinding.DataDown(how);
    }
    if (plainer() != mode) {
      return fallBack(plainer(), 0);
    }
    closeAfterFailure();
    return new FtpFinding.DataDown(how);
  }

  private FtpFinding limit(FtpTimer timer) {
    boolean connecting = timer == FtpTimer.CONNECT;
    connectLimitRuns &= !connecting;
    if (connecting && phase == UserPhase.DATA_CONNECT) {
      actions.add(new FtpAction.DropData());
      if (plainer() != mode) {
        return fallBack(plainer(), 0);
      }
      closeAfterFailure();
    } else if (!connecting || phase == UserPhase.CONNECT) {
      actions.add(new FtpAction.DropData());
      closeAfterFailure();
    }
    long micros = connecting ? setup.connectLimitMicros() : setup.runLimitMicros();
    return new FtpFinding.OutOfTime(timer, micros);
  }
}
