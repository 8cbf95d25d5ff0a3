package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// One input of the user's protocol interpreter under way: the state so far, what the host must do,
/// and the ways in which a session begins a wait or ends. Only [UserPi] builds on it. It holds the
/// parts of a [UserState] so that they can change one by one, and makes a new one at the end.
abstract class UserTurn {
  final List<FtpAction> actions = new ArrayList<>();
  final UserSetup setup;
  UserPhase phase;
  int transfer;
  DataMode mode;
  Endpoint local;
  Endpoint peer;
  String type;
  UserState.Data data;
  boolean connectLimitRuns;

  UserTurn(UserState state) {
    setup = state.setup();
    phase = state.phase();
    transfer = state.transfer();
    mode = state.mode();
    local = state.local();
    peer = state.peer();
    type = state.type();
    data = state.data();
    connectLimitRuns = state.connectLimitRuns();
  }

  UserState state() {
    return new UserState(setup, phase, transfer, mode, local, peer, type, data, connectLimitRuns);
  }

  /// The transfer under way.
  Transfer current() {
    return setup.transfers().get(transfer);
  }

  FtpFinding fail(FtpReply reply) {
    finish(false);
    actions.add(new FtpAction.StopListening());
    actions.add(new FtpAction.DropData());
    say(UserPhase.QUIT, "QUIT");
    return new FtpFinding.SessionFails(reply.code());
  }

  FtpFinding controlGone(List<TcpFailure> how) {
    if (phase != UserPhase.QUIT) {
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
    if (phase != UserPhase.QUIT) {
      actions.add(new FtpAction.Finish(ok));
    }
  }

  void end() {
    actions.add(new FtpAction.Disarm(FtpTimer.CONNECT));
    actions.add(new FtpAction.Disarm(FtpTimer.RUN));
    phase = UserPhase.DONE;
    connectLimitRuns = false;
  }

  void startConnectLimit() {
    actions.add(new FtpAction.Arm(FtpTimer.CONNECT, setup.connectLimitMicros()));
    connectLimitRuns = true;
  }

  void stopConnectLimit() {
    actions.add(new FtpAction.Disarm(FtpTimer.CONNECT));
    connectLimitRuns = false;
  }

  FtpFinding say(UserPhase next, String line, FtpReply after) {
    say(next, line);
    return new FtpFinding.NextCommand(after.code());
  }

  void say(UserPhase next, String line) {
    phase = next;
    actions.add(new FtpAction.Say(line));
  }
}
