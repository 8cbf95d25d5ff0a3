package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.Prefix;

/// Configuration lines for a Cisco ASA, whose lists see real addresses, as the rules here do.
final class AsaConfig {
  private static final int CONTROL = 21;

  private final Wall wall;
  private final FirewallSetup setup;
  private final Script out = new Script(ExportFormat.ASA, "!");

  AsaConfig(Wall wall) {
    this.wall = wall;
    this.setup = wall.setup();
  }

  RuleText write() {
    out.head(wall);
    out.say("asa.interfaces");
    if (setup.traits().stateless()) {
      out.lack("lack.stateful", new ExportWords().title(ExportFormat.ASA));
    } else {
      long idle = Math.max(1, setup.traits().idleMicros() / 1_000_000);
      out.put(
          String.format(
              Locale.ROOT, "timeout conn %d:%02d:%02d", idle / 3600, idle / 60 % 60, idle % 60));
    }
    nat();
    for (Direction way : Direction.values()) {
      list(way);
    }
    inspection();
    return out.done();
  }

  private void nat() {
    switch (setup.nat()) {
      case Nat.None _ -> {}
      case Nat.Masquerade(var outside) -> {
        out.say("masquerade", outside.toString());
        out.put("object network pinhole-inside");
        out.put(wall.four() ? " subnet 0.0.0.0 0.0.0.0" : " subnet ::/0");
        out.put(" nat (inside,outside) dynamic " + outside);
      }
      case Nat.Forward forward -> {
        out.say("forward", forward.outside().toString(), forward.inside().toString());
        host("pinhole-host", forward.inside().toString());
        host("pinhole-outside", forward.outside().toString());
        for (PortRange range : forward.ports()) {
          String service = "pinhole-" + range;
          out.put("object service " + service);
          out.put(" service tcp source" + port(range));
          out.put(
              "nat (inside,outside) source static pinhole-host pinhole-outside service "
                  + (service + " " + service));
        }
        out.put("nat (inside,outside) after-auto source dynamic pinhole-host pinhole-outside");
      }
    }
  }

  private void host(String name, String address) {
    out.put("object network " + name);
    out.put(" host " + address);
  }

  private void list(Direction way) {
    String name = way == Direction.IN ? "PINHOLE_IN" : "PINHOLE_OUT";
    String side = way == Direction.IN ? "outside" : "inside";
    out.put("!");
    out.say("asa.list." + way);
    out.put("clear configure access-list " + name);
    if (setup.enabled()) {
      wall.lines().stream()
          .filter(line -> line.direction() == way)
          .forEach(line -> rule(name, line));
      out.standard(wall, way);
    } else {
      out.say("off");
    }
    boolean open = wall.policy(way) == Verdict.ACCEPT;
    out.put("access-list " + name + " extended " + (open ? "permit" : "deny") + " ip any any");
    out.put("access-group " + name + " in interface " + side);
    answers(way, side);
  }

  private void rule(String list, RuleLine line) {
    out.heading(line);
    if (line.fate() != RuleLine.Fate.LIVE) {
      return;
    }
    String does = line.verdict() == Verdict.ACCEPT ? "permit" : "deny";
    for (String from : ports(line.sourcePorts())) {
      for (String to : ports(line.destinationPorts())) {
        out.put(
            ("access-list " + list + " extended " + does + " tcp")
                + (block(line.source()) + from + block(line.destination()) + to));
      }
    }
  }

  /// Whether denied calls are answered is one switch an interface.
  private void answers(Direction way, String side) {
    List<Optional<IcmpKind>> refusals = new ArrayList<>();
    boolean silent = false;
    List<RuleLine> lines = wall.live().stream().filter(l -> l.direction() == way).toList();
    for (RuleLine line : setup.enabled() ? lines : List.<RuleLine>of()) {
      silent |= line.verdict() == Verdict.DROP;
      if (line.verdict() == Verdict.REJECT) {
        refusals.add(line.rejectWith());
      }
    }
    silent |= wall.policy(way) == Verdict.DROP;
    if (wall.rejects(way)) {
      refusals.add(setup.traits().rejectWith());
    }
    boolean resets = !refusals.isEmpty();
    if (resets && silent) {
      out.lack("lack.asa.mixed." + way);
    }
    if (refusals.stream().anyMatch(Optional::isPresent)) {
      out.lack("lack.asa.icmp");
    }
    String which = way == Direction.IN ? "resetinbound" : "resetoutbound";
    out.put((resets ? "" : "no ") + "service " + which + " interface " + side);
  }

  private void inspection() {
    boolean strict = setup.traits().algProfile() == AlgProfile.ASA_STRICT;
    String inspect = "inspect ftp" + (strict ? " strict" : "");
    List<Integer> ports = wall.reads() ? setup.algPorts() : List.of();
    List<Integer> others = ports.stream().filter(p -> p != CONTROL).toList();
    out.put("!");
    out.say("asa.inspect");
    if (!others.isEmpty()) {
      out.put("clear configure access-list PINHOLE_FTP");
      others.forEach(p -> out.put("access-list PINHOLE_FTP extended permit tcp any any eq " + p));
      out.put("class-map pinhole-ftp");
      out.put(" match access-list PINHOLE_FTP");
    }
    out.put("policy-map global_policy");
    out.put(" class inspection_default");
    out.put("  " + (ports.contains(CONTROL) ? inspect : "no inspect ftp"));
    if (!others.isEmpty()) {
      out.put(" class pinhole-ftp");
      out.put("  " + inspect);
    }
  }

  private static List<String> ports(List<PortRange> ports) {
    return ports.isEmpty() ? List.of("") : ports.stream().map(AsaConfig::port).toList();
  }

  private static String port(PortRange range) {
    return range.size() == 1 ? " eq " + range.low() : " range " + range.low() + " " + range.high();
  }

  private static String block(Optional<Prefix> block) {
    if (block.isEmpty()) {
      return " any";
    }
    Prefix prefix = block.get();
    if (prefix.length() == prefix.base().version().bits()) {
      return " host " + prefix.base();
    }
    return prefix.base().version() == IpVersion.V4
        ? " " + prefix.base() + " " + mask(prefix.length())
        : " " + prefix;
  }

  private static String mask(int length) {
    long bits = -1L << (32 - length);
    return Stream.of(24, 16, 8, 0)
        .map(shift -> Long.toString(bits >>> shift & 0xff))
        .reduce((a, b) -> a + "." + b)
        .orElseThrow();
  }
}
