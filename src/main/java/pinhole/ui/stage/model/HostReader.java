package pinhole.ui.stage.model;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.sim.Device.TlsPhase;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.engine.tcp.SynSchedule;
import pinhole.ui.stage.model.Picture.HostView;
import pinhole.ui.stage.model.Picture.Retry;
import pinhole.ui.stage.model.Picture.SocketLook;
import pinhole.ui.stage.model.Picture.SocketView;

/// Reads what the hosts show.
final class HostReader {
  private static final SocketView NONE = new SocketView(SocketLook.IDLE, 0, Optional.empty(), 0);

  private final Instant instant;

  HostReader(Instant instant) {
    this.instant = instant;
  }

  HostView read(DeviceId id) {
    Host host = instant.world().host(id);
    return new HostView(
        id,
        host.address(),
        outside(host),
        others(host),
        socket(host, Lane.CONTROL),
        socket(host, Lane.DATA));
  }

  private Optional<Address> outside(Host host) {
    var scenario = instant.recording().scenario();
    FirewallSetup own =
        host.id() == DeviceId.CLIENT ? scenario.clientFirewall() : scenario.serverFirewall();
    return switch (own.nat()) {
      case Nat.None _ -> Optional.empty();
      case Nat.Masquerade(Address outside) -> Optional.of(outside);
      case Nat.Forward forward -> Optional.of(forward.outside());
    };
  }

  /// The other clients, in the order of their numbers.
  private List<Address> others(Host host) {
    return host.id() == DeviceId.CLIENT
        ? instant.recording().scenario().others().stream()
            .map(o -> o.from().orElse(host.address()))
            .toList()
        : List.of();
  }

  private SocketView socket(Host host, Lane lane) {
    Optional<Journeys.Knock> knocked = knocked(host.id(), lane);
    if (knocked.isPresent()) {
      int port = knocked.get().segment().tuple().destination().port();
      int number = knocked.get().segment().number();
      return new SocketView(SocketLook.NOBODY, port, Optional.empty(), number);
    }
    Optional<Socket> socket = host.latest(lane);
    boolean alive = socket.filter(s -> !Instant.over(s.tcb().state())).isPresent();
    Optional<Listener> port = host.listener(lane);
    if (!alive && port.isPresent()) {
      int number = port.get().port();
      int said = instant.journeys().announced(host.id(), number, instant.now()).orElse(0);
      SocketLook look =
          missed(host.id(), lane, number) ? SocketLook.STILL_LISTENING : SocketLook.LISTENING;
      return new SocketView(look, number, Optional.empty(), said);
    }
    return socket.map(s -> read(host, s)).orElse(NONE);
  }

  /// Whether the last call for a port was discarded on its way: who listens there heard nothing.
  private boolean missed(DeviceId host, Lane lane, int port) {
    return instant
        .journeys()
        .lastSyn(lane, instant.now())
        .filter(j -> j.sender() != host && j.segment().tuple().destination().port() == port)
        .flatMap(Journey::stoppedBy)
        .filter(this::lost)
        .isPresent();
  }

  /// A SYN for a port that is not open is shown until its answer is gone.
  private Optional<Journeys.Knock> knocked(DeviceId host, Lane lane) {
    return instant.journeys().nobody().stream()
        .filter(n -> n.host() == host && instant.reached(n.at()) && n.segment().isSyn())
        .filter(n -> instant.journeys().lane(n.segment()) == lane)
        .filter(n -> answering(n) || aboutIt(n))
        .findFirst();
  }

  private boolean answering(Journeys.Knock knock) {
    return instant
        .journeys()
        .of(knock.answer())
        .filter(answer -> !instant.reached(answer.ends()))
        .isPresent();
  }

  private boolean aboutIt(Journeys.Knock knock) {
    return instant.isOf(Moment.Kind.NOBODY_LISTENS, knock.host())
        && instant.isAbout(knock.segment().number());
  }

  private SocketView read(Host host, Socket socket) {
    int port = socket.tcb().tuple().source().port();
    SocketLook look =
        switch (socket.tcb().state()) {
          case SYN_SENT -> calling(host.id(), socket);
          case SYN_RECEIVED -> SocketLook.ANSWERED;
          case ESTABLISHED ->
              socket.tls() == TlsPhase.SEALED ? SocketLook.ENCRYPTED : SocketLook.ESTABLISHED;
          case FIN_WAIT_1, FIN_WAIT_2, CLOSE_WAIT, CLOSING, LAST_ACK -> SocketLook.CLOSING;
          case LISTEN, TIME_WAIT, CLOSED -> SocketLook.CLOSED;
        };
    Optional<Retry> retry =
        look == SocketLook.WAITING ? Optional.of(retry(socket)) : Optional.empty();
    Optional<Journey> syn = instant.journeys().lastSyn(socket.lane(), instant.now());
    return new SocketView(look, port, retry, syn.map(Journey::number).orElse(0));
  }

  private SocketLook calling(DeviceId host, Socket socket) {
    Optional<Journey> syn =
        instant.journeys().lastSyn(socket.lane(), instant.now()).filter(j -> j.sender() == host);
    if (syn.isEmpty()) {
      return SocketLook.SYN_SENT;
    }
    if (syn.get().stoppedBy().filter(this::lost).isPresent() || strayed(syn.get())) {
      return SocketLook.WAITING;
    }
    boolean close = !instant.reached(syn.get().legs().getFirst().arrives());
    return close ? SocketLook.SYN_SENT : SocketLook.WAITING_FOR_REPLY;
  }

  private boolean strayed(Journey syn) {
    return syn.astray() && instant.reached(syn.ends());
  }

  private boolean lost(Visit visit) {
    return visit.decision().verdict() == pinhole.engine.firewall.Verdict.DROP
        && visit.decided(instant.now());
  }

  private Retry retry(Socket socket) {
    SynSchedule schedule = socket.tcb().schedule();
    int tries = Math.max(1, socket.tcb().tries());
    long wait = schedule.waitAfter(tries);
    long sent =
        instant.journeys().lastSyn(socket.lane(), instant.now()).orElseThrow().departs().micros();
    long elapsed = instant.now().micros() - sent;
    double fraction = Math.clamp(elapsed / (double) wait, 0.0, 1.0);
    return new Retry(tries, fraction, Math.max(0, wait - elapsed), tries >= schedule.sends());
  }
}
