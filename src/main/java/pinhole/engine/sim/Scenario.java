package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.UserSetup;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.PortRange;

/// All that decides what will happen. Equal scenarios give equal recordings.
///
/// @param id its name in files and records
/// @param client what the client was told
/// @param clientFirewall the firewall in front of the client
/// @param serverFirewall the firewall in front of the server
/// @param server how the server is configured
/// @param lab addresses, delays and ports
/// @param seed for everything random: ports and initial sequence numbers
/// @param others further sessions, at the same time
public record Scenario(
    String id,
    ClientSetup client,
    FirewallSetup clientFirewall,
    FirewallSetup serverFirewall,
    ServerSetup server,
    Lab lab,
    long seed,
    List<OtherSession> others) {
  /// A scenario with one session.
  public Scenario(
      String id,
      ClientSetup client,
      FirewallSetup clientFirewall,
      FirewallSetup serverFirewall,
      ServerSetup server,
      Lab lab,
      long seed) {
    this(id, client, clientFirewall, serverFirewall, server, lab, seed, List.of());
  }

  /// Copies the list.
  public Scenario {
    others = List.copyOf(others);
  }

  /// The server's own address.
  public Address serverAddress() {
    return switch (serverFirewall.nat()) {
      case Nat.Forward forward -> forward.inside();
      case Nat.None _, Nat.Masquerade _ -> lab.server();
    };
  }

  /// The address that the client dials.
  public Address dialled() {
    return switch (serverFirewall.nat()) {
      case Nat.Forward forward -> forward.outside();
      case Nat.None _, Nat.Masquerade _ -> lab.server();
    };
  }

  /// What the user's protocol interpreter of the scenario's own session is told.
  public UserSetup userSetup() {
    return userSetup(client);
  }

  /// What a client's protocol interpreter is told.
  public UserSetup userSetup(ClientSetup told) {
    return new UserSetup(
        told.options().calls().orElse(new Endpoint(dialled(), server.port())),
        told.transfers(),
        told.tls(),
        told.ignorePasvAddress(),
        told.connectLimitMicros(),
        told.runLimitMicros(),
        told.options());
  }

  /// Which of FTP's connections a five-tuple belongs to. Who asks about many keeps [Lanes].
  public Lane laneOf(FiveTuple tuple) {
    return Lanes.of(this).of(tuple);
  }

  /// One of the two firewalls.
  ///
  /// @throws IllegalStateException for a host
  public FirewallSetup firewall(DeviceId id) {
    return switch (id) {
      case CLIENT_FIREWALL -> clientFirewall;
      case SERVER_FIREWALL -> serverFirewall;
      case CLIENT, SERVER -> throw new IllegalStateException(id.id() + " is no firewall");
    };
  }

  /// The same scenario with another firewall in one place.
  public Scenario withFirewall(DeviceId id, FirewallSetup setup) {
    boolean first = id == DeviceId.CLIENT_FIREWALL;
    return new Scenario(
        this.id,
        client,
        first ? setup : clientFirewall,
        first ? serverFirewall : setup,
        server,
        lab,
        seed,
        others);
  }

  /// The same scenario, one firewall translating or not: masquerade for the client's, port
  /// forwarding of the control port for the server's.
  public Scenario withNat(DeviceId id, boolean on) {
    Nat nat = new Nat.None();
    if (on) {
      nat =
          id == DeviceId.CLIENT_FIREWALL
              ? new Nat.Masquerade(lab.clientOutside())
              : new Nat.Forward(
                  lab.serverOutside(), lab.serverInside(), List.of(PortRange.of(server.port())));
    }
    return withFirewall(id, firewall(id).withNat(nat));
  }

  /// The same scenario with another mode.
  public Scenario withMode(DataMode mode) {
    return new Scenario(
        id, client.withMode(mode), clientFirewall, serverFirewall, server, lab, seed, others);
  }

  /// The same scenario, client and server with or without TLS.
  public Scenario withTls(boolean on) {
    return new Scenario(
        id,
        client.withTls(on),
        clientFirewall,
        serverFirewall,
        server.withTls(on || server.tls()),
        lab,
        seed,
        others);
  }

  /// The same scenario with further sessions.
  public Scenario withOthers(List<OtherSession> sessions) {
    return new Scenario(id, client, clientFirewall, serverFirewall, server, lab, seed, sessions);
  }

  /// The same scenario with another client.
  public Scenario withClient(ClientSetup other) {
    return new Scenario(id, other, clientFirewall, serverFirewall, server, lab, seed, others);
  }

  /// The same scenario with another server.
  public Scenario withServer(ServerSetup other) {
    return new Scenario(id, client, clientFirewall, serverFirewall, other, lab, seed, others);
  }

  /// The same scenario in another laboratory.
  public Scenario withLab(Lab other) {
    return new Scenario(id, client, clientFirewall, serverFirewall, server, other, seed, others);
  }
}
