package pinhole.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// One switch of a scenario, set to a value.
public sealed interface Change {
  /// The scenario with the switch set.
  Scenario applyTo(Scenario scenario);

  /// Whether the switch is set so already.
  default boolean holds(Scenario scenario) {
    return applyTo(scenario).equals(scenario);
  }

  /// A firewall's ALG.
  ///
  /// @param firewall which
  /// @param on whether it reads
  record Alg(DeviceId firewall, boolean on) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      return scenario.withFirewall(firewall, scenario.firewall(firewall).withAlg(on));
    }

    @Override
    public String toString() {
      return path(firewall) + ".alg: " + on;
    }
  }

  /// A firewall's address translation.
  ///
  /// @param firewall which
  /// @param on whether it translates
  record Translation(DeviceId firewall, boolean on) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      return scenario.withNat(firewall, on);
    }

    @Override
    public boolean holds(Scenario scenario) {
      return !(scenario.firewall(firewall).nat() instanceof Nat.None) == on;
    }

    @Override
    public String toString() {
      return path(firewall) + ".nat: " + on;
    }
  }

  /// A named rule of a firewall.
  ///
  /// @param firewall which
  /// @param rule its name
  /// @param on whether it counts
  record RuleSwitched(DeviceId firewall, String rule, boolean on) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      FirewallSetup setup = scenario.firewall(firewall);
      List<Rule> rules =
          setup.rules().stream().map(r -> r.name().equals(rule) ? r.switched(on) : r).toList();
      return scenario.withFirewall(firewall, setup.withRules(rules));
    }

    @Override
    public boolean holds(Scenario scenario) {
      Optional<Rule> found = named(scenario.firewall(firewall));
      return found.map(Rule::on).orElse(false) == on;
    }

    private Optional<Rule> named(FirewallSetup setup) {
      return setup.rules().stream().filter(r -> r.name().equals(rule)).findFirst();
    }

    @Override
    public String toString() {
      return path(firewall) + ".rules." + rule + ": " + on;
    }
  }

  /// What a firewall does with what matches no rule.
  ///
  /// @param firewall which
  /// @param direction in or out
  /// @param verdict what it does
  record Default(DeviceId firewall, Direction direction, Verdict verdict) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      FirewallSetup setup = scenario.firewall(firewall).withPolicy(direction, verdict);
      return scenario.withFirewall(firewall, setup);
    }

    @Override
    public String toString() {
      return path(firewall)
          + ".default."
          + direction.name().toLowerCase(Locale.ROOT)
          + ": "
          + verdict.name().toLowerCase(Locale.ROOT);
    }
  }

  /// How the data connection is arranged.
  ///
  /// @param mode by which command
  record Mode(DataMode mode) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      return scenario.withMode(mode);
    }

    @Override
    public String toString() {
      return "client.mode: " + mode.name();
    }
  }

  /// TLS between client and server.
  ///
  /// @param on whether they use it
  record Tls(boolean on) implements Change {
    @Override
    public Scenario applyTo(Scenario scenario) {
      return scenario.withTls(on);
    }

    @Override
    public boolean holds(Scenario scenario) {
      return scenario.client().tls() == on;
    }

    @Override
    public String toString() {
      return "client.tls: " + on;
    }
  }

  private static String path(DeviceId firewall) {
    return firewall == DeviceId.CLIENT_FIREWALL ? "clientFirewall" : "serverFirewall";
  }
}
