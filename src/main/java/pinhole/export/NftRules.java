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

/// Rules for nftables: a table of its own, which replaces an older one of its name at once.
final class NftRules {
  private final Wall wall;
  private final FirewallSetup setup;
  private final Script out = new Script(ExportFormat.NFTABLES, "#");

  NftRules(Wall wall) {
    this.wall = wall;
    this.setup = wall.setup();
  }

  RuleText write() {
    out.put("#!/usr/sbin/nft -f");
    out.head(wall);
    LinuxNotes.write(wall, out);
    if (wall.reads()) {
      out.say("linux.helper");
      LinuxNotes.modules(setup).forEach(out::comment);
    }
    out.put("");
    out.say(wall.clients() ? "inside.client" : "inside.server");
    out.put("define inside = \"eth1\"");
    out.say("outside");
    out.put("define outside = \"eth0\"");
    out.put("");
    out.put("table inet pinhole");
    out.put("delete table inet pinhole");
    out.open("table inet pinhole {");
    if (setup.traits().stateless()) {
      chain("raw", "filter hook prerouting priority raw; policy accept;", "notrack");
    }
    if (wall.reads()) {
      helper();
    }
    nat();
    forward();
    out.close("}");
    return out.done();
  }

  private void helper() {
    out.open("ct helper ftp {");
    out.put("type \"ftp\" protocol tcp");
    out.close("}");
    String ports = setup.algPorts().stream().map(p -> "" + p).collect(Collectors.joining(", "));
    if (!ports.isEmpty()) {
      String which = setup.algPorts().size() == 1 ? ports : "{ " + ports + " }";
      chain(
          "helpers",
          "filter hook prerouting priority filter; policy accept;",
          "tcp dport " + which + " ct helper set \"ftp\"");
    }
  }

  private void nat() {
    String ip = wall.four() ? "ip" : "ip6";
    switch (setup.nat()) {
      case Nat.None _ -> {}
      case Nat.Masquerade(var outside) -> {
        out.say("masquerade", outside.toString());
        chain("leave", "nat hook postrouting priority srcnat;", "oifname $outside masquerade");
      }
      case Nat.Forward forward -> {
        out.say("forward", forward.outside().toString(), forward.inside().toString());
        String to = ip + " daddr " + forward.outside() + ports("dport", forward.ports());
        if (!forward.ports().isEmpty()) {
          chain(
              "arrive",
              "nat hook prerouting priority dstnat;",
              "iifname $outside " + to + " dnat " + ip + " to " + forward.inside());
        }
        String from = ip + " saddr " + forward.inside();
        chain(
            "leave",
            "nat hook postrouting priority srcnat;",
            "oifname $outside " + from + " snat " + ip + " to " + forward.outside());
      }
    }
  }

  private void chain(String name, String hook, String rule) {
    out.open("chain " + name + " {");
    out.put("type " + hook);
    out.put(rule);
    out.close("}");
  }

  private void forward() {
    boolean open = wall.open();
    out.open("chain forward {");
    out.put("type filter hook forward priority filter; policy " + (open ? "accept;" : "drop;"));
    if (!setup.enabled()) {
      out.say("off");
    } else {
      if (!setup.traits().stateless()) {
        out.put("ct state established,related accept");
        out.put("ct state invalid drop");
      }
      wall.lines().forEach(this::rule);
      defaults(open);
    }
    out.close("}");
  }

  private void rule(RuleLine line) {
    out.heading(line);
    if (line.fate() == RuleLine.Fate.LIVE) {
      out.put(
          interfaceOf(line.direction())
              + block("saddr", line.source())
              + block("daddr", line.destination())
              + ports("sport", line.sourcePorts())
              + ports("dport", line.destinationPorts())
              + (line.sourcePorts().isEmpty() && line.destinationPorts().isEmpty()
                  ? " meta l4proto tcp"
                  : "")
              + " "
              + verdict(line.verdict(), line.rejectWith()));
    }
  }

  private void defaults(boolean open) {
    out.defaults(wall);
    for (Direction way : Direction.values()) {
      Verdict policy = wall.policy(way);
      if (policy == Verdict.ACCEPT && !open) {
        out.put(interfaceOf(way) + " accept");
      } else if (policy == Verdict.REJECT) {
        Optional<IcmpKind> answer = setup.traits().rejectWith();
        out.put(interfaceOf(way) + " meta l4proto tcp " + verdict(policy, answer));
      }
    }
  }

  private static String interfaceOf(Direction way) {
    return way == Direction.IN ? "iifname $outside" : "iifname $inside";
  }

  private String block(String field, Optional<Prefix> block) {
    return block.map(b -> (wall.four() ? " ip " : " ip6 ") + field + " " + b).orElse("");
  }

  private static String ports(String field, List<PortRange> ports) {
    if (ports.isEmpty()) {
      return "";
    }
    String all = ports.stream().map(PortRange::toString).collect(Collectors.joining(", "));
    return " tcp " + field + " " + (ports.size() == 1 ? all : "{ " + all + " }");
  }

  private String verdict(Verdict verdict, Optional<IcmpKind> answer) {
    return switch (verdict) {
      case ACCEPT -> "accept";
      case DROP -> "drop";
      case REJECT -> "reject with " + answer.map(this::icmp).orElse("tcp reset");
    };
  }

  private String icmp(IcmpKind kind) {
    return wall.four() ? "icmp type " + LinuxNotes.icmp(kind) : "icmpv6 type " + icmpv6(kind);
  }

  /// ICMPv6 has fewer kinds, and nftables cannot send all of them.
  private static String icmpv6(IcmpKind kind) {
    return switch (kind) {
      case NET_UNREACHABLE -> "no-route";
      case HOST_UNREACHABLE -> "addr-unreachable";
      case PROTOCOL_UNREACHABLE, PORT_UNREACHABLE -> "port-unreachable";
      case NET_PROHIBITED, HOST_PROHIBITED, ADMIN_PROHIBITED -> "admin-prohibited";
    };
  }
}
