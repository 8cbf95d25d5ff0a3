package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.ftp.ServerState.Phase;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.trace.Trace;

/// The server's protocol interpreter (RFC 959 section 2.2), with the manners of one of the programs
/// of [ServerProfile]: the same machine, other words and habits.
public final class ServerPi extends ServerTransfer {
  private static final List<String> AUTH_TYPES = List.of("TLS", "TLS-C", "SSL", "TLS-P");

  private ServerPi(ServerState state) {
    super(state);
  }

  /// One input.
  public static FtpResult<ServerState> react(ServerState state, FtpInput input) {
    ServerPi pi = new ServerPi(state);
    FtpFinding why = pi.take(input);
    return new FtpResult<>(pi.state(), pi.actions, Trace.of(why));
  }

  private FtpFinding take(FtpInput input) {
    return switch (input) {
      case FtpInput.ControlOpened(Endpoint own, Endpoint caller) -> opened(own, caller);
      case FtpInput.LineArrived(String line) -> command(FtpCommand.parse(line));
      case FtpInput.ControlSealed _ -> sealed();
      case FtpInput.Listening(int port) -> announce(port);
      case FtpInput.DataOpened(Endpoint caller) -> dataOpened(caller);
      case FtpInput.DataFailed(TcpFailure how) -> dataFailed(how);
      case FtpInput.DataSealed _ -> sendFile();
      case FtpInput.LimitReached _ -> outOfTime();
      case FtpInput.ControlFailed(TcpFailure how) -> hangUp(List.of(how));
      case FtpInput.ControlClosed _ -> hangUp(List.of());
      case FtpInput.DataFlushed _ -> flushed();
      case FtpInput.DataEnded _ -> new FtpFinding.PartDone();
      case FtpInput.Started _, FtpInput.DataArrived _ -> new FtpFinding.Ignored();
    };
  }

  /// With implicit TLS nobody is greeted before the handshake.
  private FtpFinding opened(Endpoint own, Endpoint caller) {
    local = Optional.of(own);
    peer = Optional.of(caller);
    if (!setup.options().implicitTls()) {
      return greet();
    }
    seal();
    return new FtpFinding.TlsFirst();
  }

  private FtpFinding sealed() {
    sealed = true;
    if (phase == Phase.NEW) {
      greet();
    }
    phase = Phase.READY;
    return new FtpFinding.Sealed();
  }

  private boolean offersTls() {
    return setup.tls() || setup.options().implicitTls();
  }

  private FtpFinding command(FtpCommand command) {
    return switch (command.verb()) {
      case "AUTH" -> auth(command);
      case "PBSZ", "PROT" -> offersTls() ? protect(command) : afterLogin(command);
      case "USER" -> user(command);
      case "PASS" -> login(ServerReply.LOGGED_IN);
      case "FEAT" -> features();
      case "QUIT" -> quit();
      default -> afterLogin(command);
    };
  }

  private FtpFinding afterLogin(FtpCommand command) {
    if (!loggedIn) {
      return notNow();
    }
    return switch (command.verb()) {
      case "PWD" -> obey(ServerReply.DIRECTORY);
      case "CWD" -> obey(ServerReply.CHANGED_DIRECTORY);
      case "NOOP" -> obey(ServerReply.NOOP);
      case "SYST" -> obey(ServerReply.SYST);
      case "HELP" -> obey(ServerReply.HELP);
      case "OPTS" -> obey(ServerReply.OPTS);
      case "ABOR" -> obey(ServerReply.ABOR);
      case "TYPE" -> type(command);
      case "SIZE", "MDTM" -> about(command);
      case "PORT" -> port(command);
      case "EPRT" -> eprt(command);
      case "PASV" -> pasv(command);
      case "EPSV" -> epsv(command);
      case "CCC" -> clear(command);
      case "RETR", "LIST" -> transfer(command);
      default -> unknown(command);
    };
  }

  private FtpFinding auth(FtpCommand command) {
    if (!offersTls() || sealed) {
      return refuse(ServerReply.AUTH_OFF);
    }
    if (!AUTH_TYPES.contains(command.argument().toUpperCase(Locale.ROOT))) {
      return refuse(ServerReply.AUTH_UNKNOWN);
    }
    say(ServerReply.AUTH_DONE);
    seal();
    phase = Phase.SEALING;
    return new FtpFinding.CommandObeyed();
  }

  /// PBSZ and PROT (RFC 4217 section 9): before or after login, but only under TLS.
  private FtpFinding protect(FtpCommand command) {
    if (!sealed) {
      return refuse(ServerReply.SEAL_FIRST, command.verb());
    }
    if (command.verb().equals("PBSZ")) {
      return obey(ServerReply.PBSZ);
    }
    String level = command.argument().toUpperCase(Locale.ROOT);
    return switch (level) {
      case "P" -> protectData(true, ServerReply.PROT_PRIVATE);
      case "C" -> protectData(false, ServerReply.PROT_CLEAR);
      case "S", "E" -> refuse(ServerReply.PROT_NOT_OFFERED, level);
      default -> refuse(ServerReply.PROT_UNKNOWN);
    };
  }

  private FtpFinding protectData(boolean on, ServerReply reply) {
    sealData = on;
    return obey(reply);
  }

  /// CCC (RFC 4217 section 5). From then on PBSZ and PROT are out of place.
  private FtpFinding clear(FtpCommand command) {
    if (!manners.clears() || !offersTls()) {
      return unknown(command);
    }
    if (!sealed) {
      return refuse(ServerReply.CCC_NEEDS_SEAL);
    }
    if (!setup.options().ccc()) {
      return refuse(ServerReply.CCC_REFUSED);
    }
    say(ServerReply.CCC_DONE);
    actions.add(new FtpAction.ClearControl());
    sealed = false;
    return new FtpFinding.Cleared();
  }

  private FtpFinding user(FtpCommand command) {
    boolean anonymous =
        command.argument().equalsIgnoreCase("anonymous")
            || command.argument().equalsIgnoreCase("ftp");
    return anonymous && !manners.asksPassword()
        ? login(ServerReply.LOGGED_IN_BY_NAME)
        : obey(ServerReply.NEEDS_PASSWORD, command.argument());
  }

  private FtpFinding login(ServerReply reply) {
    loggedIn = true;
    return obey(reply);
  }

  /// FEAT (RFC 2389): one reply of several lines, which leaves as one segment.
  private FtpFinding features() {
    List<String> lines = new ArrayList<>();
    lines.add(manners.text(ServerReply.FEATURES));
    for (String feature : List.of("EPRT", "EPSV", "MDTM", "PASV", "SIZE")) {
      lines.add(" " + feature);
    }
    if (offersTls()) {
      lines.addAll(List.of(" AUTH TLS", " PBSZ", " PROT"));
    }
    lines.add(manners.text(ServerReply.FEATURES_END));
    say(String.join("\r\n", lines));
    return new FtpFinding.CommandObeyed();
  }

  private FtpFinding type(FtpCommand command) {
    ascii = command.argument().equalsIgnoreCase("A");
    return obey(ascii ? ServerReply.TYPE_ASCII : ServerReply.TYPE_BINARY);
  }

  /// SIZE and MDTM (RFC 3659). All files have the same date.
  private FtpFinding about(FtpCommand command) {
    Optional<Integer> size = setup.size(command.argument());
    if (size.isEmpty()) {
      say(ServerReply.NO_SIZE, command.argument());
      return new FtpFinding.NoSuchFile();
    }
    say("213 " + (command.verb().equals("SIZE") ? size.get().toString() : ServerSetup.FILE_DATE));
    return new FtpFinding.CommandObeyed();
  }

  private FtpFinding quit() {
    say(ServerReply.GOODBYE);
    actions.add(new FtpAction.CloseControl());
    phase = Phase.OVER;
    return new FtpFinding.CommandObeyed();
  }
}
