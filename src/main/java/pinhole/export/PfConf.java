package pinhole.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;

/// Rules for OpenBSD's pf. Every rule is `quick`, since in pf the last match decides otherwise, and
/// stands where a packet comes in; what came in may go out.
final class PfConf {
  private static final String PROXY = "127.0.0.1 port 8021";
  private static final String PROXY6 = "::1 port 8021";

  private final Wall wall;
  private final FirewallSetup setup;
  private final boolean stateless;
  private final String family;
  private final Script out = new Script(ExportFormat.PF, "#");

  PfConf(Wall wall) {
    this.wall = wall;
    this.setup = wall.setup();
    this.stateless = setup.traits().stateless();
    this.family = wall.four() ? "inet" : "inet6";
  }

  RuleText write() {
    out.head(wall);
    out.say(wall.clients() ? "inside.client" : "inside.server");
    out.put("inside = \"em1\"");
    out.say("outside");
    out.put("outside = \"em0\"");
    out.put("");
    out.put("set skip on lo0");
    if (!stateless) {
      long seconds = Math.max(1, setup.traits().idleMicros() / 1_000_000);
      out.put("set timeout tcp.established " + seconds);
    }
    nat();
    if (wall.reads()) {
      proxy();
    }
    out.put("");
    out.say("pf.last");
    out.put("block drop all");
    if (setup.enabled()) {
      wall.lines().forEach(this::rule);
    } else {
      out.say("off");
    }
    defaults();
    out.say("pf.out");
    out.put("pass out quick" + state());
    return out.done();
  }

  private void nat() {
    switch (setup.nat()) {
      case Nat.None _ -> {}
      case Nat.Masquerade(var outside) -> {
        out.lack("lack.pf.port");
        out.put("match out on $outside " + family + " received-on $inside nat-to " + outside);
      }
      case Nat.Forward forward -> {
        out.lack("lack.pf.port");
        List<PortRange> ports = forwarded(forward);
        if (!ports.isEmpty()) {
          String to = " proto tcp to " + forward.outside() + ports(ports);
          out.put("match in on $outside " + family + to + " rdr-to " + forward.inside());
        }
        String from = " from " + forward.inside() + " nat-to " + forward.outside();
        out.put("match out on $outside " + family + from);
      }
    }
  }

  /// Calls that the proxy takes are not forwarded: it calls the server itself.
  private List<PortRange> forwarded(Nat.Forward forward) {
    List<PortRange> proxied = setup.algPorts().stream().map(PortRange::of).toList();
    return wall.reads() && !proxied.isEmpty()
        ? forward.ports().stream()
            .flatMap(range -> Runs.left(List.of(range), proxied).stream())
            .toList()
        : forward.ports();
  }

  private void proxy() {
    if (wall.clients()) {
      out.say("pf.proxy.client", wall.four() ? "ftp-proxy" : "ftp-proxy -6");
    } else {
      String port =
          setup.algPorts().stream().findFirst().map(p -> p == 21 ? "" : " -P " + p).orElse("");
      String six = wall.four() ? "" : " -6";
      out.say("pf.proxy.server", "ftp-proxy" + six + " -R " + wall.host() + port);
      if (setup.algPorts().size() > 1) {
        out.lack("lack.pf.ports");
      }
    }
    out.put("anchor \"ftp-proxy/*\"");
  }

  private void rule(RuleLine line) {
    out.heading(line);
    if (line.fate() != RuleLine.Fate.LIVE) {
      return;
    }
    if (line.verdict() == Verdict.ACCEPT) {
      divert(
          line.direction(),
          " from " + end(line.source()) + ports(line.sourcePorts()),
          line.destination(),
          line.destinationPorts());
    }
    out.put(
        verdict(line.direction(), line.verdict(), line.rejectWith())
            + (" " + family + " proto tcp from " + end(line.source()) + ports(line.sourcePorts()))
            + (" to " + end(line.destination()) + ports(line.destinationPorts()))
            + flags(line.verdict()));
  }

  /// Leads control connections that a rule accepts to the proxy.
  private void divert(
      Direction way, String from, Optional<Prefix> destination, List<PortRange> ports) {
    boolean here = way == (wall.clients() ? Direction.OUT : Direction.IN);
    List<PortRange> control = Runs.among(setup.algPorts(), ports);
    if (!wall.reads() || !here || control.isEmpty()) {
      return;
    }
    String to = end(destination);
    if (!wall.clients() && setup.nat() instanceof Nat.Forward forward) {
      boolean ours = destination.map(d -> d.contains(forward.inside())).orElse(true);
      control =
          control.stream()
              .filter(c -> forward.ports().stream().anyMatch(p -> p.contains(c.low())))
              .toList();
      if (!ours || control.isEmpty()) {
        return;
      }
      to = forward.outside().toString();
    }
    out.put(
        verdict(way, Verdict.ACCEPT, Optional.empty())
            + (" " + family + " proto tcp" + from + " to " + to + ports(control))
            + (" divert-to " + (wall.four() ? PROXY : PROXY6)));
  }

  private void defaults() {
    if (setup.enabled()) {
      out.defaults(wall);
    }
    for (Direction way : Direction.values()) {
      Verdict policy = wall.policy(way);
      switch (policy) {
        case ACCEPT -> {
          divert(way, " from any", Optional.empty(), List.of());
          out.put(verdict(way, policy, Optional.empty()) + state());
        }
        case DROP -> out.put(verdict(way, policy, Optional.empty()));
        case REJECT ->
            out.put(
                verdict(way, policy, setup.traits().rejectWith()) + " " + family + " proto tcp");
      }
    }
  }

  private String flags(Verdict verdict) {
    return verdict == Verdict.ACCEPT ? state() : stateless ? "" : " flags S/SA";
  }

  private String state() {
    return stateless || !setup.enabled() ? " flags any" + (stateless ? " no state" : "") : "";
  }

  private String verdict(Direction way, Verdict verdict, Optional<IcmpKind> answer) {
    String does =
        switch (verdict) {
          case ACCEPT -> "pass";
          case DROP -> "block drop";
          case REJECT -> "block " + answer.map(this::icmp).orElse("return-rst");
        };
    return does + " in quick on " + (way == Direction.IN ? "$outside" : "$inside");
  }

  private static String end(Optional<Prefix> block) {
    return block.map(Prefix::toString).orElse("any");
  }

  private static String ports(List<PortRange> ports) {
    if (ports.isEmpty()) {
      return "";
    }
    String all =
        ports.stream().map(p -> p.toString().replace('-', ':')).collect(Collectors.joining(" "));
    return " port " + (ports.size() == 1 ? all : "{ " + all + " }");
  }

  private String icmp(IcmpKind kind) {
    if (wall.four()) {
      return "return-icmp("
          + switch (kind) {
            case NET_UNREACHABLE -> "net-unr";
            case HOST_UNREACHABLE -> "host-unr";
            case PROTOCOL_UNREACHABLE -> "proto-unr";
            case PORT_UNREACHABLE -> "port-unr";
            case NET_PROHIBITED -> "net-prohib";
            case HOST_PROHIBITED -> "host-prohib";
            case ADMIN_PROHIBITED -> "filter-prohib";
          }
          + ")";
    }
    return "return-icmp6("
        + switch (kind) {
          case NET_UNREACHABLE -> "noroute-unr";
          case HOST_UNREACHABLE -> "addr-unr";
          case PROTOCOL_UNREACHABLE, PORT_UNREACHABLE -> "port-unr";
          case NET_PROHIBITED, HOST_PROHIBITED, ADMIN_PROHIBITED -> "admin-unr";
        }
        + ")";
  }
}
