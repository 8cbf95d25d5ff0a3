package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Listener;
import pinhole.engine.sim.Device.Socket;
import pinhole.engine.tcp.TcpState;

/// The sockets and open ports of a host, within a run.
final class HostSockets {
  /// How long a connection stays in TIME-WAIT: Linux's `TCP_TIMEWAIT_LEN`.
  private static final long TIME_WAIT_MICROS = 60_000_000;

  private final Run run;
  private final DeviceId id;

  HostSockets(Run run, DeviceId id) {
    this.run = run;
    this.id = id;
  }

  private Host host() {
    return run.world().host(id);
  }

  /// Who answers calls to an endpoint.
  Optional<Listener> listener(Endpoint called) {
    for (Listener port : host().ports()) {
      if (port.port() == called.port() && port.address().equals(called.address())) {
        return Optional.of(port);
      }
    }
    return Optional.empty();
  }

  /// Adds a connection. Those that are over leave now: they were kept to be seen.
  void add(Socket fresh) {
    List<Socket> kept = new ArrayList<>();
    for (Socket socket : host().sockets()) {
      boolean same = socket.tcb().tuple().equals(fresh.tcb().tuple());
      if (!same && !isOver(socket)) {
        kept.add(socket);
      }
    }
    kept.add(fresh);
    run.put(host().withSockets(kept));
  }

  private boolean isOver(Socket socket) {
    SimTime end = socket.since().plus(TIME_WAIT_MICROS);
    return socket.tcb().state() == TcpState.CLOSED
        || socket.tcb().state() == TcpState.TIME_WAIT && end.compareTo(run.now()) <= 0;
  }

  /// Puts a connection in the place of its former self.
  void replace(int at, Socket socket) {
    run.put(host().with(at, socket));
  }

  /// Opens a port for calls.
  void listen(Listener port) {
    run.put(host().withPorts(Copies.appended(host().ports(), port)));
    run.note(new Outcome.PortOpened(id, new Endpoint(port.address(), port.port())));
  }

  /// Closes the ports that were opened for a session's data connections.
  ///
  /// @return those that were open
  List<Listener> stopListening(int session) {
    List<Listener> closed = new ArrayList<>();
    List<Listener> kept = new ArrayList<>();
    for (Listener port : host().ports()) {
      if (port.session() == session) {
        closed.add(port);
        run.note(new Outcome.PortClosed(id, new Endpoint(port.address(), port.port())));
      } else {
        kept.add(port);
      }
    }
    if (kept.size() < host().ports().size()) {
      run.put(host().withPorts(kept));
    }
    return closed;
  }
}
