package pinhole.scenario;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.Address;
import pinhole.engine.sim.Scenario;

/// Refuses addresses that cannot meet: two IP versions in one row, or one address at two places.
final class AddressCheck {
  private final Problems problems;
  private final int line;

  /// @param line of the addresses
  AddressCheck(int line, Problems problems) {
    this.line = line;
    this.problems = problems;
  }

  void check(Scenario scenario) {
    SequencedMap<String, Address> used = used(scenario);
    SequencedMap<Address, String> seen = new LinkedHashMap<>();
    Address client = used.firstEntry().getValue();
    used.forEach((name, address) -> {
      String other = seen.putIfAbsent(address, name);
      if (other != null) {
        problems.report(line, "address.twice", other, name, address.toString());
      }
      if (address.version() != client.version()) {
        problems.report(line, "address.versions", client.toString(), name, address.toString());
      }
    });
  }

  private static SequencedMap<String, Address> used(Scenario scenario) {
    SequencedMap<String, Address> used = new LinkedHashMap<>();
    used.put("client", scenario.lab().client());
    if (scenario.clientFirewall().nat() instanceof Nat.Masquerade(Address outside)) {
      used.put("clientOutside", outside);
    }
    if (scenario.serverFirewall().nat() instanceof Nat.Forward forward) {
      used.put("serverInside", forward.inside());
      used.put("serverOutside", forward.outside());
    } else {
      used.put("server", scenario.lab().server());
    }
    return used;
  }
}
