package pinhole.engine.sim;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.ftp.ServerState;
import pinhole.engine.ftp.UserState;
import pinhole.engine.net.Address;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.tcp.Tcb;

/// One of the four boxes in the row, at one instant.
public sealed interface Device {
  /// Which one.
  DeviceId id();

  /// An end: it has sockets and runs FTP.
  ///
  /// @param id which
  /// @param address its own address
  /// @param sockets its connections, oldest first, closed ones included until the end
  /// @param ports the ports that it has opened for calls
  /// @param program its part of FTP
  record Host(
      DeviceId id, Address address, List<Socket> sockets, List<Listener> ports, Program program)
      implements Device {
    /// Copies the lists.
    public Host {
      sockets = List.copyOf(sockets);
      ports = List.copyOf(ports);
    }

    /// The connection with this tuple, local end first.
    public Optional<Socket> socket(FiveTuple tuple) {
      return sockets.reversed().stream().filter(s -> s.tcb().tuple().equals(tuple)).findFirst();
    }

    /// The newest connection of a lane.
    public Optional<Socket> latest(Lane lane) {
      return sockets.reversed().stream().filter(s -> s.lane() == lane).findFirst();
    }

    /// The port that is open for calls of a lane.
    public Optional<Listener> listener(Lane lane) {
      return ports.stream().filter(p -> p.lane() == lane).findFirst();
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
  record Socket(Tcb tcb, Lane lane, TlsPhase tls) {}

  /// A port that is open for calls.
  ///
  /// @param port the port
  /// @param lane what FTP uses it for
  record Listener(int port, Lane lane) {}

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
