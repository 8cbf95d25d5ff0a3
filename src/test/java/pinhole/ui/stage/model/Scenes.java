package pinhole.ui.stage.model;

import java.util.ArrayList;
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
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.engine.sim.Storyline;

/// Scenarios to look at: a client behind a firewall that opens port 20, as many do.
public final class Scenes {
  private Scenes() {}

  /// Active mode against a wall that opens port 20: the data SYN is dropped.
  public static Scenario active() {
    return scenario(DataMode.PORT, clientWall(), serverWall(List.of(rule(Direction.IN, 21))));
  }

  /// The same with an ALG on the client's wall.
  public static Scenario alg() {
    Scenario plain = active();
    return plain.withFirewall(DeviceId.CLIENT_FIREWALL, plain.clientFirewall().withAlg(true));
  }

  /// Passive mode against a wall that opens port 21 only.
  public static Scenario passive() {
    return active().withMode(DataMode.PASV);
  }

  /// Passive mode against a wall that opens a range of ports.
  public static Scenario range() {
    Rule range =
        new Rule(
            "passive",
            true,
            Direction.IN,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new PortRange(50_000, 50_100)),
            Verdict.ACCEPT);
    return scenario(
        DataMode.PASV, clientWall(), serverWall(List.of(rule(Direction.IN, 21), range)));
  }

  /// Active mode, the client's wall refuses instead of dropping.
  public static Scenario reject() {
    Scenario plain = active();
    return plain.withFirewall(
        DeviceId.CLIENT_FIREWALL, plain.clientFirewall().withPolicy(Direction.IN, Verdict.REJECT));
  }

  /// A server behind NAT with an ALG, and TLS: the ALG is blind.
  public static Scenario tlsNat() {
    return natServer().withTls(true);
  }

  /// A server behind NAT with an ALG.
  public static Scenario natServer() {
    Scenario passive = range();
    FirewallSetup wall = passive.serverFirewall();
    return passive
        .withFirewall(DeviceId.SERVER_FIREWALL, wall.withAlg(true))
        .withNat(DeviceId.SERVER_FIREWALL, true);
  }

  /// A client behind NAT with an ALG, active mode.
  public static Scenario natClient() {
    return alg().withNat(DeviceId.CLIENT_FIREWALL, true);
  }

  /// The client's time is up while the server's SYN is on its way: nobody listens any more.
  public static Scenario nobody() {
    Scenario s = active();
    return new Scenario(
        "nobody",
        new ClientSetup(s.client().transfers(), false, false, 3_000_000, 500_000),
        s.clientFirewall().withEnabled(false),
        s.serverFirewall().withEnabled(false),
        s.server(),
        s.lab(),
        s.seed());
  }

  /// Runs a scenario.
  public static Recording run(Scenario scenario) {
    return Simulator.run(scenario);
  }

  /// The first moment of a kind, optionally only those on which a condition holds.
  public static Moment first(Storyline story, Moment.Kind kind) {
    return story.moments().stream().filter(m -> m.kind() == kind).findFirst().orElseThrow();
  }

  private static Scenario scenario(DataMode mode, FirewallSetup client, FirewallSetup server) {
    ClientSetup told =
        new ClientSetup(
            List.of(new Transfer(Transfer.Command.RETR, "file.txt", mode)),
            false,
            false,
            300_000_000,
            600_000_000);
    ServerSetup files =
        new ServerSetup(
            21,
            new PortRange(50_000, 50_100),
            Optional.empty(),
            true,
            true,
            true,
            false,
            60_000_000,
            List.of(new ServerSetup.ServerFile("file.txt", 800)));
    Lab lab =
        Lab.standard()
            .withPorts(new Lab.PortPlan(Optional.of(51_734), List.of(34_311), List.of(50_000)));
    return new Scenario("scene", told, client, server, files, lab, 1);
  }

  private static FirewallSetup clientWall() {
    return wall(List.of(out(), named("ftp-data", rule(Direction.IN, 20))));
  }

  private static FirewallSetup serverWall(List<Rule> in) {
    List<Rule> rules = new ArrayList<>(in);
    rules.add(out());
    return wall(rules);
  }

  private static FirewallSetup wall(List<Rule> rules) {
    return new FirewallSetup(
        true, false, List.of(21), new Nat.None(), rules, Verdict.DROP, Verdict.DROP);
  }

  private static Rule named(String name, Rule rule) {
    return new Rule(
        name,
        rule.on(),
        rule.direction(),
        rule.source(),
        rule.sourcePort(),
        rule.destination(),
        rule.destinationPort(),
        rule.verdict());
  }

  private static Rule rule(Direction way, int port) {
    return new Rule(
        "",
        true,
        way,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(PortRange.of(port)),
        Verdict.ACCEPT);
  }

  private static Rule out() {
    return new Rule(
        "",
        true,
        Direction.OUT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Verdict.ACCEPT);
  }
}
