package pinhole.engine.sim;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.ftp.ServerState;
import pinhole.engine.ftp.UserState;
import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.SimTime;
import pinhole.engine.tcp.Tcb;

/// One of the four boxes in the row, at one instant.
public sealed interface Device {
  /// Belongs to no session of FTP.
  int NO_SESSION = -1;

  /// Which one.
  DeviceId id();

  /// An end: it has sockets and runs FTP. It may stand for several hosts of one network, each with
  /// its own address.
  ///
  /// @param id which
  /// @param address its own address
  /// @param sockets its connections, oldest first; those that are over stay for a while
  /// @param ports the ports that it has opened for calls
  /// @param programs its part of FTP, one program a session
  record Host(
      DeviceId id,
      Address address,
      List<Socket> sockets,
      List<Listener> ports,
      List<Program> programs)
      implements Device {
    /// Copies the lists.
    public Host {
      sockets = List.copyOf(sockets);
      ports = List.copyOf(ports);
      programs = List.copyOf(programs);
    }

    /// The connection with this tuple, local end first.
    public Optional<Socket> socket(FiveTuple tuple) {
      int at = indexOf(tuple);
      return at < 0 ? Optional.empty() : Optional.of(sockets.get(at));
    }

    /// The newest connection of a lane in the first session.
    public Optional<Socket> latest(Lane lane) {
      return latest(lane, 0);
    }

    /// The newest connection of a lane.
    ///
    /// @param session of which session
    public Optional<Socket> latest(Lane lane, int session) {
      for (int i = sockets.size() - 1; i >= 0; i--) {
        Socket socket = sockets.get(i);
        if (socket.lane() == lane && socket.session() == session) {
          return Optional.of(socket);
        }
      }
      return Optional.empty();
    }

    /// The port that is open for calls of a lane, that of the first session first.
    public Optional<Listener> listener(Lane lane) {
      return ports.stream()
          .filter(p -> p.lane() == lane && p.session() <= 0 && p.address().equals(address))
          .findFirst();
    }

    /// The index of the connection with this tuple, -1 if there is none.
    int indexOf(FiveTuple tuple) {
      for (int i = sockets.size() - 1; i >= 0; i--) {
        if (sockets.get(i).tcb().tuple().equals(tuple)) {
          return i;
        }
      }
      return -1;
    }

    Host with(int index, Socket socket) {
      return new Host(id, address, Copies.replaced(sockets, index, socket), ports, programs);
    }

    Host withSockets(List<Socket> others) {
      return new Host(id, address, others, ports, programs);
    }

    Host withPorts(List<Listener> others) {
      return new Host(id, address, sockets, others, programs);
    }

    Host with(int session, Program program) {
      return new Host(id, address, sockets, ports, Copies.replaced(programs, session, program));
    }

    Host withOneMore(Program program) {
      return new Host(id, address, sockets, ports, Copies.appended(programs, program));
    }
  }

  /// A firewall: it forwards, decides, translates and reads (a middlebox, RFC 3234).
  ///
  /// @param id which
  /// @param setup its configuration
  /// @param state what it remembers
  record Middlebox(DeviceId id, FirewallSetup setup, FirewallState state) implements Device {}

  /// A connection of a host.
  ///
  /// @param tcb TCP's part
  /// @param lane what FTP uses it for
  /// @param tls how far TLS has come on it
  /// @param session which of the host's sessions it belongs to; [#NO_SESSION] for none
  /// @param since since when it has been in its present state
  record Socket(Tcb tcb, Lane lane, TlsPhase tls, int session, SimTime since) {
    Socket with(Tcb next, SimTime now) {
      return new Socket(next, lane, tls, session, next.state() == tcb.state() ? since : now);
    }

    Socket with(TlsPhase next) {
      return new Socket(tcb, lane, next, session, since);
    }
  }

  /// A port that is open for calls.
  ///
  /// @param address on which of the host's addresses
  /// @param port the port
  /// @param lane what FTP uses it for
  /// @param session whose data connection it awaits; [#NO_SESSION] if each call begins something of
  ///   its own
  record Listener(Address address, int port, Lane lane, int session) {}

  /// How far TLS has come on a connection.
  enum TlsPhase {
    /// No TLS.
    CLEAR,
    /// The server waits for the first message.
    AWAITS_HELLO,
    /// The client waits for the server's answer.
    AWAITS_ANSWER,
    /// Waits for the end of the handshake.
    AWAITS_FINISHED,
    /// All is sealed.
    SEALED
  }

  /// The part of FTP that a host runs.
  sealed interface Program {
    /// The user's side.
    ///
    /// @param state where it stands
    record User(UserState state) implements Program {}

    /// The server's side.
    ///
    /// @param state where it stands
    record Server(ServerState state) implements Program {}
  }
}
