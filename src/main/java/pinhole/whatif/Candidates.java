package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Scenario;

/// Changes that are worth trying, the most telling first.
final class Candidates {
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);

  private final Scenario scenario;
  private final Words words = new Words();
  private final List<Candidate> found = new ArrayList<>();

  /// A change as a question and as something done.
  private record Said(String title, String change) {}

  private Candidates(Scenario scenario) {
    this.scenario = scenario;
  }

  /// Changes about a decision; without one, about the whole scenario.
  static List<Candidate> about(Scenario scenario, Optional<Stop> stop) {
    Candidates candidates = new Candidates(scenario);
    stop.ifPresent(candidates::aboutDecision);
    candidates.aboutEverything(stop.map(Stop::wall));
    return candidates.found.stream().filter(c -> !c.scenario().equals(scenario)).toList();
  }

  private void aboutDecision(Stop stop) {
    if (stop.stopped() && scenario.client().tls() && scenario.firewall(stop.wall()).alg()) {
      tls(); // the ALG was blind
    }
    alg(stop.wall());
    if (stop.stopped()) {
      if (scenario.laneOf(stop.segment().tuple()) == Lane.DATA) {
        twenty(stop);
        mode();
      }
      sourcePort(stop);
      switchedOff(stop);
      opened(stop);
    } else {
      decider(stop);
    }
  }

  private void aboutEverything(Optional<DeviceId> wall) {
    WALLS.stream().filter(w -> !wall.equals(Optional.of(w))).forEach(this::alg);
    mode();
    tls();
    WALLS.forEach(this::nat);
    wall.ifPresent(w -> {
      everything(w, Direction.IN);
      everything(w, Direction.OUT);
    });
  }

  private void alg(DeviceId wall) {
    FirewallSetup setup = scenario.firewall(wall);
    if (setup.enabled()) {
      String key = setup.alg() ? "alg.off" : "alg.on";
      add(said(key, words.whose(wall)), wall, setup.withAlg(!setup.alg()), "");
    }
  }

  /// A rule that asks for the source port where it should: the article's port 20.
  private void sourcePort(Stop stop) {
    FiveTuple tuple = stop.segment().tuple();
    for (FilterFinding row : stop.decision().rows()) {
      if (row instanceof FilterFinding.RuleSkipped(int index, Rule rule, Field field)
          && field == Field.DESTINATION_PORT
          && rule.destinationPort().filter(p -> p.contains(tuple.source().port())).isPresent()) {
        Rule turned = ports(rule, rule.destinationPort(), Optional.empty());
        String port = Integer.toString(tuple.source().port());
        add(
            said("rule.source", index + 1, port),
            stop.wall(),
            scenario.firewall(stop.wall()).withRule(index, turned),
            words.say("rule.source.price", port));
      }
    }
  }

  /// The myth: port 20 as a destination.
  private void twenty(Stop stop) {
    PortRange port = PortRange.of(ServerSetup.DATA_PORT);
    boolean there =
        scenario.firewall(stop.wall()).rules().stream()
            .filter(Rule::on)
            .anyMatch(r -> r.destinationPort().filter(p -> p.ranges().contains(port)).isPresent());
    if (!there) {
      add(said("rule.twenty", words.the(stop.wall())), stop, Optional.of(port), "");
    }
  }

  private void switchedOff(Stop stop) {
    for (FilterFinding row : stop.decision().rows()) {
      if (row instanceof FilterFinding.RuleOff(int index, Rule rule)) {
        switched(stop.wall(), index, rule, "rule.on");
      }
    }
  }

  /// What opens exactly what was asked for, or the range from which the server picks.
  private void opened(Stop stop) {
    int port = stop.segment().tuple().destination().port();
    PortRange range = scenario.server().pasvRange();
    boolean passive = stop.wall() == DeviceId.SERVER_FIREWALL && range.contains(port);
    String the = words.the(stop.wall());
    if (passive && range.size() > 1) {
      add(
          said("rule.range", the, range),
          stop,
          Optional.of(range),
          words.say("rule.range.price", Integer.toString(range.size())));
      return; // the next transfer would use another port of the range
    }
    add(
        said("rule.port", the, Integer.toString(port)),
        stop,
        Optional.of(PortRange.of(port)),
        words.say("rule.port.price"));
  }

  /// Without the rule that decided.
  private void decider(Stop stop) {
    if (stop.decision().decider() instanceof FilterFinding.RuleMatched(int index, Rule rule)) {
      switched(stop.wall(), index, rule, "rule.off");
    }
  }

  private void switched(DeviceId wall, int index, Rule rule, String key) {
    FirewallSetup setup = scenario.firewall(wall).withRule(index, rule.switched(!rule.on()));
    add(said(key, index + 1, words.the(wall)), wall, setup, "");
  }

  private void mode() {
    DataMode other =
        switch (scenario.client().mode()) {
          case PORT -> DataMode.PASV;
          case PASV -> DataMode.PORT;
          case EPRT -> DataMode.EPSV;
          case EPSV -> DataMode.EPRT;
        };
    add(said("mode." + other), scenario.withMode(other), "");
  }

  private void tls() {
    boolean on = scenario.client().tls();
    if (on || scenario.server().tls()) {
      add(said(on ? "tls.off" : "tls.on"), scenario.withTls(!on), "");
    }
  }

  private void nat(DeviceId wall) {
    if (!(scenario.firewall(wall).nat() instanceof Nat.None)) {
      add(said("nat.off", words.the(wall)), scenario.withNat(wall, false), "");
    }
  }

  private void everything(DeviceId wall, Direction way) {
    Said said = said("default.allow", words.the(wall), words.say("way." + way));
    FirewallSetup setup = scenario.firewall(wall).withPolicy(way, Verdict.ACCEPT);
    add(said, wall, setup, words.say("default.allow.price"));
  }

  private void add(Said said, Stop stop, Optional<PortSet> port, String price) {
    Rule rule =
        new Rule(
            "",
            true,
            stop.decision().direction(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            port,
            Verdict.ACCEPT);
    List<Rule> rules = new ArrayList<>();
    rules.add(rule); // first, so that no other rule stands in front of it
    rules.addAll(scenario.firewall(stop.wall()).rules());
    add(said, stop.wall(), scenario.firewall(stop.wall()).withRules(rules), price);
  }

  private void add(Said said, DeviceId wall, FirewallSetup setup, String price) {
    add(said, scenario.withFirewall(wall, setup), price);
  }

  private void add(Said said, Scenario changed, String price) {
    found.add(new Candidate(said.title(), said.change(), changed, price));
  }

  private Said said(String key, Object... values) {
    return new Said(words.say(key, values), words.say(key + ".done", values));
  }

  private static Rule ports(Rule rule, Optional<PortSet> source, Optional<PortSet> to) {
    return rule.fromPorts(source).toPorts(to);
  }
}
