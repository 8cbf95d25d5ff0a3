package pinhole.engine.ftp;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.tcp.TcpFailure;

/// One input of the user's protocol interpreter under way: the state so far, what the host must do,
/// and the ways in which a session begins a wait or ends. It holds the parts of a [UserState] so
/// that they can change one by one, and makes a new one at the end.
abstract class UserTurn {
  final List<FtpAction> actions = new ArrayList<>();
  final UserSetup setup;
  UserPhase phase;
  int transfer;
  DataMode mode;
  UserState.Control control;
  UserState.Data data;
  UserState.Memory memory;
  boolean connectLimitRuns;
  private final LineBuffer unread;

  UserTurn(UserState state) {
    setup = state.setup();
    phase = state.phase();
    transfer = state.transfer();
    mode = state.mode();
    control = state.control();
    data = state.data();
    memory = state.memory();
    connectLimitRuns = state.connectLimitRuns();
    unread = state.unread();
  }

  /// Takes one input.
  abstract FtpFinding take(FtpInput input);

  UserState state() {
    return new UserState(
        setup, phase, transfer, mode, control, data, memory, connectLimitRuns, unread);
  }

  /// The transfer under way.
  Transfer current() {
    return setup.transfers().get(transfer);
  }

  FtpFinding start() {
    actions.add(new FtpAction.OpenControl(setup.server()));
    actions.add(new FtpAction.Arm(FtpTimer.RUN, setup.runLimitMicros()));
    startConnectLimit();
    return new FtpFinding.SessionWanted();
  }

  /// Ends the session in good order after a reply that leaves no way on.
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
    actions.add(new FtpAction.StopListening());
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
    disarm(FtpTimer.CONNECT);
    disarm(FtpTimer.RUN);
    phase = UserPhase.DONE;
    connectLimitRuns = false;
  }

  void startConnectLimit() {
    arm(FtpTimer.CONNECT, setup.connectLimitMicros());
    connectLimitRuns = true;
  }

  void stopConnectLimit() {
    disarm(FtpTimer.CONNECT);
    connectLimitRuns = false;
  }

  /// The limit for everything is over, in whatever phase.
  FtpFinding outOfTime() {
    actions.add(new FtpAction.DropData());
    closeAfterFailure();
    return new FtpFinding.OutOfTime(FtpTimer.RUN, setup.runLimitMicros());
  }

  void arm(FtpTimer timer, long micros) {
    actions.add(new FtpAction.Arm(timer, micros));
  }

  void disarm(FtpTimer timer) {
    actions.add(new FtpAction.Disarm(timer));
  }

  void say(UserPhase next, String line) {
    phase = next;
    actions.add(new FtpAction.Say(line));
  }
}
