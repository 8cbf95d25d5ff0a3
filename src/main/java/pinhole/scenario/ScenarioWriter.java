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
  private final StringBuilder out = new StringBuilder();

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
    return out.toString();
  }

  private void client(ClientSetup client) {
    line("client:");
    line("  transfers:");
    for (Transfer t : client.transfers()) {
      line("    - {mode: %s, command: %s, file: %s}", t.mode(), t.command(), quoted(t.file()));
    }
    line("  tls: %s", client.tls());
    line("  ignorePasvAddress: %s", client.ignorePasvAddress());
    line("  connectLimit: %s", Span.LIMIT.shown(client.connectLimitMicros()));
    line("  runLimit: %s", Span.LIMIT.shown(client.runLimitMicros()));
  }

  private void firewall(String key, FirewallSetup setup) {
    line(key + ":");
    line("  enabled: %s", setup.enabled());
    line("  alg: %s", setup.alg());
    line("  algPorts: %s", setup.algPorts());
    line("  nat: %s", nat(setup.nat()));
    line(setup.rules().isEmpty() ? "  rules: []" : "  rules:");
    for (Rule rule : setup.rules()) {
      line("    - {%s}", String.join(", ", cells(rule)));
    }
    String in = FirewallSection.word(setup.defaultIn());
    line("  default: {in: %s, out: %s}", in, FirewallSection.word(setup.defaultOut()));
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
    line("  port: %s", server.port());
    line("  pasvRange: [%s, %s]", server.pasvRange().low(), server.pasvRange().high());
    server.pasvAddress().ifPresent(a -> line("  pasvAddress: %s", quoted(a.toString())));
    line("  allowPort: %s", server.allowPort());
    line("  allowPasv: %s", server.allowPasv());
    line("  activeFromPort20: %s", server.activeFromPort20());
    line("  tls: %s", server.tls());
    line("  dataLimit: %s", Span.LIMIT.shown(server.dataLimitMicros()));
    line(server.files().isEmpty() ? "  files: []" : "  files:");
    server.files().forEach(f -> line("    - {name: %s, bytes: %s}", quoted(f.name()), f.bytes()));
  }

  private void lab(Lab lab, Lab standard) {
    if (!lab.withPorts(Lab.PortPlan.RANDOM).equals(standard)) {
      line("addresses:");
      line("  client: %s", quoted(lab.client().toString()));
      line("  clientNetwork: %s", quoted(lab.clientNetwork().toString()));
      line("  clientOutside: %s", quoted(lab.clientOutside().toString()));
      line("  server: %s", quoted(lab.server().toString()));
      line("  serverInside: %s", quoted(lab.serverInside().toString()));
      line("  serverOutside: %s", quoted(lab.serverOutside().toString()));
      line("delays:");
      line("  clientLink: %s", Span.LINK.shown(lab.clientLinkMicros()));
      line("  internet: %s", Span.LINK.shown(lab.internetMicros()));
      line("  serverLink: %s", Span.LINK.shown(lab.serverLinkMicros()));
      line("  firewall: %s", Span.HOLD.shown(lab.firewallMicros()));
    }
    if (!lab.ports().equals(Lab.PortPlan.RANDOM)) {
      line("ports:");
      lab.ports().control().ifPresent(port -> line("  control: %s", port));
      line("  clientData: %s", lab.ports().clientData());
      line("  serverData: %s", lab.ports().serverData());
    }
  }

  private static String quoted(String text) {
    return text.chars()
        .mapToObj(c -> c == '"' || c == '\\' ? "\\" + (char) c : String.valueOf((char) c))
        .collect(Collectors.joining("", "\"", "\""));
  }

  private void line(String format, Object... values) {
    out.append(values.length == 0 ? format : String.format(format, values)).append('\n');
  }
}
