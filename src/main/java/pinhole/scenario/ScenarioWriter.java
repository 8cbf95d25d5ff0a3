package pinhole.scenario;

import java.util.ArrayList;
import java.util.List;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.OtherSession;
import pinhole.engine.sim.Scenario;

/// Writes scenario files: what [ScenarioReader] reads from them equals what was written.
public final class ScenarioWriter {
  private final Scenario scenario;
  private final StringBuilder yaml = new StringBuilder();
  private final OptionsWriter more = new OptionsWriter(yaml);

  private ScenarioWriter(Scenario scenario) {
    this.scenario = scenario;
  }

  /// A scenario as YAML. Its translations must use the addresses of its [Lab], as all scenarios do
  /// that are read from a file or switched by [Scenario#withNat].
  public static String yaml(Scenario scenario) {
    return new ScenarioWriter(scenario).write();
  }

  private String write() {
    line("id: " + OptionsWriter.quoted(scenario.id()));
    line("seed: " + scenario.seed());
    client(scenario.client());
    firewall("clientFirewall", scenario.clientFirewall());
    firewall("serverFirewall", scenario.serverFirewall());
    server(scenario.server());
    lab(scenario.lab(), Lab.standard());
    more.lab(scenario.lab());
    if (!scenario.others().isEmpty()) {
      others();
    }
    return yaml.toString();
  }

  private void client(ClientSetup client) {
    line("client:");
    client("  ", client);
  }

  private void client(String indent, ClientSetup client) {
    line(indent + "transfers:");
    for (Transfer t : client.transfers()) {
      String what = "mode: " + t.mode() + ", command: " + t.command();
      line(indent + "  - {" + what + ", file: " + OptionsWriter.quoted(t.file()) + "}");
    }
    line(indent + "tls: " + client.tls());
    line(indent + "ignorePasvAddress: " + client.ignorePasvAddress());
    line(indent + "connectLimit: " + Span.LIMIT.shown(client.connectLimitMicros()));
    line(indent + "runLimit: " + Span.LIMIT.shown(client.runLimitMicros()));
    more.options(indent, client.options());
  }

  private void others() {
    line("others:");
    for (OtherSession other : scenario.others()) {
      line("  - start: " + Span.START.shown(other.startsAtMicros()));
      other.from().ifPresent(a -> line("    from: " + OptionsWriter.quoted(a.toString())));
      line("    client:");
      client("      ", other.client());
    }
  }

  private void firewall(String key, FirewallSetup setup) {
    line(key + ":");
    line("  enabled: " + setup.enabled());
    line("  alg: " + setup.alg());
    line("  algPorts: " + setup.algPorts());
    line("  nat: " + nat(setup.nat()));
    line(setup.rules().isEmpty() ? "  rules: []" : "  rules:");
    for (Rule rule : setup.rules()) {
      line("    - {" + String.join(", ", cells(rule)) + "}");
    }
    String in = Words.of(setup.defaultIn());
    String out = Words.of(setup.defaultOut());
    line("  default: {in: " + in + ", out: " + out + "}");
    more.traits(setup.traits());
  }

  private String nat(Nat nat) {
    return switch (nat) {
      case Nat.None _ -> "null";
      case Nat.Masquerade _ -> "masquerade";
      case Nat.Forward forward -> "{alsoForward: " + more(forward.ports()) + "}";
    };
  }

  /// The control port is always forwarded: it is not written.
  private List<String> more(List<PortRange> ports) {
    boolean first = ports.getFirst().equals(PortRange.of(scenario.server().port()));
    return ports.subList(first ? 1 : 0, ports.size()).stream().map(PortRange::toString).toList();
  }

  private static String ports(PortSet set) {
    List<PortRange> ranges = set.ranges();
    return ranges.size() == 1 ? ranges.getFirst().toString() : ranges.toString();
  }

  private static List<String> cells(Rule rule) {
    List<String> cells = new ArrayList<>();
    cells.add("direction: " + Words.of(rule.direction()));
    cells.add("action: " + Words.of(rule.verdict()));
    rule.source().ifPresent(p -> cells.add("src: " + OptionsWriter.quoted(p.toString())));
    rule.sourcePort().ifPresent(p -> cells.add("sport: " + ports(p)));
    rule.destination().ifPresent(p -> cells.add("dst: " + OptionsWriter.quoted(p.toString())));
    rule.destinationPort().ifPresent(p -> cells.add("dport: " + ports(p)));
    if (!rule.name().isEmpty()) {
      cells.add("name: " + OptionsWriter.quoted(rule.name()));
    }
    if (!rule.on()) {
      cells.add("on: false");
    }
    rule.rejectWith().ifPresent(kind -> cells.add("rejectWith: " + kind.id()));
    return cells;
  }

  private void server(ServerSetup server) {
    line("server:");
    line("  port: " + server.port());
    PortRange passive = server.pasvRange();
    line("  pasvRange: [" + passive.low() + ", " + passive.high() + "]");
    server
        .pasvAddress()
        .ifPresent(a -> line("  pasvAddress: " + OptionsWriter.quoted(a.toString())));
    line("  allowPort: " + server.allowPort());
    line("  allowPasv: " + server.allowPasv());
    line("  activeFromPort20: " + server.activeFromPort20());
    line("  tls: " + server.tls());
    line("  dataLimit: " + Span.LIMIT.shown(server.dataLimitMicros()));
    line(server.files().isEmpty() ? "  files: []" : "  files:");
    server
        .files()
        .forEach(f ->
            line("    - {name: " + OptionsWriter.quoted(f.name()) + ", bytes: " + f.bytes() + "}"));
    more.options(server.options());
  }

  private void lab(Lab lab, Lab standard) {
    Lab places =
        lab.withPorts(Lab.PortPlan.RANDOM)
            .withSynSchedule(standard.synSchedule())
            .withBystanders(standard.bystanders());
    if (!places.equals(standard)) {
      line("addresses:");
      line("  client: " + OptionsWriter.quoted(lab.client().toString()));
      line("  clientNetwork: " + OptionsWriter.quoted(lab.clientNetwork().toString()));
      line("  clientOutside: " + OptionsWriter.quoted(lab.clientOutside().toString()));
      line("  server: " + OptionsWriter.quoted(lab.server().toString()));
      line("  serverInside: " + OptionsWriter.quoted(lab.serverInside().toString()));
      line("  serverOutside: " + OptionsWriter.quoted(lab.serverOutside().toString()));
      line("delays:");
      line("  clientLink: " + Span.LINK.shown(lab.clientLinkMicros()));
      line("  internet: " + Span.LINK.shown(lab.internetMicros()));
      line("  serverLink: " + Span.LINK.shown(lab.serverLinkMicros()));
      line("  firewall: " + Span.HOLD.shown(lab.firewallMicros()));
    }
    if (!lab.ports().equals(Lab.PortPlan.RANDOM)) {
      line("ports:");
      lab.ports().control().ifPresent(port -> line("  control: " + port));
      line("  clientData: " + lab.ports().clientData());
      line("  serverData: " + lab.ports().serverData());
    }
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
