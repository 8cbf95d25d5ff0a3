package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;

/// Rules for Windows Firewall on the host itself, as a batch file. Windows knows no order: what
/// blocks wins. So a blocking rule leaves out the ports that an earlier rule allows.
final class NetshRules {
  private static final String ADD = "netsh advfirewall firewall add rule ";
  private static final int CONTROL = 21;

  private final Wall wall;
  private final FirewallSetup setup;
  private final Script out = new Script(ExportFormat.NETSH, "rem");
  private final List<RuleLine> allowed = new ArrayList<>();

  NetshRules(Wall wall) {
    this.wall = wall;
    this.setup = wall.setup();
  }

  RuleText write() {
    out.put("@echo off");
    out.put("chcp 65001 >nul");
    out.head(wall);
    out.lack(wall.clients() ? "lack.netsh.host.client" : "lack.netsh.host.server");
    if (setup.traits().stateless()) {
      out.lack("lack.stateful", new ExportWords().title(ExportFormat.NETSH));
    }
    if (!(setup.nat() instanceof Nat.None)) {
      out.lack("lack.netsh.nat");
    }
    helper();
    out.put("");
    if (!setup.enabled()) {
      out.say("off");
      out.put("netsh advfirewall set allprofiles state off");
      return out.done();
    }
    if (refuses()) {
      out.lack("lack.netsh.reject");
    }
    out.put("netsh advfirewall set allprofiles state on");
    String in = wall.policy(Direction.IN) == Verdict.ACCEPT ? "allowinbound" : "blockinbound";
    String go = wall.policy(Direction.OUT) == Verdict.ACCEPT ? "allowoutbound" : "blockoutbound";
    out.put("netsh advfirewall set allprofiles firewallpolicy " + in + "," + go);
    out.say("netsh.older");
    out.put("netsh advfirewall firewall delete rule name=\"" + name() + "\" >nul");
    wall.lines().forEach(this::rule);
    return out.done();
  }

  private void helper() {
    if (wall.reads() && !setup.algPorts().equals(List.of(CONTROL))) {
      out.lack("lack.netsh.ports");
    }
    boolean on = wall.reads() && setup.algPorts().contains(CONTROL);
    out.put("netsh advfirewall set global statefulftp " + (on ? "enable" : "disable"));
  }

  private boolean refuses() {
    return wall.rejects(Direction.IN)
        || wall.rejects(Direction.OUT)
        || wall.live().stream().anyMatch(line -> line.verdict() == Verdict.REJECT);
  }

  private String name() {
    return "Pinhole " + wall.id().id();
  }

  private void rule(RuleLine line) {
    out.heading(line);
    if (line.fate() != RuleLine.Fate.LIVE) {
      return;
    }
    if (line.verdict() == Verdict.ACCEPT) {
      add(line, "allow");
      allowed.add(line);
      return;
    }
    List<PortRange> ports = line.destinationPorts();
    boolean nothing = false;
    for (RuleLine earlier : allowed) {
      if (earlier.direction() == line.direction() && covers(earlier, line)) {
        List<PortRange> rest = nothing ? List.of() : Runs.left(ports, earlier.destinationPorts());
        nothing = rest.isEmpty();
        ports = rest;
      }
    }
    if (nothing) {
      out.say("netsh.decided");
      return;
    }
    RuleLine left = line.toPorts(ports);
    for (RuleLine earlier : allowed) {
      if (meet(earlier, left)) {
        out.lack("lack.netsh.order", "" + line.number(), "" + earlier.number());
      }
    }
    add(left, "block");
  }

  private void add(RuleLine line, String action) {
    boolean in = line.direction() == Direction.IN;
    String about = line.name().map(n -> ": " + n.replace('"', '\'').replace("%", "%%")).orElse("");
    out.put(
        ADD
            + ("name=\"" + name() + "\" description=\"" + line.number() + about + "\"")
            + (" dir=" + (in ? "in" : "out") + " action=" + action + " protocol=TCP")
            + block("localip", in ? line.destination() : line.source())
            + block("remoteip", in ? line.source() : line.destination())
            + ports("localport", in ? line.destinationPorts() : line.sourcePorts())
            + ports("remoteport", in ? line.sourcePorts() : line.destinationPorts()));
  }

  private static String block(String which, Optional<Prefix> block) {
    return block.map(b -> " " + which + "=" + b).orElse("");
  }

  private static String ports(String which, List<PortRange> ports) {
    String all = ports.stream().map(PortRange::toString).collect(Collectors.joining(","));
    return ports.isEmpty() ? "" : " " + which + "=" + all;
  }

  /// Whether a rule matches all calls that another matches, whatever port is called.
  private static boolean covers(RuleLine wide, RuleLine narrow) {
    return covers(wide.source(), narrow.source())
        && covers(wide.destination(), narrow.destination())
        && Runs.covers(wide.sourcePorts(), narrow.sourcePorts());
  }

  private static boolean covers(Optional<Prefix> wide, Optional<Prefix> narrow) {
    return wide.isEmpty()
        || (narrow.isPresent()
            && wide.get().length() <= narrow.get().length()
            && wide.get().contains(narrow.get().base()));
  }

  /// Whether a call can match both.
  private static boolean meet(RuleLine a, RuleLine b) {
    return a.direction() == b.direction()
        && meet(a.source(), b.source())
        && meet(a.destination(), b.destination())
        && Runs.meet(a.sourcePorts(), b.sourcePorts())
        && Runs.meet(a.destinationPorts(), b.destinationPorts());
  }

  private static boolean meet(Optional<Prefix> a, Optional<Prefix> b) {
    return covers(a, b) || covers(b, a);
  }
}
