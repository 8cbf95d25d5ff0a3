package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.ftp.ServerState;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Program;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.tcp.Tcb.AckOwed;
import pinhole.engine.tcp.TcpAction;
import pinhole.engine.tcp.TcpMachine;
import pinhole.engine.tcp.TcpResult;
import pinhole.engine.tcp.TcpState;
import pinhole.engine.tcp.TcpTimer;

/// An event at a host, within a run: its sockets. What they carry goes to [FtpRun].
final class HostRun {
  private final Run run;
  private final DeviceId id;
  private final HostSockets sockets;
  private final List<FtpRun> sessions = new ArrayList<>();

  HostRun(Run run, DeviceId id) {
    this.run = run;
    this.id = id;
    this.sockets = new HostSockets(run, id);
  }

  void perform(Event event) {
    switch (event) {
      case Event.UserCall(DeviceId _, int session) -> ftp(session).start();
      case Event.SegmentArrives(Transit transit) -> arrives(transit.segment());
      case Event.TcpTimeout(DeviceId _, FiveTuple tuple, TcpTimer timer) -> timeout(tuple, timer);
      case Event.FtpTimeout(DeviceId _, int session, var timer) -> ftp(session).limitReached(timer);
      case Event.NobodyAnswers _, Event.Stopped _ ->
          throw new IllegalStateException("not for a host: " + event);
    }
    settle();
  }

  Host host() {
    return run.world().host(id);
  }

  private FtpRun ftp(int session) {
    while (sessions.size() <= session) {
      sessions.add(new FtpRun(run, id, sessions.size(), this));
    }
    return sessions.get(session);
  }

  private void timeout(FiveTuple tuple, TcpTimer timer) {
    int at = host().indexOf(tuple);
    if (at >= 0) {
      apply(tuple, TcpMachine.timeout(host().sockets().get(at).tcb(), timer));
    }
  }

  private void arrives(Segment segment) {
    if (segment.payload() instanceof Payload.IcmpError error) {
      undeliverable(error);
      return;
    }
    FiveTuple local = segment.tuple().reversed();
    int at = host().indexOf(local);
    Optional<Listener> port = segment.isSyn() ? sockets.listener(local.source()) : Optional.empty();
    if (at >= 0 && takes(host().sockets().get(at), port.isPresent())) {
      apply(local, TcpMachine.arrives(host().sockets().get(at).tcb(), segment));
    } else if (port.isPresent()) {
      accept(segment, port.get());
    } else if (!segment.flags().has(TcpFlag.RST)) {
      refuse(segment);
    }
  }

  /// A connection that is over makes room for a new one between the same ends (RFC 9293 section
  /// 3.10.7.4).
  private static boolean takes(Socket socket, boolean called) {
    TcpState state = socket.tcb().state();
    return state != TcpState.CLOSED && !(state == TcpState.TIME_WAIT && called);
  }

  private void undeliverable(Payload.IcmpError error) {
    int at = host().indexOf(error.about());
    if (at >= 0 && host().sockets().get(at).tcb().state() != TcpState.CLOSED) {
      apply(error.about(), TcpMachine.undeliverable(host().sockets().get(at).tcb(), error.kind()));
    }
  }

  private void accept(Segment syn, Listener port) {
    int session = port.session();
    if (port.lane() == Lane.CONTROL) {
      session = host().programs().size();
      ServerState fresh = ServerState.fresh(run.scenario().server());
      run.put(host().withOneMore(new Program.Server(fresh)));
    }
    TcpResult result =
        TcpMachine.openPassive(syn, run.chance().iss(), run.scenario().lab().synSchedule());
    adopt(result, port.lane(), session, TcpState.LISTEN);
  }

  private void refuse(Segment segment) {
    run.note(new Outcome.NobodyListens(id, segment));
    run.transmit(segment.refusal().withNumber(run.segmentNumber()), id, neighbour(), 0);
  }

  /// Opens a connection from here.
  void open(Endpoint local, Endpoint peer, Lane lane, int session) {
    TcpResult result =
        TcpMachine.openActive(
            FiveTuple.tcp(local, peer), run.chance().iss(), run.scenario().lab().synSchedule());
    adopt(result, lane, session, TcpState.CLOSED);
  }

  private void adopt(TcpResult result, Lane lane, int session, TcpState before) {
    Socket fresh = new Socket(result.tcb(), lane, TlsPhase.CLEAR, session, run.now());
    sockets.add(fresh);
    took(fresh, result, before);
  }

  /// Sends on the newest connection of a lane, if it still can.
  ///
  /// @param pieces each goes into a segment of its own
  void send(Lane lane, int session, List<Payload> pieces) {
    Optional<Socket> socket = host().latest(lane, session);
    if (socket.isPresent() && socket.get().tcb().state().canSend()) {
      List<Payload> ready = new ArrayList<>(pieces.size());
      for (Payload piece : pieces) {
        ready.add(sealed(socket.get(), piece));
      }
      apply(socket.get().tcb().tuple(), TcpMachine.send(socket.get().tcb(), ready));
    }
  }

  private static Payload sealed(Socket socket, Payload payload) {
    boolean clear = socket.tls() != TlsPhase.SEALED || payload instanceof Payload.TlsRecord;
    return clear
        ? payload
        : new Payload.TlsRecord(
            Payload.TlsType.APPLICATION_DATA, payload, payload.length() + TlsRun.OVERHEAD);
  }

  /// Closes the newest connection of a lane in good order. A call that waits to be accepted is none
  /// yet: its program does not know of it.
  void close(Lane lane, int session) {
    Optional<Socket> socket = host().latest(lane, session);
    if (socket.isPresent() && socket.get().tcb().state() != TcpState.SYN_RECEIVED) {
      apply(socket.get().tcb().tuple(), TcpMachine.close(socket.get().tcb()));
    }
  }

  /// Moves TLS on.
  void tls(Lane lane, int session, TlsPhase phase) {
    host()
        .latest(lane, session)
        .ifPresent(s -> sockets.replace(host().indexOf(s.tcb().tuple()), s.with(phase)));
  }

  /// Opens a port for calls.
  void listen(Address address, int port, int session) {
    sockets.listen(new Listener(address, port, Lane.DATA, session));
  }

  /// Closes the ports that were opened for a session's data connections, and forgets who called
  /// them and was not accepted yet.
  void stopListening(int session) {
    for (Listener port : sockets.stopListening(session)) {
      Endpoint local = new Endpoint(port.address(), port.port());
      for (Socket socket : host().sockets()) {
        boolean waits = socket.tcb().state() == TcpState.SYN_RECEIVED;
        if (waits && socket.tcb().tuple().source().equals(local)) {
          apply(socket.tcb().tuple(), TcpMachine.forget(socket.tcb()));
        }
      }
    }
  }

  private void apply(FiveTuple tuple, TcpResult result) {
    int at = host().indexOf(tuple);
    Socket before = host().sockets().get(at);
    Socket after = before.with(result.tcb(), run.now());
    sockets.replace(at, after);
    took(after, result, before.tcb().state());
  }

  /// What a connection did is told first, then its consequences happen.
  private void took(Socket socket, TcpResult result, TcpState before) {
    FiveTuple tuple = result.tcb().tuple();
    run.note(new Outcome.TcpStepped(id, tuple, before, result.tcb().state(), result.why()));
    List<TcpAction> actions = result.actions();
    for (int i = 0; i < actions.size(); i++) {
      perform(actions.get(i), tuple, socket);
    }
  }

  private void perform(TcpAction action, FiveTuple tuple, Socket socket) {
    switch (action) {
      case TcpAction.Emit emit -> emit(emit, tuple);
      case TcpAction.Arm(TcpTimer timer, long micros) -> {
        if (timer != TcpTimer.DELAYED_ACK || owes(tuple)) {
          run.arm(new Event.TcpTimeout(id, tuple, timer), micros);
        }
      }
      case TcpAction.Disarm(TcpTimer timer) -> run.disarm(new Event.TcpTimeout(id, tuple, timer));
      case TcpAction.PeerClosed _ when socket.session() == Device.NO_SESSION ->
          apply(tuple, TcpMachine.close(host().socket(tuple).orElseThrow().tcb()));
      case TcpAction.Deliver _,
          TcpAction.Connected _,
          TcpAction.PeerClosed _,
          TcpAction.AllSent _,
          TcpAction.Failed _ -> {
        if (socket.session() != Device.NO_SESSION) {
          ftp(socket.session()).take(action, tuple, socket.lane());
        }
      }
    }
  }

  /// Whether an acknowledgment is still due: the application may have said something meanwhile that
  /// carried it.
  private boolean owes(FiveTuple tuple) {
    return host().sockets().get(host().indexOf(tuple)).tcb().owed() != AckOwed.NO;
  }

  private void emit(TcpAction.Emit emit, FiveTuple tuple) {
    Segment segment =
        new Segment(
            run.segmentNumber(), tuple, emit.flags(), emit.seq(), emit.ack(), emit.payload());
    run.transmit(segment, id, neighbour(), 0);
  }

  /// When the host has nothing more to do in this instant, acknowledgments that found no segment to
  /// ride on leave alone.
  private void settle() {
    List<Socket> all = host().sockets();
    for (int i = 0; i < all.size(); i++) {
      Socket socket = all.get(i);
      if (socket.tcb().owed() == AckOwed.NOW) {
        apply(socket.tcb().tuple(), TcpMachine.settle(socket.tcb()));
      }
    }
  }

  private DeviceId neighbour() {
    return id.next(id == DeviceId.CLIENT);
  }
}
