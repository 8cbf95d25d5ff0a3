package pinhole.engine.ftp;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.IpVersion;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.trace.Trace;

/// The server's protocol interpreter (RFC 959 section 2.2), behaving as vsftpd 3.0.3 does: it
/// connects or waits on the transfer command, says 150 only when the data connection is up, and 425
/// when it does not come up in time.
public final class ServerPi extends ServerTurn {
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
      case FtpInput.ControlOpened(Endpoint local, Endpoint peer) -> {
        this.local = Optional.of(local);
        this.peer = Optional.of(peer);
        say("220 (vsFTPd 3.0.3)");
        yield new FtpFinding.Greeted();
      }
      case FtpInput.LineArrived(String line) -> command(FtpCommand.parse(line));
      case FtpInput.ControlSealed _ -> {
        sealed = true;
        yield new FtpFinding.Sealed();
      }
      case FtpInput.Listening(int port) -> announce(port);
      case FtpInput.DataOpened(Endpoint peer) -> dataOpened(peer);
      case FtpInput.DataFailed(TcpFailure how) -> dataFailed(how);
      case FtpInput.DataSealed _ -> sendFile();
      case FtpInput.LimitReached _ -> outOfTime();
      case FtpInput.ControlFailed(TcpFailure how) -> hangUp(List.of(how));
      case FtpInput.ControlClosed _ -> hangUp(List.of());
      case FtpInput.DataEnded _ -> new FtpFinding.PartDone();
      case FtpInput.Started _, FtpInput.DataArrived _ -> new FtpFinding.Ignored();
    };
  }

  private FtpFinding command(FtpCommand command) {
    return switch (command.verb()) {
      case "AUTH" -> auth(command);
      case "PBSZ", "PROT" -> setup.tls() ? protect(command) : afterLogin(command);
      case "USER" -> user(command);
      case "PASS" -> login();
      case "QUIT" -> quit();
      default -> afterLogin(command);
    };
  }

  private FtpFinding afterLogin(FtpCommand command) {
    if (!loggedIn) {
      return notNow();
    }
    return switch (command.verb()) {
      case "PWD" -> obey("257 \"/\" is the current directory");
      case "NOOP" -> obey("200 NOOP ok.");
      case "SYST" -> obey("215 UNIX Type: L8");
      case "TYPE" -> type(command);
      case "SIZE" -> size(command);
      case "PORT" ->
          mayCall(!restrictedToEpsv)
              ? arrangeCall(HostPort.readPort(command.argument()), "PORT", "Illegal PORT command.")
              : forbidden();
      case "EPRT" -> mayCall(true) ? eprt(command) : forbidden();
      case "PASV" -> arrangeListening(command, !restrictedToEpsv);
      case "EPSV" -> epsv(command);
      case "RETR", "LIST" -> transfer(command);
      default -> refuse("500 Unknown command.");
    };
  }

  private FtpFinding auth(FtpCommand command) {
    if (!setup.tls()) {
      return notNow();
    }
    if (!AUTH_TYPES.contains(command.argument().toUpperCase(Locale.ROOT))) {
      return refuse("504 Unknown AUTH type.");
    }
    say("234 Proceed with negotiation.");
    actions.add(new FtpAction.SealControl());
    return new FtpFinding.CommandObeyed();
  }

  private FtpFinding user(FtpCommand command) {
    boolean anonymous =
        command.argument().equalsIgnoreCase("anonymous")
            || command.argument().equalsIgnoreCase("ftp");
    return anonymous ? login() : obey("331 Please specify the password.");
  }

  private FtpFinding login() {
    loggedIn = true;
    return obey("230 Login successful.");
  }

  private FtpFinding type(FtpCommand command) {
    return command.argument().equalsIgnoreCase("A")
        ? obey("200 Switching to ASCII mode.")
        : obey("200 Switching to Binary mode.");
  }

  private FtpFinding size(FtpCommand command) {
    Optional<Integer> size = setup.size(command.argument());
    if (size.isEmpty()) {
      say("550 Could not get file size.");
      return new FtpFinding.NoSuchFile();
    }
    return obey("213 " + size.get());
  }

  /// EPSV, EPSV ALL, or EPSV with a protocol (RFC 2428 section 3).
  private FtpFinding epsv(FtpCommand command) {
    String argument = command.argument();
    if (argument.equalsIgnoreCase("ALL")) {
      restrictedToEpsv = true;
      return obey("200 EPSV ALL ok.");
    }
    if (!argument.isEmpty() && !speaks(argument)) {
      say("522 Bad network protocol.");
      return new FtpFinding.Unreadable();
    }
    return arrangeListening(command, true);
  }

  private FtpFinding eprt(FtpCommand command) {
    String argument = command.argument();
    boolean barred = argument.startsWith("|");
    if (barred && !speaks(protocol(argument))) {
      forgetArrangement();
      say("500 Bad EPRT protocol.");
      return new FtpFinding.Unreadable();
    }
    Optional<Endpoint> wanted = barred ? HostPort.readExtended(argument) : Optional.empty();
    return arrangeCall(wanted, "EPRT", "Bad EPRT command.");
  }

  /// What stands between the first two bars of an EPRT argument.
  private static String protocol(String argument) {
    int end = argument.indexOf('|', 1);
    return end < 0 ? argument.substring(1) : argument.substring(1, end);
  }

  /// Whether a protocol number of RFC 2428 fits the control connection.
  private boolean speaks(String protocol) {
    boolean v6 = local.orElseThrow().address().version() == IpVersion.V6;
    return protocol.equals("1") || (v6 && protocol.equals("2"));
  }

  private boolean mayCall(boolean byEpsvAll) {
    return byEpsvAll && setup.allowPort();
  }

  private FtpFinding arrangeCall(Optional<Endpoint> wanted, String verb, String unreadable) {
    forgetArrangement();
    if (wanted.isEmpty()) {
      say("500 " + unreadable);
      return new FtpFinding.Unreadable();
    }
    Address caller = peer.orElseThrow().address();
    Endpoint endpoint = wanted.get();
    if (!endpoint.address().equals(caller)) {
      say("500 Illegal " + verb + " command.");
      return new FtpFinding.NotTheCaller(endpoint, caller);
    }
    if (endpoint.port() < 1024) {
      say("500 Illegal " + verb + " command.");
      return new FtpFinding.PortTooLow(endpoint);
    }
    String better = verb.equals("PORT") ? "PASV" : "EPSV";
    arrange(new Arrangement.Calls(endpoint));
    return obey("200 " + verb + " command successful. Consider using " + better + ".");
  }

  private FtpFinding arrangeListening(FtpCommand command, boolean byEpsvAll) {
    if (!byEpsvAll || !setup.allowPasv()) {
      return forbidden();
    }
    forgetArrangement();
    actions.add(new FtpAction.Listen(Optional.of(setup.pasvRange())));
    pending = Optional.of(command);
    return new FtpFinding.PartDone();
  }

  /// The reply to PASV or EPSV, once a port is open.
  private FtpFinding announce(int port) {
    boolean extended = pending.orElseThrow().verb().equals("EPSV");
    arrange(new Arrangement.Listens(port));
    pending = Optional.empty();
    Address own = local.orElseThrow().address();
    Address v4 = own.version() == IpVersion.V4 ? own : Address.v4(0, 0, 0, 0);
    Endpoint said = new Endpoint(extended ? own : setup.pasvAddress().orElse(v4), port);
    say(
        extended
            ? "229 Entering Extended Passive Mode (" + HostPort.extendedReply(port) + ")"
            : "227 Entering Passive Mode (" + HostPort.sixNumbers(said) + ").");
    return new FtpFinding.Announces(said);
  }

  private FtpFinding transfer(FtpCommand command) {
    if (arrangement instanceof Arrangement.None) {
      say("425 Use PORT or PASV first.");
      return new FtpFinding.NoDataConnectionArranged();
    }
    if (command.verb().equals("RETR") && setup.size(command.argument()).isEmpty()) {
      say("550 Failed to open file.");
      return new FtpFinding.NoSuchFile();
    }
    pending = Optional.of(command);
    if (dataUp) {
      return begin();
    }
    actions.add(new FtpAction.Arm(FtpTimer.DATA, setup.dataLimitMicros()));
    if (!(arrangement instanceof Arrangement.Calls(Endpoint client))) {
      return new FtpFinding.AwaitsData();
    }
    Optional<Integer> from =
        setup.activeFromPort20() ? Optional.of(ServerSetup.DATA_PORT) : Optional.empty();
    actions.add(new FtpAction.OpenData(client, from));
    return new FtpFinding.CallsBack(client);
  }

  private FtpFinding dataOpened(Endpoint caller) {
    Address expected = peer.orElseThrow().address();
    if (arrangement instanceof Arrangement.Listens && !caller.address().equals(expected)) {
      actions.add(new FtpAction.Disarm(FtpTimer.DATA));
      actions.add(new FtpAction.DropData());
      actions.add(new FtpAction.StopListening());
      arrange(ServerState.NOTHING);
      pending = Optional.empty();
      say("425 Security: Bad IP connecting.");
      return new FtpFinding.Stranger(caller.address(), expected);
    }
    actions.add(new FtpAction.StopListening());
    dataUp = true;
    return pending.isPresent() ? begin() : new FtpFinding.DataUp();
  }

  private FtpFinding begin() {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
    FtpCommand command = pending.orElseThrow();
    say(
        command.verb().equals("LIST")
            ? "150 Here comes the directory listing."
            : "150 Opening BINARY mode data connection for "
                + command.argument()
                + " ("
                + pendingBytes()
                + " bytes).");
    if (sealData) {
      actions.add(new FtpAction.SealData());
      return new FtpFinding.DataUp();
    }
    sendFile();
    return new FtpFinding.DataUp();
  }

  private FtpFinding sendFile() {
    boolean list = pending.orElseThrow().verb().equals("LIST");
    if (pendingBytes() > 0) {
      actions.add(new FtpAction.SendData(pendingBytes()));
    }
    actions.add(new FtpAction.CloseData());
    say(list ? "226 Directory send OK." : "226 Transfer complete.");
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    return new FtpFinding.TransferDone();
  }

  private FtpFinding dataFailed(TcpFailure how) {
    if (pending.isEmpty()) {
      dataUp = false;
      return new FtpFinding.DataDown(how);
    }
    giveUpData();
    return new FtpFinding.DataDown(how);
  }

  private FtpFinding outOfTime() {
    actions.add(new FtpAction.DropData());
    giveUpData();
    return new FtpFinding.OutOfTime(FtpTimer.DATA, setup.dataLimitMicros());
  }

  private FtpFinding quit() {
    say("221 Goodbye.");
    actions.add(new FtpAction.CloseControl());
    return new FtpFinding.CommandObeyed();
  }
}
