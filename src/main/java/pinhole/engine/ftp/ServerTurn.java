package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// One input of the server's protocol interpreter under way: the state so far, what the host must
/// do, and the ways in which a command is answered. Only [ServerPi] builds on it. It holds the
/// parts of a [ServerState] so that they can change one by one, and makes a new one at the end.
abstract class ServerTurn {
  final List<FtpAction> actions = new ArrayList<>();
  final ServerSetup setup;
  Optional<Endpoint> local;
  Optional<Endpoint> peer;
  boolean loggedIn;
  boolean sealed;
  boolean sealData;
  Arrangement arrangement;
  boolean dataUp;
  Optional<FtpCommand> pending;
  boolean restrictedToEpsv;

  ServerTurn(ServerState state) {
    setup = state.setup();
    local = state.local();
    peer = state.peer();
    loggedIn = state.loggedIn();
    sealed = state.sealed();
    sealData = state.sealData();
    arrangement = state.arrangement();
    dataUp = state.dataUp();
    pending = state.pending();
    restrictedToEpsv = state.restrictedToEpsv();
  }

  ServerState state() {
    return new ServerState(
        setup,
        local,
        peer,
        loggedIn,
        sealed,
        sealData,
        arrangement,
        dataUp,
        pending,
        restrictedToEpsv);
  }

  FtpFinding notNow() {
    say("530 Please login with USER and PASS.");
    return new FtpFinding.NotNow();
  }

  FtpFinding forbidden() {
    say("550 Permission denied.");
    return new FtpFinding.ForbiddenBySetup();
  }

  /// PBSZ and PROT (RFC 4217 section 9): before or after login, but only under TLS.
  FtpFinding protect(FtpCommand command) {
    if (!sealed) {
      return refuse("503 " + command.verb() + " needs a secure connection.");
    }
    if (command.verb().equals("PBSZ")) {
      return obey("200 PBSZ set to 0.");
    }
    return switch (command.argument().toUpperCase(Locale.ROOT)) {
      case "P" -> protectData(true, "200 PROT now Private.");
      case "C" -> protectData(false, "200 PROT now Clear.");
      case "S", "E" -> refuse("536 PROT not supported.");
      default -> refuse("504 PROT not recognized.");
    };
  }

  private FtpFinding protectData(boolean on, String reply) {
    sealData = on;
    return obey(reply);
  }

  /// A new arrangement, even one that is refused then, ends the one before.
  void forgetArrangement() {
    if (dataUp) {
      actions.add(new FtpAction.DropData());
    }
    actions.add(new FtpAction.StopListening());
    arrange(ServerState.NOTHING);
  }

  void giveUpData() {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
    actions.add(new FtpAction.StopListening());
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    say("425 Failed to establish connection.");
  }

  FtpFinding hangUp(List<TcpFailure> how) {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.CloseControl());
    arrange(ServerState.NOTHING);
    pending = Optional.empty();
    return new FtpFinding.ControlGone(how);
  }

  /// The next data connection will come up in this way; none has yet.
  void arrange(Arrangement next) {
    arrangement = next;
    dataUp = false;
  }

  FtpFinding obey(String line) {
    say(line);
    return new FtpFinding.CommandObeyed();
  }

  FtpFinding refuse(String line) {
    say(line);
    return new FtpFinding.NotNow();
  }

  void say(String line) {
    actions.add(new FtpAction.Say(line));
  }

  int pendingBytes() {
    FtpCommand command = pending.orElseThrow();
    return command.verb().equals("LIST")
        ? setup.listingSize()
        : setup.size(command.argument()).orElseThrow();
  }
}
