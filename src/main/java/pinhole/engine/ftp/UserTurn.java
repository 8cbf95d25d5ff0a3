package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.tcp.TcpFailure;

/// One input of the user's protocol interpreter under way: the state so far, what the host must do,
/// and the ways in which a session begins a wait or ends. Only [UserPi] builds on it.
abstract class UserTurn {
  final List<FtpAction> actions = new ArrayList<>();
  UserState state;

  UserTurn(UserState state) {
    this.state = state;
  }

  FtpFinding fail(FtpReply reply) {
    finish(false);
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    say(UserPhase.QUIT, "QUIT");
    return new FtpFinding.SessionFails(reply.code());
  }

  FtpFinding controlGone(List<TcpFailure> how) {
    if (state.phase() != UserPhase.QUIT) {
      finish(false);
    }
    actions.add(new FtpAction.DropData());
    actions.add(new FtpAction.CloseControl());
    end();
    return new FtpFinding.ControlGone(how);
  }

  void closeAfterFailure() {
    finish(false);
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.CloseControl());
    end();
  }

  void finish(boolean ok) {
    if (state.phase() != UserPhase.QUIT) {
      actions.add(new FtpAction.Finish(ok));
    }
  }

  void end() {
    actions.add(new FtpAction.Disarm(FtpTimer.CONNECT));
    actions.add(new FtpAction.Disarm(FtpTimer.RUN));
    state = state.at(UserPhase.DONE).limited(false);
  }

  void startConnectLimit() {
    actions.add(new FtpAction.Arm(FtpTimer.CONNECT, state.setup().connectLimitMicros()));
    state = state.limited(true);
  }

  void stopConnectLimit() {
    actions.add(new FtpAction.Disarm(FtpTimer.CONNECT));
    state = state.limited(false);
  }

  FtpFinding say(UserPhase next, String line, FtpReply after) {
    say(next, line);
    return new FtpFinding.NextCommand(after.code());
  }

  void say(UserPhase next, String line) {
    state = state.at(next);
    actions.add(new FtpAction.Say(line));
  }
}
