package pinhole.engine.sim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;

/// Scenarios made from a seed: the same seed makes the same scenario.
final class RandomScenarios {
  private static final Lab LAB = Lab.standard();

  private final SplittableRandom random;

  private RandomScenarios(long seed) {
    random = new SplittableRandom(seed);
  }

  static Scenario of(long seed) {
    return new RandomScenarios(seed).scenario(seed);
  }

  private Scenario scenario(long seed) {
    int port = one(List.of(21, 21, 21, 2121));
    boolean tls = random.nextInt(4) == 0;
    List<Transfer> transfers = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      transfers.add(
          new Transfer(
              one(List.of(Transfer.Command.values())),
              "readme.txt",
              one(List.of(DataMode.values()))));
    }
    Nat client = random.nextBoolean() ? new Nat.None() : new Nat.Masquerade(LAB.clientOutside());
    List<PortRange> forwarded = new ArrayList<>(List.of(PortRange.of(port)));
    if (random.nextBoolean()) {
      forwarded.add(new PortRange(50000, 50100));
    }
    Nat server =
        random.nextBoolean()
            ? new Nat.None()
            : new Nat.Forward(LAB.serverOutside(), LAB.serverInside(), forwarded);
    return new Scenario(
        "random-" + seed,
        new ClientSetup(transfers, tls, random.nextBoolean(), 3_000_000, 10_000_000),
        firewall(client),
        firewall(server),
        new ServerSetup(
            port,
            new PortRange(50000, 50100),
            maybe(LAB.serverOutside()),
            random.nextInt(5) > 0,
            random.nextInt(5) > 0,
            random.nextBoolean(),
            tls || random.nextBoolean(),
            4_000_000,
            List.of(new ServerSetup.ServerFile("readme.txt", random.nextInt(5000)))),
        LAB,
        seed);
  }

  private FirewallSetup firewall(Nat nat) {
    List<Rule> rules = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      rules.add(rule());
    }
    return new FirewallSetup(
        random.nextInt(6) > 0,
        random.nextBoolean(),
        one(List.of(List.of(21), List.of(21, 2121))),
        nat,
        rules,
        one(List.of(Verdict.values())),
        one(List.of(Verdict.values())));
  }

  private Rule rule() {
    return new Rule(
        "",
        random.nextInt(5) > 0,
        one(List.of(Direction.values())),
        maybe(Prefix.parse("10.1.1.0/24")),
        maybe(PortRange.of(20)),
        maybe(one(List.of(Prefix.parse("203.0.113.0/24"), Prefix.parse("192.168.2.21")))),
        maybe(one(List.of(PortRange.of(20), PortRange.of(21), new PortRange(1024, 65535)))),
        one(List.of(Verdict.ACCEPT, Verdict.ACCEPT, Verdict.DROP, Verdict.REJECT)));
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextInt(3) == 0 ? Optional.of(value) : Optional.empty();
  }
}
