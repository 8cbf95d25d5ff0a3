package pinhole.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.Lab;

/// Firewalls made by chance: of four kinds, some of them with one thing changed.
final class RandomWalls {
  private static final PortRange PASSIVE = new PortRange(50000, 50100);

  private final SplittableRandom random;
  private final Lab lab;
  private final int controlPort;

  RandomWalls(SplittableRandom random, Lab lab, int controlPort) {
    this.random = random;
    this.lab = lab;
    this.controlPort = controlPort;
  }

  /// A firewall in front of the client: usually everything may go out.
  FirewallSetup clients(FirewallSetup plain) {
    return switch (random.nextInt(8)) {
      case 0 -> alg(plain);
      case 1 -> alg(RandomScenarios.shut(plain, Verdict.ACCEPT, Verdict.ACCEPT).withEnabled(true));
      case 2 -> chaos(plain);
      case 3 -> wall(plain, List.of(accept(Direction.OUT), accept(Direction.IN, PASSIVE)));
      case 4 -> wall(plain, List.of(accept(Direction.OUT, PortRange.of(controlPort))));
      default -> wall(plain, List.of(accept(Direction.OUT)));
    };
  }

  /// A firewall in front of the server: usually calls to the control port may come in.
  FirewallSetup servers(FirewallSetup plain) {
    Rule control = accept(Direction.IN, PortRange.of(controlPort));
    return switch (random.nextInt(8)) {
      case 0 -> alg(plain);
      case 1 -> alg(RandomScenarios.shut(plain, Verdict.ACCEPT, Verdict.ACCEPT).withEnabled(true));
      case 2 -> chaos(plain);
      case 3 -> wall(plain, List.of(control));
      case 4, 5 -> wall(plain, List.of(control, accept(Direction.OUT)));
      default ->
          wall(plain, List.of(control, accept(Direction.IN, PASSIVE), accept(Direction.OUT)));
    };
  }

  /// The rules, in one of four cases with one more or one switched off.
  private FirewallSetup wall(FirewallSetup plain, List<Rule> rules) {
    List<Rule> changed = new ArrayList<>(rules);
    int at = random.nextInt(rules.size());
    switch (random.nextInt(8)) {
      case 0 -> changed.add(at, rule());
      case 1 -> changed.set(at, changed.get(at).switched(false));
      default -> {}
    }
    Verdict in = random.nextInt(3) == 0 ? Verdict.REJECT : Verdict.DROP;
    Verdict out = random.nextInt(3) == 0 ? Verdict.REJECT : Verdict.DROP;
    return alg(RandomScenarios.shut(plain, in, out).withEnabled(true).withRules(changed));
  }

  /// Anything at all.
  private FirewallSetup chaos(FirewallSetup plain) {
    List<Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      rules.add(rule());
    }
    return alg(
        RandomScenarios.shut(plain, one(List.of(Verdict.values())), one(List.of(Verdict.values())))
            .withEnabled(random.nextInt(8) > 0)
            .withRules(rules));
  }

  private FirewallSetup alg(FirewallSetup wall) {
    List<Integer> ports = random.nextInt(3) == 0 ? List.of(21, 2121) : List.of(controlPort);
    List<Integer> usual = random.nextInt(4) == 0 ? List.of(21) : ports;
    return Remake.with(wall.withAlg(random.nextInt(4) > 0), "algPorts", usual);
  }

  private Rule rule() {
    List<Address> hosts = List.of(lab.server(), lab.serverInside(), lab.serverOutside());
    return new Rule(
        "",
        random.nextInt(5) > 0,
        one(List.of(Direction.values())),
        maybe(lab.clientNetwork()),
        maybe(one(List.of(PortRange.of(20), new PortRange(1024, 65535)))),
        maybe(Prefix.parse(one(hosts).toString())),
        maybe(one(List.of(PortRange.of(20), PortRange.of(21), new PortRange(1024, 65535)))),
        one(List.of(Verdict.ACCEPT, Verdict.ACCEPT, Verdict.DROP, Verdict.REJECT)));
  }

  private static Rule accept(Direction direction) {
    return Plain.rule(direction, Optional.empty());
  }

  private static Rule accept(Direction direction, PortRange port) {
    return Plain.rule(direction, Optional.of(port));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
  }
}
