package pinhole.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Lab;
import pinhole.scenario.LocatedNode.Mapping;
import pinhole.scenario.LocatedNode.Text;

/// Reads `nat`: the client's firewall can hide its network, the server's can forward ports.
final class NatSection {
  private static final String MASQUERADE = "masquerade";
  private static final List<String> FORWARD_KEYS = List.of("alsoForward");

  private final Section firewall;
  private final Lab lab;

  NatSection(Section firewall, Lab lab) {
    this.firewall = firewall;
    this.lab = lab;
  }

  Nat ofClient() {
    Optional<LocatedNode> node = firewall.value("nat");
    if (node.isEmpty()) {
      return new Nat.None();
    }
    if (node.get() instanceof Text(int _, String text) && text.equals(MASQUERADE)) {
      return new Nat.Masquerade(lab.clientOutside());
    }
    if (node.get() instanceof Mapping mapping && mapping.members().containsKey("alsoForward")) {
      firewall.problems().report(firewall.line("nat"), "nat.forward-at-client");
    } else {
      firewall.values().wrong(node.get(), "\"nat\"", "value.client-nat");
    }
    return new Nat.None();
  }

  Nat ofServer(int controlPort) {
    Optional<LocatedNode> node = firewall.value("nat");
    if (node.isEmpty()) {
      return new Nat.None();
    }
    if (node.get() instanceof Mapping) {
      List<PortRange> ports = new ArrayList<>();
      ports.add(PortRange.of(controlPort));
      firewall
          .section("nat", FORWARD_KEYS)
          .ifPresent(nat -> ports.addAll(nat.list("alsoForward", List.of(), nat.values()::ports)));
      return new Nat.Forward(lab.serverOutside(), lab.serverInside(), ports);
    }
    if (node.get() instanceof Text(int _, String text) && text.equals(MASQUERADE)) {
      firewall.problems().report(node.get().line(), "nat.masquerade-at-server");
    } else {
      firewall.values().wrong(node.get(), "\"nat\"", "value.server-nat");
    }
    return new Nat.None();
  }
}
