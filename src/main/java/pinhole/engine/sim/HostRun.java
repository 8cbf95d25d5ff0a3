package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Flags;
import pinhole.engine.net.Payload;
import pinhole.engine.net.Segment;
import pinhole.engine.net.TcpFlag;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.tcp.SynSchedule;
import pinhole.engine.tcp.Tcb;
import pinhole.engine.tcp.Tcb.AckOwed;
import pinhole.engine.tcp.TcpAction;
import pinhole.engine.tcp.TcpFailure;
import pinhole.engine.tcp.TcpMachine;
import pinhole.engine.tcp.TcpResult;
import pinhole.engine.tcp.TcpState;

/// An event at a host, within a run: its sockets. What they carry goes to [FtpRun].
final class HostRun {
  private final Run run;
  private final DeviceId id;
  private final FtpRun ftp;

  HostRun(Run run, DeviceId id) {
    this.run = run;
    this.id = id;
    this.ftp = new FtpRun(run, id, this);
  }

  void perform(Event event) {
    switch (event) {
      case Event.UserCall _ -> ftp.start();
      case Event.SegmentArrives(Transit transit) -> arrives(transit.segment());
      case Event.TcpTimeout(DeviceId _, FiveTuple tuple, var timer) ->
          host().socket(tuple).ifPresent(s -> apply(s, TcpMachine.timeout(s.tcb(), timer)));
      case Event.FtpTimeout(DeviceId _, int _, var timer) -> ftp.limitReached(timer);
      case Event.NobodyAnswers _ -> throw new IllegalStateException("a host is no router");
    }
    settle();
  }

  Host host() {
    return run.world().host(id);
  }

  private void arrives(Segment segment) {
    Optional<Socket> socket =
        host().socket(segment.tuple().reversed()).filter(s -> s.tcb().state() != TcpState.CLOSED);
    if (socket.isPresent()) {
      apply(socket.get(), TcpMachine.arrives(socket.get().tcb(), segment));
      return;
    }
    Optional<Listener> port =
        host().ports().stream()
            .filter(p -> p.port() == segment.tuple().destination().port())
            .findFirst();
    if (segment.isSyn() && port.isPresent()) {
      TcpResult result =
          TcpMachine.openPassive(segment, run.chance().iss(), SynSchedule.LINUX_TODAY);
      adopt(result, port.get().lane(), TcpState.LISTEN);
    } else if (!segment.flags().has(TcpFlag.RST)) {
      refuse(segment);
    }
  }

  private void refuse(Segment segment) {
    run.note(new Outcome.NobodyListens(id, segment));
    run.transmit(segment.refusal().withNumber(run.segmentNumber()), id, neighbour(), 0);
  }

  /// Opens a connection from here.
  void open(Endpoint local, Endpoint peer, Lane lane) {
    TcpResult result =
        TcpMachine.openActive(
            FiveTuple.tcp(local, peer), run.chance().iss(), SynSchedule.LINUX_TODAY);
    adopt(result, lane, TcpState.CLOSED);
  }

  private void adopt(TcpResult result, Lane lane, TcpState before) {
    List<Socket> sockets = new ArrayList<>(host().sockets());
    sockets.removeIf(s -> s.tcb().tuple().equals(result.tcb().tuple()));
    sockets.add(new Socket(result.tcb(), lane, TlsPhase.CLEAR));
    put(sockets, host().ports());
    note(result, before);
    perform(result);
  }

  /// Sends on the newest connection of a lane, if it still can.
  void send(Lane lane, Payload payload) {
    host()
        .latest(lane)
        .filter(s -> s.tcb().state().canSend())
        .ifPresent(s -> apply(s, TcpMachine.send(s.tcb(), sealed(s, payload))));
  }

  private static Payload sealed(Socket socket, Payload payload) {
    boolean clear = socket.tls() != TlsPhase.SEALED || payload instanceof Payload.TlsRecord;
    return clear
        ? payload
        : new Payload.TlsRecord(
            Payload.TlsType.APPLICATION_DATA, payload, payload.length() + TlsRun.OVERHEAD);
  }

  /// Closes the newest connection of a lane in good order.
  void close(Lane lane) {
    host().latest(lane).ifPresent(s -> apply(s, TcpMachine.close(s.tcb())));
  }

  /// Moves TLS on.
  void tls(Lane lane, TlsPhase phase) {
    List<Socket> sockets = new ArrayList<>(host().sockets());
    host()
        .latest(lane)
        .ifPresent(s -> sockets.set(sockets.indexOf(s), new Socket(s.tcb(), lane, phase)));
    put(sockets, host().ports());
  }

  /// Opens a port for calls.
  void listen(int port, Lane lane) {
    List<Listener> ports = new ArrayList<>(host().ports());
    ports.add(new Listener(port, lane));
    put(host().sockets(), ports);
    run.note(new Outcome.PortOpened(id, new Endpoint(host().address(), port)));
  }

  /// Closes the ports that were opened for data connections.
  void stopListening() {
    List<Listener> kept = new ArrayList<>();
    for (Listener port : host().ports()) {
      if (port.lane() == Lane.CONTROL) {
        kept.add(port);
      } else {
        run.note(new Outcome.PortClosed(id, new Endpoint(host().address(), port.port())));
      }
    }
    put(host().sockets(), kept);
  }

  private void apply(Socket socket, TcpResult result) {
    List<Socket> sockets = new ArrayList<>(host().sockets());
    sockets.set(sockets.indexOf(socket), new Socket(result.tcb(), socket.lane(), socket.tls()));
    put(sockets, host().ports());
    note(result, socket.tcb().state());
    perform(result);
  }

  private void note(TcpResult result, TcpState before) {
    Tcb tcb = result.tcb();
    run.note(new Outcome.TcpStepped(id, tcb.tuple(), before, tcb.state(), result.why()));
  }

  private void perform(TcpResult result) {
    FiveTuple tuple = result.tcb().tuple();
    for (TcpAction action : result.actions()) {
      Lane lane = host().socket(tuple).map(Socket::lane).orElse(Lane.DATA);
      switch (action) {
        case TcpAction.Emit(Flags flags, long seq, long ack, Payload payload) ->
            run.transmit(
                new Segment(run.segmentNumber(), tuple, flags, seq, ack, payload),
                id,
                neighbour(),
                0);
        case TcpAction.Deliver(Payload payload) -> ftp.delivered(tuple, lane, payload);
        case TcpAction.Connected _ -> ftp.connected(tuple, lane);
        case TcpAction.PeerClosed _ -> ftp.peerClosed(lane);
        case TcpAction.Failed(TcpFailure how) -> ftp.failed(lane, how);
        case TcpAction.Arm(var timer, long micros) ->
            run.arm(new Event.TcpTimeout(id, tuple, timer), micros);
        case TcpAction.Disarm(var timer) -> run.disarm(new Event.TcpTimeout(id, tuple, timer));
      }
    }
  }

  private void settle() {
    for (Socket socket : host().sockets()) {
      Socket current = host().socket(socket.tcb().tuple()).orElse(socket);
      if (current.tcb().owed() == AckOwed.NOW) {
        apply(current, TcpMachine.settle(current.tcb()));
      }
    }
  }

  private DeviceId neighbour() {
    return id.next(id == DeviceId.CLIENT);
  }

  private void put(List<Socket> sockets, List<Listener> ports) {
    Host host = host();
    run.put(new Host(id, host.address(), sockets, ports, host.program()));
  }
}
