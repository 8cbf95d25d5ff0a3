package pinhole.export;

import java.util.ArrayList;
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

/// Rules for iptables, or ip6tables: a script that empties the chains it fills.
final class IptablesRules {
  /// How many ports one match takes; a range counts as two.
  private static final int SLOTS = 15;

  private final Wall wall;
  private final FirewallSetup setup;
  private final String command;
  private final Script out = new Script(ExportFormat.IPTABLES, "#");

  IptablesRules(Wall wall) {
    this.wall = wall;
    this.setup = wall.setup();
    this.command = wall.four() ? "iptables" : "ip6tables";
  }

  RuleText write() {
    out.put("#!/bin/sh");
    out.head(wall);
    LinuxNotes.write(wall, out);
    out.put("set -e");
    out.say(wall.clients() ? "inside.client" : "inside.server");
    out.put("inside=eth1");
    out.say("outside");
    out.put("outside=eth0");
    out.put("");
    if (setup.traits().stateless()) {
      raw("-p tcp -j CT --notrack");
    }
    if (wall.reads() && !setup.algPorts().isEmpty()) {
      helper();
    }
    nat();
    forward();
    return out.done();
  }

  private void raw(String rule) {
    out.put(command + " -t raw -F PREROUTING");
    out.put(command + " -t raw -A PREROUTING " + rule);
  }

  private void helper() {
    out.say("linux.helper");
    LinuxNotes.modules(setup).forEach(out::put);
    out.put(command + " -t raw -F PREROUTING");
    List<PortRange> ports = setup.algPorts().stream().map(PortRange::of).toList();
    for (List<PortRange> some : parts(ports)) {
      String match = "-p tcp" + ports("dport", some);
      out.put(command + " -t raw -A PREROUTING " + match + " -j CT --helper ftp");
    }
  }

  private void nat() {
    switch (setup.nat()) {
      case Nat.None _ -> {}
      case Nat.Masquerade(var outside) -> {
        out.say("masquerade", outside.toString());
        out.put(command + " -t nat -F POSTROUTING");
        out.put(command + " -t nat -A POSTROUTING -o \"$outside\" -j MASQUERADE");
      }
      case Nat.Forward forward -> {
        out.say("forward", forward.outside().toString(), forward.inside().toString());
        out.put(command + " -t nat -F PREROUTING");
        String to = "-i \"$outside\" -p tcp -d " + forward.outside();
        for (List<PortRange> some : parts(forward.ports())) {
          if (!some.isEmpty()) {
            String dnat = " -j DNAT --to-destination " + forward.inside();
            out.put(command + " -t nat -A PREROUTING " + to + ports("dport", some) + dnat);
          }
        }
        out.put(command + " -t nat -F POSTROUTING");
        String from = "-o \"$outside\" -s " + forward.inside();
        out.put(
            command
                + " -t nat -A POSTROUTING "
                + from
                + " -j SNAT --to-source "
                + forward.outside());
      }
    }
  }

  private void forward() {
    boolean open = wall.open();
    out.put(command + " -P FORWARD " + (open ? "ACCEPT" : "DROP"));
    out.put(command + " -F FORWARD");
    if (!setup.enabled()) {
      out.say("off");
      return;
    }
    if (!setup.traits().stateless()) {
      add("-m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT");
      add("-m conntrack --ctstate INVALID -j DROP");
    }
    wall.lines().forEach(this::rule);
    out.defaults(wall);
    for (Direction way : Direction.values()) {
      Verdict policy = wall.policy(way);
      if (policy == Verdict.ACCEPT && !open) {
        add(interfaceOf(way) + " -j ACCEPT");
      } else if (policy == Verdict.REJECT) {
        add(interfaceOf(way) + " -p tcp" + verdict(policy, setup.traits().rejectWith()));
      }
    }
  }

  private void add(String rule) {
    out.put(command + " -A FORWARD " + rule);
  }

  private void rule(RuleLine line) {
    out.heading(line);
    if (line.fate() != RuleLine.Fate.LIVE) {
      return;
    }
    // One rule takes a list of ports only once, so of two lists the first is written out.
    boolean twice = line.sourcePorts().size() > 1 && line.destinationPorts().size() > 1;
    List<List<PortRange>> sources =
        twice ? line.sourcePorts().stream().map(List::of).toList() : parts(line.sourcePorts());
    for (List<PortRange> from : sources) {
      for (List<PortRange> to : parts(line.destinationPorts())) {
        add(
            interfaceOf(line.direction())
                + " -p tcp"
                + block("-s", line.source())
                + block("-d", line.destination())
                + ports(from, to)
                + verdict(line.verdict(), line.rejectWith()));
      }
    }
  }

  private static String interfaceOf(Direction way) {
    return way == Direction.IN ? "-i \"$outside\"" : "-i \"$inside\"";
  }

  private static String block(String option, Optional<Prefix> block) {
    return block.map(b -> " " + option + " " + b).orElse("");
  }

  private static String ports(String which, List<PortRange> ports) {
    if (ports.isEmpty()) {
      return "";
    }
    String all =
        ports.stream().map(p -> p.toString().replace('-', ':')).collect(Collectors.joining(","));
    return ports.size() == 1 ? " --" + which + " " + all : " -m multiport --" + which + "s " + all;
  }

  /// Both ends' ports. The list comes last, for its match takes all later options for its own.
  private static String ports(List<PortRange> from, List<PortRange> to) {
    String source = ports("sport", from);
    String destination = ports("dport", to);
    return from.size() > 1 ? destination + source : source + destination;
  }

  /// Lists that one match can take each; one empty list for no list.
  private static List<List<PortRange>> parts(List<PortRange> ports) {
    List<List<PortRange>> parts = new ArrayList<>();
    List<PortRange> part = new ArrayList<>();
    int slots = 0;
    for (PortRange range : ports) {
      int takes = range.size() == 1 ? 1 : 2;
      if (slots + takes > SLOTS) {
        parts.add(List.copyOf(part));
        part.clear();
        slots = 0;
      }
      part.add(range);
      slots += takes;
    }
    parts.add(List.copyOf(part));
    return parts;
  }

  private String verdict(Verdict verdict, Optional<IcmpKind> answer) {
    return switch (verdict) {
      case ACCEPT -> " -j ACCEPT";
      case DROP -> " -j DROP";
      case REJECT -> " -j REJECT --reject-with " + answer.map(this::icmp).orElse("tcp-reset");
    };
  }

  private String icmp(IcmpKind kind) {
    if (wall.four()) {
      return kind == IcmpKind.PROTOCOL_UNREACHABLE
          ? "icmp-proto-unreachable"
          : "icmp-" + LinuxNotes.icmp(kind);
    }
    return switch (kind) {
      case NET_UNREACHABLE -> "icmp6-no-route";
      case HOST_UNREACHABLE -> "icmp6-addr-unreachable";
      case PROTOCOL_UNREACHABLE, PORT_UNREACHABLE -> "icmp6-port-unreachable";
      case NET_PROHIBITED, HOST_PROHIBITED, ADMIN_PROHIBITED -> "icmp6-adm-prohibited";
    };
  }
}
