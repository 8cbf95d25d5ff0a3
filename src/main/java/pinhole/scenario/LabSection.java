package pinhole.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.Lab;
import pinhole.engine.tcp.SynSchedule;

/// Reads `addresses`, `delays` and `ports`. What they do not say is as in the laboratory of the
/// records.
final class LabSection {
  private static final List<String> ADDRESS_KEYS =
      List.of(
          "client", "clientNetwork", "clientOutside", "server", "serverInside", "serverOutside");
  private static final List<String> DELAY_KEYS =
      List.of("clientLink", "internet", "serverLink", "firewall");
  private static final List<String> PORT_KEYS = List.of("control", "clientData", "serverData");
  private static final List<String> SCHEDULES =
      Stream.of(SynSchedule.values()).map(Words::of).toList();
  private static final Lab STANDARD = Lab.standard();

  private final Section root;

  LabSection(Section root) {
    this.root = root;
  }

  /// @param passive the range in which the server's data ports must lie
  /// @param bystanders hosts that take no part
  Lab read(PortRange passive, List<Bystander> bystanders) {
    Section at = part("addresses", ADDRESS_KEYS);
    Section delays = part("delays", DELAY_KEYS);
    Address client = address(at, "client", STANDARD.client());
    return new Lab(
        client,
        network(at, client),
        address(at, "clientOutside", STANDARD.clientOutside()),
        address(at, "server", STANDARD.server()),
        address(at, "serverInside", STANDARD.serverInside()),
        address(at, "serverOutside", STANDARD.serverOutside()),
        delays.micros("clientLink", Span.LINK, STANDARD.clientLinkMicros()),
        delays.micros("internet", Span.LINK, STANDARD.internetMicros()),
        delays.micros("serverLink", Span.LINK, STANDARD.serverLinkMicros()),
        delays.micros("firewall", Span.HOLD, STANDARD.firewallMicros()),
        ports(part("ports", PORT_KEYS), passive),
        root.choice("synSchedule", SCHEDULES)
            .map(word -> Words.read(SynSchedule.class, word))
            .orElse(STANDARD.synSchedule()),
        bystanders);
  }

  private Section part(String key, List<String> keys) {
    return root.section(key, keys)
        .orElseGet(() -> Section.empty(root.line(), key, root.problems()));
  }

  private static Address address(Section at, String key, Address fallback) {
    return at.read(key, at.values()::address).orElse(fallback);
  }

  /// The network that is written, or the usual block around the client.
  private static Prefix network(Section at, Address client) {
    Prefix usual = new Prefix(client, client.version() == IpVersion.V4 ? 24 : 64);
    Prefix standard = STANDARD.clientNetwork();
    Optional<Prefix> written = at.read("clientNetwork", at.values()::prefix);
    Prefix network = written.orElse(standard.contains(client) ? standard : usual);
    if (!network.contains(client)) {
      at.problems()
          .report(
              at.line("clientNetwork"), "address.outside", client.toString(), network.toString());
    }
    return network;
  }

  private static Lab.PortPlan ports(Section ports, PortRange passive) {
    return new Lab.PortPlan(
        ports.port("control", 1),
        ports.list("clientData", List.of(), (n, label) -> ports.values().port(n, label, 1)),
        ports.list("serverData", List.of(), (n, label) -> passivePort(ports, n, label, passive)));
  }

  private static Optional<Integer> passivePort(
      Section ports, LocatedNode node, String label, PortRange passive) {
    Optional<Integer> port = ports.values().port(node, label, 1);
    if (port.isPresent() && !passive.contains(port.get())) {
      return ports.values().wrong(node, label, "value.passive-port", passive.toString());
    }
    return port;
  }
}
