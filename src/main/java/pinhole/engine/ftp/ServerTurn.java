package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
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
