package pinhole.challenge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// Gives answers that do the same one form: what rules are called, those that are off, the order of
/// rules that do the same with what matches, and whether ports stand in one rule or in two, are
/// matters of taste.
final class Alike {
  private Alike() {}

  /// The form of an answer.
  static Scenario of(Challenge challenge, Scenario answer) {
    Scenario form = challenge.latitude().merge(challenge.start(), answer);
    for (DeviceId wall : challenge.latitude().firewalls()) {
      FirewallSetup setup = form.firewall(wall);
      form = form.withFirewall(wall, setup.withRules(rules(setup.rules())));
    }
    return form;
  }

  private static List<Rule> rules(List<Rule> written) {
    List<Rule> all = new ArrayList<>();
    List<Rule> run = new ArrayList<>();
    for (Rule rule : written.stream().filter(Rule::on).map(Alike::nameless).toList()) {
      if (!run.isEmpty() && !doesTheSame(run.getLast(), rule)) {
        all.addAll(ordered(run));
        run.clear();
      }
      run.add(rule);
    }
    all.addAll(ordered(run));
    return all;
  }

  private static List<Rule> ordered(List<Rule> run) {
    List<Rule> joined = new ArrayList<>();
    for (Rule rule : run) {
      Optional<Rule> before = joined.stream().filter(it -> sameButPorts(it, rule)).findFirst();
      Optional<Rule> both = before.flatMap(it -> joined(it, rule));
      both.ifPresent(_ -> joined.remove(before.get()));
      joined.add(both.orElse(rule));
    }
    return joined.stream().sorted(Comparator.comparing(Rule::toString)).toList();
  }

  private static boolean doesTheSame(Rule one, Rule other) {
    return one.direction() == other.direction()
        && one.verdict() == other.verdict()
        && one.rejectWith().equals(other.rejectWith());
  }

  private static boolean sameButPorts(Rule one, Rule other) {
    return to(one, Optional.empty()).equals(to(other, Optional.empty()));
  }

  /// One rule for the ports of both; a rule for any port takes the other one in.
  private static Optional<Rule> joined(Rule one, Rule other) {
    if (one.destinationPort().isEmpty() || other.destinationPort().isEmpty()) {
      return Optional.of(to(one, Optional.empty()));
    }
    List<PortRange> parts = new ArrayList<>(one.destinationPort().get().ranges());
    parts.addAll(other.destinationPort().get().ranges());
    return ports(parts).map(it -> to(one, Optional.of(it)));
  }

  /// The ports of some runs, neighbours together; empty if they are too many for one rule.
  private static Optional<PortSet> ports(List<PortRange> parts) {
    List<PortRange> runs = new ArrayList<>();
    for (PortRange next : parts.stream().sorted(Comparator.comparingInt(PortRange::low)).toList()) {
      if (!runs.isEmpty() && next.low() <= runs.getLast().high() + 1) {
        PortRange last = runs.removeLast();
        runs.add(new PortRange(last.low(), Math.max(last.high(), next.high())));
      } else {
        runs.add(next);
      }
    }
    return runs.size() > PortSet.MOST ? Optional.empty() : Optional.of(PortSet.of(runs));
  }

  private static Rule nameless(Rule rule) {
    return to(rule, rule.destinationPort());
  }

  private static Rule to(Rule rule, Optional<PortSet> ports) {
    return rule.named("").toPorts(ports);
  }
}
