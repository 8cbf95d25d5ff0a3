package pinhole.engine.ftp;

import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;

/// The part of the server's interpreter that arranges data connections: PORT, EPRT, PASV and EPSV.
abstract class ServerArranging extends ServerTurn {
  /// Ports below are not called: they could be somebody else's service (RFC 2577 section 3).
  private static final int LOWEST_PORT = 1024;

  ServerArranging(ServerState state) {
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
    return new FtpFinding.OnlyEpsv();
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
}
