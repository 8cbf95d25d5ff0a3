package pinhole.engine.sim;

import java.util.List;
import pinhole.engine.sim.Device.Host;
import pinhole.engine.sim.Device.Middlebox;

/// Everything true at one instant, except what is on the links.
///
/// @param client the user's host
/// @param clientFirewall the firewall in front of it
/// @param serverFirewall the firewall in front of the server
/// @param server the server's host
public record World(Host client, Middlebox clientFirewall, Middlebox serverFirewall, Host server) {
  /// The four, from the client to the server.
  public List<Device> devices() {
    return List.of(client, clientFirewall, serverFirewall, server);
  }

  /// One host.
  ///
  /// @throws IllegalStateException for a firewall
  public Host host(DeviceId id) {
    return switch (id) {
      case CLIENT -> client;
      case SERVER -> server;
      case CLIENT_FIREWALL, SERVER_FIREWALL ->
          throw new IllegalStateException(id.id() + " is no host");
    };
  }

  /// One firewall.
  ///
  /// @throws IllegalStateException for a host
  public Middlebox firewall(DeviceId id) {
    return switch (id) {
      case CLIENT_FIREWALL -> clientFirewall;
      case SERVER_FIREWALL -> serverFirewall;
      case CLIENT, SERVER -> throw new IllegalStateException(id.id() + " is no firewall");
    };
  }

  World with(Host host) {
    return host.id() == DeviceId.CLIENT
        ? new World(host, clientFirewall, serverFirewall, server)
        : new World(client, clientFirewall, serverFirewall, host);
  }

  World with(Middlebox box) {
    return box.id() == DeviceId.CLIENT_FIREWALL
        ? new World(client, box, serverFirewall, server)
        : new World(client, clientFirewall, box, server);
  }
}
