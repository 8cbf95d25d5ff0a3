package pinhole.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Nat;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Finds values that mean something in a scenario: ports that the server really uses, and those
/// that only seem to help; addresses of its hosts and networks.
final class Offers {
  private static final PortRange HIGH = new PortRange(1024, 65535);
  private static final PortRange FTP_DATA = PortRange.of(20);

  private final Words words;
  private final String any;

  /// @param any the word for no restriction
  Offers(Words words, String any) {
    this.words = words;
    this.any = any;
  }

  /// What is offered for a cell.
  List<Offer> of(Scenario scenario, Cell cell) {
    List<Offer> offers = new ArrayList<>();
    if (cell.isPort()) {
      ports(offers, scenario, cell);
    } else {
      addresses(offers, scenario);
    }
    offers.add(new Offer(any, words.say(cell.isPort() ? "offer.any-port" : "offer.any-address")));
    return List.copyOf(offers);
  }

  private void ports(List<Offer> offers, Scenario scenario, Cell cell) {
    boolean destination = cell == Cell.DESTINATION_PORT;
    add(offers, scenario.server().pasvRange(), "offer.passive");
    add(offers, PortRange.of(scenario.server().port()), "offer.control");
    add(offers, FTP_DATA, destination ? "offer.data-to" : "offer.data-from");
    Optional<Integer> fixed = scenario.client().options().activePort();
    fixed.ifPresent(port -> add(offers, PortRange.of(port), "offer.active"));
    add(offers, HIGH, "offer.high");
  }

  private void addresses(List<Offer> offers, Scenario scenario) {
    Lab lab = scenario.lab();
    add(offers, lab.client(), "offer.client");
    add(offers, lab.clientNetwork(), "offer.client-network");
    if (scenario.clientFirewall().nat() instanceof Nat.Masquerade(Address outside)) {
      add(offers, outside, "offer.client-outside");
    }
    add(offers, scenario.serverAddress(), "offer.server");
    if (!scenario.dialled().equals(scenario.serverAddress())) {
      add(offers, scenario.dialled(), "offer.server-outside");
    }
    scenario.others().forEach(o -> o.from().ifPresent(a -> add(offers, a, "offer.other-client")));
    for (Bystander one : lab.bystanders()) {
      add(offers, one.address(), "offer.bystander");
    }
  }

  private void add(List<Offer> offers, Object value, String key) {
    String text = value.toString();
    if (offers.stream().noneMatch(o -> o.text().equals(text))) {
      offers.add(new Offer(text, words.say(key)));
    }
  }
}
