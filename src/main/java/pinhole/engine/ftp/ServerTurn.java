package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.tcp.TcpFailure;

/// One input of the server's protocol interpreter under way: the state so far, what the host must
/// do, and the ways in which a command is answered. Only [ServerPi] builds on it.
abstract class ServerTurn {
  final List<FtpAction> actions = new ArrayList<>();
  ServerState state;

  ServerTurn(ServerState state) {
    this.state = state;
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
    if (!state.sealed()) {
      return refuse("503 " + command.verb() + " needs a secure connection.");
    }
    if (command.verb().equals("PBSZ")) {
      return obey("200 PBSZ set to 0.", state);
    }
    return switch (command.argument().toUpperCase(Locale.ROOT)) {
      case "P" -> obey("200 PROT now Private.", state.sealing(true, true));
      case "C" -> obey("200 PROT now Clear.", state.sealing(true, false));
      case "S", "E" -> refuse("536 PROT not supported.");
      default -> refuse("504 PROT not recognized.");
    };
  }

  /// A new arrangement, even one that is refused then, ends the one before.
  void forgetArrangement() {
    if (state.dataUp()) {
      actions.add(new FtpAction.DropData());
    }
    actions.add(new FtpAction.StopListening());
    state = state.calling(Optional.empty());
  }

  void giveUpData() {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
    actions.add(new FtpAction.StopListening());
    state = state.calling(Optional.empty()).awaiting(Optional.empty());
    say("425 Failed to establish connection.");
  }

  FtpFinding hangUp(List<TcpFailure> how) {
    actions.add(new FtpAction.Disarm(FtpTimer.DATA));
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.CloseControl());
    state = state.calling(Optional.empty()).awaiting(Optional.empty());
    return new FtpFinding.ControlGone(how);
  }

  FtpFinding obey(String line, ServerState next) {
    state = next;
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
    FtpCommand command = state.pending().orElseThrow();
    return command.verb().equals("LIST")
        ? state.setup().listingSize()
        : state.setup().size(command.argument()).orElseThrow();
  }
}
