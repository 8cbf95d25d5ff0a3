package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
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
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Device.Program;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.tcp.TcpAction;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.trace.Trace;

/// An event at a host, within a run: one session's part of FTP.
final class FtpRun {
  /// The maximum segment size on Ethernet less the room that options and TLS take.
  private static final int SEGMENT_BYTES = 1400;

  private final Run run;
  private final DeviceId id;
  private final int session;
  private final HostRun host;
  private final TlsRun tls;

  FtpRun(Run run, DeviceId id, int session, HostRun host) {
    this.run = run;
    this.id = id;
    this.session = session;
    this.host = host;
    this.tls = new TlsRun(id, session, host);
  }

  void start() {
    feed(new FtpInput.Started());
  }

  void limitReached(FtpTimer timer) {
    feed(new FtpInput.LimitReached(timer));
    read();
  }

  /// What one of the session's connections tells its application.
  void take(TcpAction action, FiveTuple tuple, Lane lane) {
    boolean control = lane == Lane.CONTROL;
    if (control && !isPresent(tuple)) {
      return;
    }
    switch (action) {
      case TcpAction.Deliver(Payload payload) -> delivered(lane, payload);
      case TcpAction.Connected _ ->
          feed(
              control
                  ? new FtpInput.ControlOpened(tuple.source(), tuple.destination())
                  : new FtpInput.DataOpened(tuple.destination()));
      case TcpAction.PeerClosed _ ->
          feed(control ? new FtpInput.ControlClosed() : new FtpInput.DataEnded());
      case TcpAction.AllSent _ -> {
        if (!control && id == DeviceId.SERVER) {
          feed(new FtpInput.DataFlushed());
        }
      }
      case TcpAction.Failed(TcpFailure how) ->
          feed(control ? new FtpInput.ControlFailed(how) : new FtpInput.DataFailed(how));
      case TcpAction.Emit _, TcpAction.Arm _, TcpAction.Disarm _ ->
          throw new IllegalArgumentException("not for the application: " + action);
    }
    read();
  }

  /// Whether this is the session's present control connection, not one that it gave up.
  private boolean isPresent(FiveTuple tuple) {
    Optional<Socket> socket = host.host().latest(Lane.CONTROL, session);
    return socket.isEmpty() || socket.get().tcb().tuple().equals(tuple);
  }

  private void delivered(Lane lane, Payload payload) {
    switch (payload) {
      case Payload.ControlText(String text) -> heard(text);
      case Payload.FileBytes(int bytes) -> feed(new FtpInput.DataArrived(bytes));
      case Payload.TlsRecord(Payload.TlsType type, Payload inside, int _) -> {
        if (type != Payload.TlsType.APPLICATION_DATA) {
          if (tls.handshake(lane, type)) {
            feed(lane == Lane.CONTROL ? new FtpInput.ControlSealed() : new FtpInput.DataSealed());
          }
        } else if (inside instanceof Payload.ControlText(String text)) {
          heard(text);
        } else {
          delivered(lane, inside);
        }
      }
      case Payload.Nothing _, Payload.IcmpError _ -> {}
    }
  }

  private void heard(String text) {
    switch (program()) {
      case Program.User(UserState state) -> keep(new Program.User(state.hearing(text)));
      case Program.Server(ServerState state) -> keep(new Program.Server(state.hearing(text)));
    }
  }

  /// Reads the lines that have arrived, as long as the program takes them.
  private void read() {
    while (true) {
      switch (program()) {
        case Program.User(UserState state) when state.canRead() -> {
          keep(new Program.User(state.afterLine()));
          read(state.unread().line());
        }
        case Program.Server(ServerState state) when state.canRead() -> {
          keep(new Program.Server(state.afterLine()));
          read(state.unread().line());
        }
        case Program.User _, Program.Server _ -> {
          return;
        }
      }
    }
  }

  private void read(String line) {
    run.note(new Outcome.LineHeard(id, session, line, isSealed()));
    feed(new FtpInput.LineArrived(line));
  }

  private Program program() {
    return host.host().programs().get(session);
  }

  private void feed(FtpInput input) {
    switch (program()) {
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
    run.put(host.host().with(session, program));
  }

  private void perform(FtpResult<?> result) {
    run.note(new Outcome.FtpStepped(id, session, result.why()));
    List<FtpAction> actions = result.actions();
    for (int i = 0; i < actions.size(); i++) {
      perform(actions.get(i), result.why());
    }
  }

  private void perform(FtpAction action, Trace<FtpFinding> why) {
    switch (action) {
      case FtpAction.OpenControl(Endpoint server) ->
          open(server, run.chance().controlPort(session), Lane.CONTROL);
      case FtpAction.Say(String line) -> say(line, why);
      case FtpAction.SendRaw(String bytes) -> sendRaw(bytes, why);
      case FtpAction.SealControl _ -> tls.begin(Lane.CONTROL);
      case FtpAction.ClearControl _ -> tls.clear(Lane.CONTROL);
      case FtpAction.Listen(Optional<PortRange> range) -> listen(range);
      case FtpAction.StopListening _ -> host.stopListening(session);
      case FtpAction.OpenData(Endpoint peer, Optional<Integer> from) ->
          open(peer, from.isPresent() ? from.get() : run.chance().callingPort(id), Lane.DATA);
      case FtpAction.SealData _ -> tls.begin(Lane.DATA);
      case FtpAction.SendData(int bytes) -> host.send(Lane.DATA, session, pieces(bytes));
      case FtpAction.CloseData _, FtpAction.DropData _ -> host.close(Lane.DATA, session);
      case FtpAction.CloseControl _ -> host.close(Lane.CONTROL, session);
      case FtpAction.Arm(FtpTimer timer, long micros) ->
          run.arm(new Event.FtpTimeout(id, session, timer), micros);
      case FtpAction.Disarm(FtpTimer timer) -> run.disarm(new Event.FtpTimeout(id, session, timer));
      case FtpAction.Finish(boolean ok) -> run.note(new Outcome.SessionEnded(session, ok));
    }
  }

  /// The address that this session uses at its host.
  private Address own() {
    return id == DeviceId.CLIENT ? run.neighbourhood().caller(session) : host.host().address();
  }

  private void open(Endpoint peer, int port, Lane lane) {
    host.open(new Endpoint(own(), port), peer, lane, session);
  }

  private void listen(Optional<PortRange> range) {
    int port = run.chance().listeningPort(id, range);
    host.listen(own(), port, session);
    feed(new FtpInput.Listening(port));
  }

  /// A file leaves in segments of at most one Ethernet frame each.
  private static List<Payload> pieces(int bytes) {
    if (bytes <= SEGMENT_BYTES) {
      return List.of(new Payload.FileBytes(bytes));
    }
    List<Payload> all = new ArrayList<>(bytes / SEGMENT_BYTES + 1);
    for (int left = bytes; left > 0; left -= SEGMENT_BYTES) {
      all.add(new Payload.FileBytes(Math.min(left, SEGMENT_BYTES)));
    }
    return all;
  }

  private boolean isSealed() {
    Optional<Socket> socket = host.host().latest(Lane.CONTROL, session);
    return socket.isPresent() && socket.get().tls() == TlsPhase.SEALED;
  }

  private void say(String line, Trace<FtpFinding> why) {
    run.note(new Outcome.LineSaid(id, session, line, isSealed(), why));
    host.send(Lane.CONTROL, session, List.of(new Payload.ControlText(line + "\r\n")));
  }

  private void sendRaw(String bytes, Trace<FtpFinding> why) {
    run.note(new Outcome.LineSaid(id, session, bytes.strip(), isSealed(), why));
    host.send(Lane.CONTROL, session, List.of(new Payload.ControlText(bytes)));
  }
}
