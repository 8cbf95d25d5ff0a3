package pinhole.engine.sim;

import java.util.Optional;
import pinhole.engine.ftp.FtpAction;
import pinhole.engine.ftp.FtpFinding;
import pinhole.engine.ftp.FtpInput;
import pinhole.engine.ftp.FtpResult;
import pinhole.engine.ftp.FtpTimer;
import pinhole.engine.ftp.ServerPi;
import pinhole.engine.ftp.ServerState;
import pinhole.engine.ftp.UserPi;
import pinhole.engine.ftp.UserState;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Program;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.trace.Trace;

/// An event at a host, within a run: its part of FTP.
final class FtpRun {
  /// The maximum segment size on Ethernet less the room that options and TLS take.
  private static final int SEGMENT_BYTES = 1400;

  private final Run run;
  private final DeviceId id;
  private final HostRun host;
  private final TlsRun tls;

  FtpRun(Run run, DeviceId id, HostRun host) {
    this.run = run;
    this.id = id;
    this.host = host;
    this.tls = new TlsRun(id, host);
  }

  void start() {
    feed(new FtpInput.Started());
  }

  void limitReached(FtpTimer timer) {
    feed(new FtpInput.LimitReached(timer));
  }

  void connected(FiveTuple tuple, Lane lane) {
    feed(
        lane == Lane.CONTROL
            ? new FtpInput.ControlOpened(tuple.source(), tuple.destination())
            : new FtpInput.DataOpened(tuple.destination()));
  }

  void peerClosed(Lane lane) {
    feed(lane == Lane.CONTROL ? new FtpInput.ControlClosed() : new FtpInput.DataEnded());
  }

  void failed(Lane lane, TcpFailure how) {
    feed(lane == Lane.CONTROL ? new FtpInput.ControlFailed(how) : new FtpInput.DataFailed(how));
  }

  void delivered(FiveTuple tuple, Lane lane, Payload payload) {
    switch (payload) {
      case Payload.ControlText(String text) -> heard(text, false);
      case Payload.FileBytes(int bytes) -> feed(new FtpInput.DataArrived(bytes));
      case Payload.TlsRecord(Payload.TlsType type, Payload inside, int _) -> {
        if (type != Payload.TlsType.APPLICATION_DATA) {
          if (tls.handshake(lane, type)) {
            feed(lane == Lane.CONTROL ? new FtpInput.ControlSealed() : new FtpInput.DataSealed());
          }
        } else if (inside instanceof Payload.ControlText(String text)) {
          heard(text, true);
        } else {
          delivered(tuple, lane, inside);
        }
      }
      case Payload.Nothing _, Payload.IcmpError _ -> {}
    }
  }

  private void heard(String text, boolean sealed) {
    for (String line : text.split("\r\n")) {
      run.note(new Outcome.LineHeard(id, 0, line, sealed));
      feed(new FtpInput.LineArrived(line));
    }
  }

  private void feed(FtpInput input) {
    switch (host.host().program()) {
      case Program.User(UserState state) -> {
        FtpResult<UserState> result = UserPi.react(state, input);
        keep(new Program.User(result.state()));
        perform(result);
      }
      case Program.Server(ServerState state) -> {
        FtpResult<ServerState> result = ServerPi.react(state, input);
        keep(new Program.Server(result.state()));
        perform(result);
      }
    }
  }

  private void keep(Program program) {
    Host h = host.host();
    run.put(new Host(id, h.address(), h.sockets(), h.ports(), program));
  }

  private void perform(FtpResult<?> result) {
    run.note(new Outcome.FtpStepped(id, 0, result.why()));
    for (FtpAction action : result.actions()) {
      perform(action, result.why());
    }
  }

  private void perform(FtpAction action, Trace<FtpFinding> why) {
    Host own = host.host();
    switch (action) {
      case FtpAction.OpenControl(Endpoint server) ->
          host.open(new Endpoint(own.address(), run.chance().controlPort()), server, Lane.CONTROL);
      case FtpAction.Say(String line) -> say(line, why);
      case FtpAction.SealControl _ -> tls.begin(Lane.CONTROL);
      case FtpAction.Listen(Optional<PortRange> range) -> {
        int port = run.chance().listeningPort(id, range.orElse(Chance.ephemeralRange()));
        host.listen(port, Lane.DATA);
        feed(new FtpInput.Listening(port));
      }
      case FtpAction.StopListening _ -> host.stopListening();
      case FtpAction.OpenData(Endpoint peer, Optional<Integer> from) -> {
        int port = from.orElseGet(() -> run.chance().callingPort(id));
        host.open(new Endpoint(own.address(), port), peer, Lane.DATA);
      }
      case FtpAction.SealData _ -> tls.begin(Lane.DATA);
      case FtpAction.SendData(int bytes) -> sendFile(bytes);
      case FtpAction.CloseData _ -> host.close(Lane.DATA);
      case FtpAction.DropData _ -> host.close(Lane.DATA);
      case FtpAction.CloseControl _ -> host.close(Lane.CONTROL);
      case FtpAction.Arm(FtpTimer timer, long micros) ->
          run.arm(new Event.FtpTimeout(id, 0, timer), micros);
      case FtpAction.Disarm(FtpTimer timer) -> run.disarm(new Event.FtpTimeout(id, 0, timer));
      case FtpAction.Finish(boolean ok) -> run.note(new Outcome.SessionEnded(0, ok));
    }
  }

  /// A file leaves in segments of at most one Ethernet frame each.
  private void sendFile(int bytes) {
    for (int left = bytes; left > 0; left -= SEGMENT_BYTES) {
      host.send(Lane.DATA, new Payload.FileBytes(Math.min(left, SEGMENT_BYTES)));
    }
  }

  private void say(String line, Trace<FtpFinding> why) {
    boolean sealed =
        host.host().latest(Lane.CONTROL).map(Socket::tls).orElse(TlsPhase.CLEAR) == TlsPhase.SEALED;
    run.note(new Outcome.LineSaid(id, 0, line, sealed, why));
    host.send(Lane.CONTROL, new Payload.ControlText(line + "\r\n"));
  }
}
