package pinhole.engine.sim;

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

/// Scenarios that tests start from.
public final class Scenarios {
  private Scenarios() {}

  /// Lesson 5: active mode, a client firewall that lets in only calls to port 20, no ALG.
  public static Scenario active() {
    return of(
        DataMode.PORT,
        firewall(rule(Direction.OUT), rule(Direction.IN, 20)),
        firewall(rule(Direction.IN, 21), rule(Direction.OUT)));
  }

  /// Passive mode toward a server firewall that lets in only port 21, no ALG.
  public static Scenario passive() {
    return active().withMode(DataMode.PASV);
  }

  /// A scenario with these firewalls and the ports of the course.
  public static Scenario of(DataMode mode, FirewallSetup client, FirewallSetup server) {
    Transfer transfer = new Transfer(Transfer.Command.RETR, "readme.txt", mode);
    return new Scenario(
        "test",
        new ClientSetup(List.of(transfer), false, true, 3_000_000, 10_000_000),
        client,
        server,
        new ServerSetup(
            21,
            new PortRange(50000, 50100),
            Optional.empty(),
            true,
            true,
            true,
            false,
            4_000_000,
            List.of(new ServerSetup.ServerFile("readme.txt", 800))),
        Lab.standard()
            .withPorts(new Lab.PortPlan(Optional.of(51734), List.of(34311), List.of(50040))),
        1);
  }

  /// A firewall that drops whatever its rules do not name.
  public static FirewallSetup firewall(Rule... rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), List.of(rules), Verdict.DROP, Verdict.DROP);
  }

  /// Accepts everything of a direction.
  public static Rule rule(Direction direction) {
    return rule(direction, Optional.empty(), Verdict.ACCEPT);
  }

  /// Accepts calls to one port.
  public static Rule rule(Direction direction, int port) {
    return rule(direction, Optional.of(PortRange.of(port)), Verdict.ACCEPT);
  }

  /// Any rule on the destination port.
  public static Rule rule(Direction direction, Optional<PortSet> port, Verdict verdict) {
    return new Rule(
        "", true, direction, Optional.empty(), Optional.empty(), Optional.empty(), port, verdict);
  }
}
