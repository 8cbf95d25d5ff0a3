package pinhole.engine.sim;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.Address;
import pinhole.engine.net.Prefix;
import pinhole.engine.tcp.SynSchedule;

/// Addresses, delays and ports of the row: all that the scenario's own fields do not say. The
/// defaults are the laboratory in which the records were made, with delays that a person can
/// follow.
///
/// @param client the client's address
/// @param clientNetwork its network
/// @param clientOutside the client firewall's outside address, used by masquerade
/// @param server the server's address without port forwarding
/// @param serverInside the server's address behind port forwarding
/// @param serverOutside the server firewall's outside address, used by port forwarding
/// @param clientLinkMicros delay of the client's link
/// @param internetMicros delay of the link between the firewalls
/// @param serverLinkMicros delay of the server's link
/// @param firewallMicros how long a firewall holds a segment
/// @param ports ports to be used instead of random ones
/// @param synSchedule when both hosts repeat an unanswered SYN
/// @param bystanders hosts that take no part
public record Lab(
    Address client,
    Prefix clientNetwork,
    Address clientOutside,
    Address server,
    Address serverInside,
    Address serverOutside,
    long clientLinkMicros,
    long internetMicros,
    long serverLinkMicros,
    long firewallMicros,
    PortPlan ports,
    SynSchedule synSchedule,
    List<Bystander> bystanders) {
  /// Copies the list.
  public Lab {
    bystanders = List.copyOf(bystanders);
  }

  /// Ports that are used before random ones.
  ///
  /// @param control the client's port of the control connection
  /// @param clientData the client's data ports, in order of use
  /// @param serverData the server's passive ports, in order of use
  public record PortPlan(
      Optional<Integer> control, List<Integer> clientData, List<Integer> serverData) {
    /// Only random ports.
    public static final PortPlan RANDOM = new PortPlan(Optional.empty(), List.of(), List.of());

    /// Copies the lists.
    public PortPlan {
      clientData = List.copyOf(clientData);
      serverData = List.copyOf(serverData);
    }
  }

  /// The laboratory of the records.
  public static Lab standard() {
    return new Lab(
        Address.v4(10, 1, 1, 10),
        Prefix.parse("10.1.1.0/24"),
        Address.v4(198, 51, 100, 1),
        Address.v4(203, 0, 113, 21),
        Address.v4(192, 168, 2, 21),
        Address.v4(203, 0, 113, 5),
        5_000,
        20_000,
        5_000,
        1_000,
        PortPlan.RANDOM,
        SynSchedule.LINUX_TODAY,
        List.of());
  }

  /// The delay of a link.
  public long delay(LinkId link) {
    return switch (link) {
      case CLIENT -> clientLinkMicros;
      case INTERNET -> internetMicros;
      case SERVER -> serverLinkMicros;
    };
  }

  /// The same laboratory with other ports.
  public Lab withPorts(PortPlan other) {
    return with(other, synSchedule, bystanders);
  }

  /// The same laboratory, its hosts repeating SYNs at other times.
  public Lab withSynSchedule(SynSchedule other) {
    return with(ports, other, bystanders);
  }

  /// The same laboratory with other bystanders.
  public Lab withBystanders(List<Bystander> others) {
    return with(ports, synSchedule, others);
  }

  private Lab with(PortPlan plan, SynSchedule schedule, List<Bystander> others) {
    return new Lab(
        client,
        clientNetwork,
        clientOutside,
        server,
        serverInside,
        serverOutside,
        clientLinkMicros,
        internetMicros,
        serverLinkMicros,
        firewallMicros,
        plan,
        schedule,
        others);
  }
}
