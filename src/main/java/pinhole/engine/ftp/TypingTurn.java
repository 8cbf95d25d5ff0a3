package pinhole.engine.ftp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pinhole.engine.net.Endpoint;
import pinhole.engine.tcp.TcpFailure;

/// A person at a terminal, or a program that is no FTP client: it sends the segments of a script,
/// each exactly as it is written. The first leaves after the greeting, each other one when a reply
/// of 2xx to 5xx has arrived, or after a second of silence. When the script is over and two seconds
/// were quiet, it hangs up. `(160 s)` in place of a segment is a pause.
///
/// It listens nowhere and opens no data connection. The session went well if what was typed last
/// was answered, and not by a refusal (4xx, 5xx).
final class TypingTurn extends UserTurn {
  private static final Pattern PAUSE = Pattern.compile("\\(([1-9][0-9]{0,2}) s\\)");
  private static final long SECOND = 1_000_000;
  private static final long SILENCE = 1_000_000;
  private static final long LAST_SILENCE = 2_000_000;

  TypingTurn(UserState state) {
    super(state);
  }

  @Override
  FtpFinding take(FtpInput input) {
    return switch (input) {
      case FtpInput.Started _ -> start();
      case FtpInput.ControlOpened(Endpoint local, Endpoint peer) -> {
        control = control.between(local, peer);
        stopConnectLimit();
        phase = UserPhase.GREETING;
        yield new FtpFinding.PartDone();
      }
      case FtpInput.LineArrived(String line) -> heard(line);
      case FtpInput.LimitReached(FtpTimer timer) -> limit(timer);
      case FtpInput.ControlFailed(TcpFailure how) -> over(List.of(how));
      case FtpInput.ControlClosed _ -> over(List.of());
      case FtpInput.ControlSealed _,
          FtpInput.Listening _,
          FtpInput.DataOpened _,
          FtpInput.DataFailed _,
          FtpInput.DataSealed _,
          FtpInput.DataArrived _,
          FtpInput.DataFlushed _,
          FtpInput.DataEnded _ ->
          new FtpFinding.Ignored();
    };
  }

  private FtpFinding heard(String line) {
    FtpReply reply = FtpReply.parse(line);
    if (!FtpReply.ends(line)) {
      return new FtpFinding.ReplyGoesOn();
    }
    memory = memory.hearing(reply.code());
    boolean greeted = phase == UserPhase.TYPING || reply.isPositive();
    if (reply.code() < 200 || !greeted) {
      await();
      return new FtpFinding.PartDone();
    }
    return typeOn(reply.code());
  }

  /// Sends the next segment of the script, if there is one, or takes the pause that stands there.
  private FtpFinding typeOn(int after) {
    phase = UserPhase.TYPING;
    List<String> script = setup.options().script();
    if (transfer < script.size()) {
      String next = script.get(transfer);
      transfer++;
      Matcher pause = PAUSE.matcher(next);
      if (pause.matches()) {
        arm(FtpTimer.QUIET, Long.parseLong(pause.group(1)) * SECOND);
        return new FtpFinding.NextCommand(after);
      }
      actions.add(new FtpAction.SendRaw(next));
      memory = memory.hearing(0);
    }
    await();
    return new FtpFinding.NextCommand(after);
  }

  private void await() {
    boolean over = transfer == setup.options().script().size();
    arm(FtpTimer.QUIET, over ? LAST_SILENCE : SILENCE);
  }

  private FtpFinding limit(FtpTimer timer) {
    return switch (timer) {
      case QUIET -> quiet();
      case RUN -> outOfTime();
      case CONNECT -> {
        closeAfterFailure();
        yield new FtpFinding.OutOfTime(timer, setup.connectLimitMicros());
      }
      case DATA, ACCEPT, IDLE, RETRY, PAUSE -> new FtpFinding.Ignored();
    };
  }

  private FtpFinding quiet() {
    List<String> script = setup.options().script();
    if (transfer < script.size()) {
      boolean paused = transfer > 0 && PAUSE.matcher(script.get(transfer - 1)).matches();
      FtpFinding typed = typeOn(memory.reply());
      return paused ? typed : new FtpFinding.TypesOn();
    }
    finish(wentWell());
    actions.add(new FtpAction.CloseControl());
    end();
    return new FtpFinding.ScriptOver();
  }

  private FtpFinding over(List<TcpFailure> how) {
    finish(how.isEmpty() && wentWell());
    actions.add(new FtpAction.CloseControl());
    end();
    return new FtpFinding.ControlGone(how);
  }

  private boolean wentWell() {
    return memory.reply() > 0 && memory.reply() < 400;
  }

  @Override
  void end() {
    super.end();
    disarm(FtpTimer.QUIET);
  }
}
