package pinhole.challenge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.IntPredicate;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Lab.PortPlan;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Change;

/// The sessions by which a goal is judged: one for each data port that it names, and one for a port
/// of the same range that the firewall treats otherwise, so that nobody passes who opens only the
/// ports that are tried.
final class Runs {
  /// The ports that Linux picks for a client.
  private static final PortRange EPHEMERAL = new PortRange(32_768, 60_999);

  private final Scenario answer;
  private final Scenario start;

  /// @param start what the challenge begins with: its range of ports is the one that goals name
  Runs(Scenario start, Scenario answer) {
    this.start = start;
    this.answer = answer;
  }

  /// The scenarios to simulate, at least one.
  List<Scenario> of(Goal.Session goal) {
    Scenario base = goal.client().map(answer::withClient).orElse(answer);
    for (Change change : goal.with()) {
      base = change.applyTo(base);
    }
    if (goal.from().isPresent()) {
      base = base.withLab(calledFrom(base, goal.from().get()));
    }
    List<Scenario> all = new ArrayList<>();
    for (int port : serverPorts(goal, base)) {
      all.add(planned(base, start.lab().ports().clientData(), List.of(port)));
    }
    for (int port : clientPorts(goal, base)) {
      all.add(planned(base, List.of(port), List.of()));
    }
    return all.isEmpty() ? List.of(planned(base, List.of(), List.of())) : all;
  }

  private Scenario planned(Scenario base, List<Integer> client, List<Integer> server) {
    PortPlan plan = new PortPlan(start.lab().ports().control(), client, server);
    return base.withLab(base.lab().withPorts(plan));
  }

  private List<Integer> serverPorts(Goal.Session goal, Scenario base) {
    if (goal.serverData().isEmpty()) {
      return List.of();
    }
    PortRange range = base.server().pasvRange();
    SequencedSet<Integer> ports = new LinkedHashSet<>(goal.serverData());
    if (!range.equals(start.server().pasvRange())) {
      ports.add(range.low());
      ports.add(range.high());
    }
    ports.removeIf(it -> !range.contains(it));
    Callers callers = new Callers(base, List.of());
    Address from = outside(base);
    FirewallSetup wall = base.serverFirewall();
    return withOneTreatedOtherwise(
        ports, edges(wall, range), port -> callers.toServer(from, port).through());
  }

  /// A client that always announces the same port needs one run only.
  private static List<Integer> clientPorts(Goal.Session goal, Scenario base) {
    if (goal.clientData().isEmpty() || base.client().options().activePort().isPresent()) {
      return goal.clientData();
    }
    Callers callers = new Callers(base, List.of());
    FirewallSetup wall = base.clientFirewall();
    return withOneTreatedOtherwise(
        new LinkedHashSet<>(goal.clientData()),
        edges(wall, EPHEMERAL),
        port -> callers.toClient(port).through());
  }

  private static List<Integer> withOneTreatedOtherwise(
      SequencedSet<Integer> ports, List<Integer> edges, IntPredicate through) {
    boolean first = !ports.isEmpty() && through.test(ports.getFirst());
    edges.stream()
        .filter(port -> ports.isEmpty() || through.test(port) != first)
        .findFirst()
        .ifPresent(ports::add);
    return List.copyOf(ports);
  }

  /// The ports of a range at which rules begin to decide otherwise.
  private static List<Integer> edges(FirewallSetup wall, PortRange range) {
    SequencedSet<Integer> all = new LinkedHashSet<>(List.of(range.low(), range.high()));
    for (Rule rule : wall.rules()) {
      for (PortRange run : rule.destinationPort().map(PortSet::ranges).orElse(List.of())) {
        all.addAll(List.of(run.low() - 1, run.low(), run.high(), run.high() + 1));
      }
    }
    all.removeIf(it -> !range.contains(it));
    return List.copyOf(all);
  }

  /// The client's address as the server's side sees it.
  private static Address outside(Scenario scenario) {
    return scenario.clientFirewall().nat() instanceof Nat.Masquerade(Address outside)
        ? outside
        : scenario.lab().client();
  }

  private static Lab calledFrom(Scenario scenario, Address from) {
    Lab lab = scenario.lab();
    boolean translated = scenario.clientFirewall().nat() instanceof Nat.Masquerade;
    int length = from.version() == IpVersion.V4 ? 24 : 64;
    return new Lab(
        translated ? lab.client() : from,
        translated ? lab.clientNetwork() : new Prefix(from, length),
        translated ? from : lab.clientOutside(),
        lab.server(),
        lab.serverInside(),
        lab.serverOutside(),
        lab.clientLinkMicros(),
        lab.internetMicros(),
        lab.serverLinkMicros(),
        lab.firewallMicros(),
        lab.ports(),
        lab.synSchedule(),
        lab.bystanders());
  }
}
