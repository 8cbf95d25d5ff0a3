package pinhole.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.ClientSetup;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.Scenario;

/// Writes scenario files: what [ScenarioReader] reads from them equals what was written.
public final class ScenarioWriter {
  private final Scenario scenario;
  private final StringBuilder yaml = new StringBuilder();

  private ScenarioWriter(Scenario scenario) {
    this.scenario = scenario;
  }

  /// A scenario as YAML. Its translations must use the addresses of its [Lab], as all scenarios do
  /// that are read from a file or switched by [Scenario#withNat].
  public static String yaml(Scenario scenario) {
    return new ScenarioWriter(scenario).write();
  }

  private String write() {
    line("id: " + quoted(scenario.id()));
    line("seed: " + scenario.seed());
    client(scenario.client());
    firewall("clientFirewall", scenario.clientFirewall());
    firewall("serverFirewall", scenario.serverFirewall());
    server(scenario.server());
    lab(scenario.lab(), Lab.standard());
    return yaml.toString();
  }

  private void client(ClientSetup client) {
    line("client:");
    line("  transfers:");
    for (Transfer t : client.transfers()) {
      String what = "mode: " + t.mode() + ", command: " + t.command();
      line("    - {" + what + ", file: " + quoted(t.file()) + "}");
    }
    line("  tls: " + client.tls());
    line("  ignorePasvAddress: " + client.ignorePasvAddress());
    line("  connectLimit: " + Span.LIMIT.shown(client.connectLimitMicros()));
    line("  runLimit: " + Span.LIMIT.shown(client.runLimitMicros()));
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
    String in = FirewallSection.word(setup.defaultIn());
    String out = FirewallSection.word(setup.defaultOut());
    line("  default: {in: " + in + ", out: " + out + "}");
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

  private static List<String> cells(Rule rule) {
    List<String> cells = new ArrayList<>();
    cells.add("direction: " + FirewallSection.word(rule.direction()));
    cells.add("action: " + FirewallSection.word(rule.verdict()));
    rule.source().ifPresent(p -> cells.add("src: " + quoted(p.toString())));
    rule.sourcePort().ifPresent(p -> cells.add("sport: " + p));
    rule.destination().ifPresent(p -> cells.add("dst: " + quoted(p.toString())));
    rule.destinationPort().ifPresent(p -> cells.add("dport: " + p));
    if (!rule.name().isEmpty()) {
      cells.add("name: " + quoted(rule.name()));
    }
    if (!rule.on()) {
      cells.add("on: false");
    }
    return cells;
  }

  private void server(ServerSetup server) {
    line("server:");
    line("  port: " + server.port());
    PortRange passive = server.pasvRange();
    line("  pasvRange: [" + passive.low() + ", " + passive.high() + "]");
    server.pasvAddress().ifPresent(a -> line("  pasvAddress: " + quoted(a.toString())));
    line("  allowPort: " + server.allowPort());
    line("  allowPasv: " + server.allowPasv());
    line("  activeFromPort20: " + server.activeFromPort20());
    line("  tls: " + server.tls());
    line("  dataLimit: " + Span.LIMIT.shown(server.dataLimitMicros()));
    line(server.files().isEmpty() ? "  files: []" : "  files:");
    server
        .files()
        .forEach(f -> line("    - {name: " + quoted(f.name()) + ", bytes: " + f.bytes() + "}"));
  }

  private void lab(Lab lab, Lab standard) {
    if (!lab.withPorts(Lab.PortPlan.RANDOM).equals(standard)) {
      line("addresses:");
      line("  client: " + quoted(lab.client().toString()));
      line("  clientNetwork: " + quoted(lab.clientNetwork().toString()));
      line("  clientOutside: " + quoted(lab.clientOutside().toString()));
      line("  server: " + quoted(lab.server().toString()));
      line("  serverInside: " + quoted(lab.serverInside().toString()));
      line("  serverOutside: " + quoted(lab.serverOutside().toString()));
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

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private void line(String text) {
    yaml.append(text).append('\n');
  }
}
