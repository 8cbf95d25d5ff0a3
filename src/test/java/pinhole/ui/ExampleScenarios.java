package pinhole.ui;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Scenarios that the tests of the views show.
public final class ExampleScenarios {
  private ExampleScenarios() {}

  /// Active mode against a client firewall with a rule for port 20: the data SYN is dropped.
  public static Scenario active() {
    Transfer retr = new Transfer(Transfer.Command.RETR, "a.txt", DataMode.PORT);
    ServerSetup server =
        new ServerSetup(
            21,
            new PortRange(40000, 40100),
            Optional.empty(),
            true,
            true,
            true,
            false,
            60_000_000,
            List.of(new ServerSetup.ServerFile("a.txt", 800)));
    Lab lab =
        Lab.standard()
            .withPorts(new Lab.PortPlan(Optional.of(51734), List.of(34311), List.of(40007)));
    return new Scenario(
        "active",
        new ClientSetup(List.of(retr), false, false, 10_000_000, 30_000_000),
        firewall(
            rule("", Direction.OUT, Optional.empty()), rule("ftp-data", Direction.IN, port(20))),
        firewall(rule("", Direction.IN, port(21)), rule("", Direction.OUT, Optional.empty())),
        server,
        lab,
        1);
  }

  private static FirewallSetup firewall(Rule... rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), List.of(rules), Verdict.DROP, Verdict.DROP);
  }

  private static Rule rule(String name, Direction way, Optional<PortSet> port) {
    return new Rule(
        name,
        true,
        way,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        port,
        Verdict.ACCEPT);
  }

  private static Optional<PortSet> port(int port) {
    return Optional.of(PortRange.of(port));
  }
}
