package pinhole.engine.ftp;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// What all programs that log in and transfer have in common: they go through the steps of their
/// [ClientManners]. What they do when a step fails is left to each.
abstract class SessionTurn extends TransferTurn {
  SessionTurn(UserState state) {
    super(state);
  }

  @Override
  FtpFinding take(FtpInput input) {
    boolean awaited = awaitsCall();
    FtpFinding why = react(input);
    if (awaited && !awaitsCall()) {
      disarm(FtpTimer.ACCEPT);
    }
    return why;
  }

  private FtpFinding react(FtpInput input) {
    return switch (input) {
      case FtpInput.Started _ -> start();
      case FtpInput.ControlOpened(Endpoint local, Endpoint peer) -> opened(local, peer);
      case FtpInput.ControlFailed(TcpFailure how) -> controlLost(List.of(how));
      case FtpInput.ControlClosed _ -> controlLost(List.of());
      case FtpInput.LineArrived(String line) -> heard(line);
      case FtpInput.ControlSealed _ -> sealed();
      case FtpInput.Listening(int port) -> listening(port);
      case FtpInput.DataOpened _ -> dataOpened();
      case FtpInput.DataFailed(TcpFailure how) -> dataFailed(how);
      case FtpInput.DataSealed _, FtpInput.DataFlushed _ -> new FtpFinding.PartDone();
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

  /// A limit or a pause of this program is over.
  FtpFinding limit(FtpTimer timer) {
    return switch (timer) {
      case CONNECT -> connectLimit();
      case RUN -> outOfTime();
      case ACCEPT -> {
        actions.add(new FtpAction.DropData());
        closeAfterFailure();
        yield new FtpFinding.OutOfTime(timer, ACCEPT_LIMIT);
      }
      case DATA, IDLE, RETRY, PAUSE, QUIET -> new FtpFinding.Ignored();
    };
  }

  /// The limit for connecting is over.
  abstract FtpFinding connectLimit();

  /// The control connection did not come up, broke, or was closed by the server.
  FtpFinding controlLost(List<TcpFailure> how) {
    return controlGone(how);
  }

  /// With implicit TLS the handshake comes before the greeting.
  private FtpFinding opened(Endpoint local, Endpoint peer) {
    control = control.between(local, peer);
    connected();
    if (!wantsTls() || !setup.options().implicitTls()) {
      phase = UserPhase.GREETING;
      return new FtpFinding.PartDone();
    }
    phase = UserPhase.SEAL;
    actions.add(new FtpAction.SealControl());
    return new FtpFinding.TlsFirst();
  }

  /// The control connection is up. All but curl give each connection its own limit.
  void connected() {
    stopConnectLimit();
  }

  private FtpFinding sealed() {
    control = control.protecting(true, control.sealsData());
    if (setup.options().implicitTls()) {
      phase = UserPhase.GREETING;
    } else {
      begin(UserPhase.USER);
    }
    return new FtpFinding.Sealed();
  }

  private FtpFinding heard(String line) {
    if (phase == UserPhase.SEAL) {
      actions.add(new FtpAction.DropData());
      closeAfterFailure();
      return new FtpFinding.NotTls();
    }
    if (!FtpReply.ends(line)) {
      return new FtpFinding.ReplyGoesOn();
    }
    return reply(FtpReply.parse(line));
  }

  private FtpFinding reply(FtpReply reply) {
    boolean ok = reply.isPositive();
    return switch (phase) {
      case GREETING -> ok ? advance(phase, reply.code()) : notWelcome(reply);
      case AUTH_SSL -> reply.code() == 234 ? seal() : sayNext(UserPhase.AUTH_TLS, reply);
      case AUTH_TLS -> reply.code() == 234 ? seal() : fail(reply);
      case USER ->
          reply.code() == 331
              ? advance(UserPhase.USER, reply.code())
              : ok ? advance(UserPhase.PASS, reply.code()) : fail(reply);
      case PASS -> ok ? advance(phase, reply.code()) : fail(reply);
      case PROT -> protection(reply);
      case CCC -> clearing(reply);
      case FEAT, SYST, PBSZ, PWD, SIZE, DATE -> advance(phase, reply.code());
      case ARRANGE -> ok ? arranged(reply) : refused(reply);
      case TYPE -> ok ? advance(phase, reply.code()) : fail(reply);
      case TRANSFER -> transferReply(reply);
      case RECEIVE -> received(reply);
      case QUIT -> {
        actions.add(new FtpAction.CloseControl());
        end();
        yield new FtpFinding.NextCommand(reply.code());
      }
      case CONNECT, SEAL, OWN_PORT, DEFAULT_PORT, DATA_CONNECT, PAUSE, RETRY, TYPING, DONE ->
          new FtpFinding.Ignored();
    };
  }

  /// The greeting is no welcome, such as 421.
  FtpFinding notWelcome(FtpReply reply) {
    return fail(reply);
  }

  private FtpFinding seal() {
    phase = UserPhase.SEAL;
    actions.add(new FtpAction.SealControl());
    return new FtpFinding.NextCommand(234);
  }

  private FtpFinding protection(FtpReply reply) {
    if (!reply.isPositive()) {
      return unprotected(reply);
    }
    control = control.protecting(true, true);
    return advance(UserPhase.PROT, reply.code());
  }

  /// PROT P was refused.
  FtpFinding unprotected(FtpReply reply) {
    return fail(reply);
  }

  /// RFC 4217 section 5: after 200 both sides go back to clear text; a refusal changes nothing.
  private FtpFinding clearing(FtpReply reply) {
    if (!clears(reply)) {
      advance(UserPhase.CCC, reply.code());
      return new FtpFinding.StaysSealed(reply.code());
    }
    actions.add(new FtpAction.ClearControl());
    advance(UserPhase.CCC, reply.code());
    return new FtpFinding.Cleared();
  }

  /// Whether the program takes this reply to CCC for a yes.
  boolean clears(FtpReply reply) {
    return reply.isPositive();
  }

  private FtpFinding listening(int port) {
    return phase == UserPhase.DEFAULT_PORT
        ? advance(UserPhase.ARRANGE, 0)
        : announce(new Endpoint(control.local().address(), port));
  }

  FtpFinding sayNext(UserPhase step, FtpReply after) {
    begin(step);
    return new FtpFinding.NextCommand(after.code());
  }

  /// Goes on to the next step that applies.
  @Override
  FtpFinding advance(UserPhase from, int after) {
    List<UserPhase> login = manners.login();
    int at = login.indexOf(from);
    if (at >= 0) {
      return walk(login, at + 1) ? new FtpFinding.NextCommand(after) : fetch(after);
    }
    List<UserPhase> fetch = manners.fetch();
    boolean goesOn = walk(fetch, fetch.indexOf(from) + 1);
    return goesOn ? new FtpFinding.NextCommand(after) : nextTransfer();
  }

  private boolean walk(List<UserPhase> steps, int from) {
    for (int i = from; i < steps.size(); i++) {
      if (begin(steps.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Begins the transfer under way.
  @Override
  FtpFinding fetch(int after) {
    walk(manners.fetch(), 0);
    return new FtpFinding.NextCommand(after);
  }

  /// Begins a step.
  ///
  /// @return false if it does not apply
  private boolean begin(UserPhase step) {
    Optional<String> line = line(step);
    if (step == UserPhase.ARRANGE) {
      arrange();
    } else if (step == UserPhase.TRANSFER) {
      transfer();
    } else if (line.isPresent()) {
      say(step, line.get());
    } else {
      return false;
    }
    return true;
  }

  /// What is said at a step; empty if nothing is.
  private Optional<String> line(UserPhase step) {
    boolean file = !setup.transfers().isEmpty() && current().command() == Transfer.Command.RETR;
    return switch (step) {
      case FEAT -> Optional.of("FEAT");
      case AUTH_SSL -> wantsAuth() ? Optional.of("AUTH SSL") : Optional.empty();
      case AUTH_TLS -> wantsAuth() ? Optional.of("AUTH TLS") : Optional.empty();
      case USER -> Optional.of("USER anonymous");
      case PASS -> Optional.of("PASS " + manners.password());
      case SYST -> Optional.of("SYST");
      case PBSZ -> control.sealed() ? Optional.of("PBSZ 0") : Optional.empty();
      case PROT -> control.sealed() ? Optional.of("PROT P") : Optional.empty();
      case CCC -> control.sealed() && setup.options().ccc() ? Optional.of("CCC") : Optional.empty();
      case PWD -> Optional.of("PWD");
      case TYPE -> type();
      case SIZE -> file ? Optional.of("SIZE " + current().file()) : Optional.empty();
      case DATE -> file ? Optional.of("MDTM " + current().file()) : Optional.empty();
      case CONNECT,
          GREETING,
          SEAL,
          OWN_PORT,
          DEFAULT_PORT,
          ARRANGE,
          DATA_CONNECT,
          TRANSFER,
          RECEIVE,
          PAUSE,
          RETRY,
          TYPING,
          QUIT,
          DONE ->
          Optional.empty();
    };
  }

  private boolean wantsAuth() {
    return wantsTls() && !control.sealed();
  }

  /// Whether the user asked for TLS, and the program can do it.
  boolean wantsTls() {
    return manners.tls() && (setup.tls() || setup.options().implicitTls());
  }

  private Optional<String> type() {
    String wanted = current().command() == Transfer.Command.LIST ? "A" : "I";
    if (control.type().equals(wanted)) {
      return Optional.empty();
    }
    control = control.typed(wanted);
    return Optional.of("TYPE " + wanted);
  }
}
