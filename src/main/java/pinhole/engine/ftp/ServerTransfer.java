package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// The part of the server's interpreter that arranges data connections and uses them.
abstract class ServerTransfer extends ServerTurn {
  /// Ports below are not called: they could be somebody else's service (RFC 2577 section 3).
  private static final int LOWEST_PORT = 1024;

  ServerTransfer(ServerState state) {
    super(state);
  }

  FtpFinding port(FtpCommand command) {
    if (restrictedToEpsv) {
      return afterEpsvAll(command.verb());
    }
    return setup.allowPort()
        ? arrangeCall(HostPort.readPort(command.argument()), "PORT", ServerReply.PORT_UNREADABLE)
        : forbidden(command.verb());
  }

  FtpFinding eprt(FtpCommand command) {
    if (restrictedToEpsv && !manners.eprtAfterAll()) {
      return afterEpsvAll(command.verb());
    }
    if (!setup.allowPort()) {
      return forbidden(command.verb());
    }
    String argument = command.argument();
    boolean barred = argument.startsWith("|");
    if (barred && !speaks(protocol(argument))) {
      forgetArrangement();
      say(ServerReply.EPRT_PROTOCOL);
      return new FtpFinding.Unreadable();
    }
    Optional<Endpoint> wanted = barred ? HostPort.readExtended(argument) : Optional.empty();
    return arrangeCall(wanted, "EPRT", ServerReply.EPRT_UNREADABLE);
  }

  /// EPSV, EPSV ALL, or EPSV with a protocol (RFC 2428 section 3).
  FtpFinding epsv(FtpCommand command) {
    String argument = command.argument();
    if (argument.equalsIgnoreCase("ALL")) {
      restrictedToEpsv = true;
      return obey(ServerReply.EPSV_ALL);
    }
    if (!argument.isEmpty() && !speaks(argument)) {
      say(ServerReply.EPSV_PROTOCOL);
      return new FtpFinding.Unreadable();
    }
    return arrangeListening(command);
  }

  FtpFinding pasv(FtpCommand command) {
    if (restrictedToEpsv && !manners.passiveAfterAll()) {
      return afterEpsvAll(command.verb());
    }
    if (overIpv6() && !manners.zerosOverIpv6()) {
      return refuse(ServerReply.NO_PASV_OVER_IPV6);
    }
    return arrangeListening(command);
  }

  private FtpFinding afterEpsvAll(String verb) {
    say(ServerReply.AFTER_EPSV_ALL, verb);
    return new FtpFinding.ForbiddenBySetup();
  }

  /// What stands between the first two bars of an EPRT argument.
  private static String protocol(String argument) {
    int end = argument.indexOf('|', 1);
    return end < 0 ? argument.substring(1) : argument.substring(1, end);
  }

  /// Whether a protocol number of RFC 2428 fits the control connection.
  private boolean speaks(String protocol) {
    return protocol.equals("1") || (overIpv6() && protocol.equals("2"));
  }

  private FtpFinding arrangeCall(Optional<Endpoint> wanted, String verb, ServerReply unreadable) {
    if (!manners.keepsOldWay()) {
      forgetArrangement();
    }
    if (wanted.isEmpty()) {
      say(unreadable);
      return new FtpFinding.Unreadable();
    }
    Endpoint endpoint = wanted.get();
    Address caller = peer.orElseThrow().address();
    boolean low = endpoint.port() < LOWEST_PORT;
    boolean foreign = setup.options().checksCaller() && !endpoint.address().equals(caller);
    if (foreign && !(low && manners.portFirst())) {
      say(ServerReply.FOREIGN, verb, endpoint.address().toString(), caller.toString());
      return new FtpFinding.NotTheCaller(endpoint, caller);
    }
    if (low) {
      say(ServerReply.LOW_PORT, verb);
      return new FtpFinding.PortTooLow(endpoint);
    }
    if (manners.keepsOldWay()) {
      forgetArrangement();
    }
    arrange(new Arrangement.Calls(endpoint));
    return obey(ServerReply.PORT_DONE, verb, verb.equals("PORT") ? "PASV" : "EPSV");
  }

  private FtpFinding arrangeListening(FtpCommand command) {
    if (!setup.allowPasv()) {
      return forbidden(command.verb());
    }
    forgetArrangement();
    actions.add(new FtpAction.Listen(Optional.of(setup.pasvRange())));
    pending = Optional.of(command);
    return new FtpFinding.PartDone();
  }

  /// A new arrangement ends the one before.
  private void forgetArrangement() {
    if (dataUp) {
      actions.add(new FtpAction.DropData());
    }
    actions.add(new FtpAction.StopListening());
    arrange(ServerState.NOTHING);
  }

  /// The reply to PASV or EPSV, once a port is open.
  FtpFinding announce(int port) {
    boolean extended = pending.orElseThrow().verb().equals("EPSV");
    arrange(new Arrangement.Listens(port));
    pending = Optional.empty();
    Address own = local.orElseThrow().address();
    Address v4 = overIpv6() ? Address.v4(0, 0, 0, 0) : own;
    Endpoint said = new Endpoint(extended ? own : setup.pasvAddress().orElse(v4), port);
    if (extended) {
      say(ServerReply.EXTENDED_PASSIVE, HostPort.extendedReply(port));
    } else {
      say(ServerReply.PASSIVE, HostPort.sixNumbers(said));
    }
    return new FtpFinding.Announces(said);
  }

  FtpFinding transfer(FtpCommand command) {
    if (arrangement instanceof Arrangement.None) {
      if (!manners.callsUnasked()) {
        say(ServerReply.NOT_ARRANGED);
        return new FtpFinding.NoDataConnectionArranged();
      }
      arrange(new Arrangement.Calls(peer.orElseThrow()));
    }
    if (command.verb().equals("RETR") && setup.size(command.argument()).isEmpty()) {
      say(ServerReply.NO_FILE, command.argument());
      return new FtpFinding.NoSuchFile();
    }
    pending = Optional.of(command);
    if (dataUp) {
      sayBegins(arrangement instanceof Arrangement.Listens);
      begin();
      return new FtpFinding.DataUp();
    }
    if (manners.promises()) {
      sayBegins(false);
    }
    return await();
  }

  private FtpFinding await() {
    actions.add(new FtpAction.Arm(FtpTimer.DATA, limit()));
    if (!(arrangement instanceof Arrangement.Calls(Endpoint client))) {
      return new FtpFinding.AwaitsData();
    }
    actions.add(new FtpAction.OpenData(client, sourcePort()));
    return new FtpFinding.CallsBack(client);
  }

  private long limit() {
    boolean calls = arrangement instanceof Arrangement.Calls;
    return calls ? Math.min(setup.dataLimitMicros(), manners.callLimit()) : setup.dataLimitMicros();
  }

  private Optional<Integer> sourcePort() {
    if (!setup.activeFromPort20()) {
      return Optional.empty();
    }
    int below = local.orElseThrow().port() - 1;
    return Optional.of(manners.callsFromBelow() ? below : ServerSetup.DATA_PORT);
  }

  FtpFinding dataOpened(Endpoint caller) {
    Address expected = peer.orElseThrow().address();
    boolean listens = arrangement instanceof Arrangement.Listens;
    if (listens && setup.options().checksCaller() && !caller.address().equals(expected)) {
      sendAway();
      return new FtpFinding.Stranger(caller.address(), expected);
    }
    actions.add(new FtpAction.StopListening());
    dataUp = true;
    if (pending.isPresent()) {
      disarmData();
      if (!manners.promises()) {
        sayBegins(listens);
      }
      begin();
    }
    return new FtpFinding.DataUp();
  }

  private void sendAway() {
    if (!manners.strangerEnds()) {
      actions.add(new FtpAction.DropData());
      return;
    }
    disarmData();
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.StopListening());
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    say(ServerReply.STRANGER);
  }

  /// The data connection is up, and that is said.
  private void begin() {
    if (sealData) {
      actions.add(new FtpAction.SealData());
    } else {
      sendFile();
    }
  }

  private void sayBegins(boolean accepted) {
    FtpCommand command = pending.orElseThrow();
    boolean list = command.verb().equals("LIST");
    ServerReply reply =
        list
            ? accepted ? ServerReply.LIST_ACCEPTED : ServerReply.LIST_CALLED
            : accepted ? ServerReply.FILE_ACCEPTED : ServerReply.FILE_CALLED;
    int port = arrangement instanceof Arrangement.Calls(Endpoint client) ? client.port() : 0;
    say(
        reply,
        command.argument(),
        Integer.toString(pendingBytes()),
        ascii ? "ASCII" : "BINARY",
        Integer.toString(port));
  }

  FtpFinding sendFile() {
    boolean list = pending.orElseThrow().verb().equals("LIST");
    if (pendingBytes() > 0) {
      actions.add(new FtpAction.SendData(pendingBytes()));
    }
    actions.add(new FtpAction.CloseData());
    say(
        list ? ServerReply.LIST_DONE : ServerReply.FILE_DONE,
        Integer.toString(setup.files().size()));
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    return new FtpFinding.TransferDone();
  }

  private int pendingBytes() {
    FtpCommand command = pending.orElseThrow();
    return command.verb().equals("LIST")
        ? setup.listingSize()
        : setup.size(command.argument()).orElseThrow();
  }

  FtpFinding dataFailed(TcpFailure how) {
    if (pending.isEmpty()) {
      dataUp = false;
    } else {
      giveUpData(reason(how));
    }
    return new FtpFinding.DataDown(how);
  }

  FtpFinding outOfTime() {
    long limit = limit();
    actions.add(new FtpAction.DropData());
    giveUpData(reason(TcpFailure.TIMED_OUT));
    return new FtpFinding.OutOfTime(FtpTimer.DATA, limit);
  }

  private void giveUpData(String reason) {
    disarmData();
    actions.add(new FtpAction.StopListening());
    if (arrangement instanceof Arrangement.Calls(Endpoint client)) {
      say(ServerReply.CALL_FAILED, reason, Integer.toString(client.port()));
    } else {
      say(ServerReply.NO_CALL);
      if (manners.waitEnds()) {
        close();
      }
    }
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
  }

  /// What strerror says on Linux.
  private static String reason(TcpFailure how) {
    return switch (how) {
      case REFUSED -> "Connection refused";
      case TIMED_OUT -> "Connection timed out";
      case RESET -> "Connection reset by peer";
      case HOST_UNREACHABLE -> "No route to host";
      case NET_UNREACHABLE -> "Network is unreachable";
      case PROTOCOL_UNREACHABLE -> "Protocol not available";
    };
  }
}
