package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.Endpoint;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Firewalls of every kind and calls near what their rules ask for, from a seed.
final class RandomSetups {
  private static final List<Integer> PORTS =
      List.of(0, 1, 19, 20, 21, 22, 1023, 1024, 2121, 40000, 50000, 50050, 50100, 50101, 65535);

  private final SplittableRandom random;
  private final boolean six;

  private final Scenario base;

  /// @param base what stays as it is
  RandomSetups(Scenario base, long seed) {
    this.base = base;
    random = new SplittableRandom(seed);
    six = random.nextInt(4) == 0;
  }

  /// A scenario of which one firewall is by chance.
  ///
  /// @param wall which
  /// @param translated whether it may translate
  Scenario scenario(DeviceId wall, boolean translated) {
    Scenario scenario = six ? base.withLab(sixLab(base.lab())) : base;
    return scenario.withFirewall(wall, setup(wall, scenario.lab(), translated));
  }

  private FirewallSetup setup(DeviceId wall, Lab lab, boolean translated) {
    List<Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      rules.add(rule(lab));
    }
    FirewallTraits traits =
        FirewallTraits.LINUX
            .withAlg(one(List.of(AlgProfile.values())))
            .withRejection(maybe(one(List.of(IcmpKind.values()))))
            .remembering(random.nextInt(6) > 0);
    return new FirewallSetup(
        random.nextInt(10) > 0,
        random.nextBoolean(),
        one(List.of(List.of(21), List.of(21, 2121), List.of(2121), List.<Integer>of())),
        translated && random.nextBoolean() ? nat(wall, lab) : new Nat.None(),
        rules,
        one(List.of(Verdict.values())),
        one(List.of(Verdict.values())),
        traits);
  }

  private Nat nat(DeviceId wall, Lab lab) {
    if (wall == DeviceId.CLIENT_FIREWALL) {
      return new Nat.Masquerade(lab.clientOutside());
    }
    List<PortRange> ports = ports().ranges();
    return new Nat.Forward(lab.serverOutside(), lab.serverInside(), ports);
  }

  private Rule rule(Lab lab) {
    return new Rule(
        one(List.of("", "ftp", "a \"b\" 100% & <c> $d `e` \\ \u00fc\nf; }")),
        random.nextInt(8) > 0,
        one(List.of(Direction.values())),
        block(lab),
        portsMaybe(),
        block(lab),
        portsMaybe(),
        one(List.of(Verdict.values())),
        maybe(one(List.of(IcmpKind.values()))));
  }

  private Optional<Prefix> block(Lab lab) {
    if (random.nextInt(3) > 0) {
      return Optional.empty();
    }
    if (random.nextInt(12) == 0) {
      return Optional.of(Prefix.parse(six ? "10.0.0.0/8" : "2001:db8::/32"));
    }
    Address base = one(addresses(lab));
    int bits = base.version().bits();
    int length = one(List.of(0, 1, 8, 24, 25, bits - 1, bits, bits, bits));
    return Optional.of(new Prefix(base, length));
  }

  private Optional<PortSet> portsMaybe() {
    return random.nextInt(2) == 0 ? Optional.empty() : Optional.of(ports());
  }

  private PortSet ports() {
    List<PortRange> runs = new ArrayList<>();
    int most = random.nextInt(5) == 0 ? PortSet.MOST : 3;
    for (int i = random.nextInt(most); i >= 0; i--) {
      int low = random.nextBoolean() ? one(PORTS) : random.nextInt(65536);
      int more = random.nextBoolean() ? 0 : random.nextInt(random.nextBoolean() ? 65536 : 200);
      runs.add(new PortRange(low, Math.min(65535, low + more)));
    }
    if (random.nextInt(20) == 0) {
      return new PortRange(0, 65535);
    }
    return PortSet.of(runs);
  }

  private List<Address> addresses(Lab lab) {
    return List.of(
        lab.client(),
        lab.clientOutside(),
        lab.server(),
        lab.serverInside(),
        lab.serverOutside(),
        Address.parse(six ? "2001:db8:7::9" : "10.1.1.77"),
        Address.parse(six ? "2001:db9::1" : "192.0.2.200"));
  }

  /// A call that any firewall of the scenario could get.
  FiveTuple call(Scenario scenario) {
    List<Address> all = addresses(scenario.lab());
    return FiveTuple.tcp(
        new Endpoint(one(all), port(scenario)), new Endpoint(one(all), port(scenario)));
  }

  private int port(Scenario scenario) {
    List<Rule> rules = new ArrayList<>(scenario.serverFirewall().rules());
    rules.addAll(scenario.clientFirewall().rules());
    if (rules.isEmpty() || random.nextInt(3) == 0) {
      return one(PORTS);
    }
    Rule rule = one(rules);
    Optional<PortSet> set = random.nextBoolean() ? rule.sourcePort() : rule.destinationPort();
    if (set.isEmpty()) {
      return random.nextInt(65536);
    }
    PortRange run = one(set.get().ranges());
    int edge = random.nextBoolean() ? run.low() : run.high();
    return Math.clamp(edge + random.nextInt(-1, 2), 0, 65535);
  }

  /// The laboratory with addresses of IPv6.
  private static Lab sixLab(Lab lab) {
    return new Lab(
        Address.parse("2001:db8:1::10"),
        Prefix.parse("2001:db8:1::/64"),
        Address.parse("2001:db8:51::1"),
        Address.parse("2001:db8:113::21"),
        Address.parse("2001:db8:2::21"),
        Address.parse("2001:db8:113::5"),
        lab.clientLinkMicros(),
        lab.internetMicros(),
        lab.serverLinkMicros(),
        lab.firewallMicros(),
        lab.ports(),
        lab.synSchedule(),
        List.of());
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }
}
