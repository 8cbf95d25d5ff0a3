package pinhole.export;

import java.util.List;
import java.util.stream.Stream;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.TrackedTcpState;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;

/// What both languages of Linux have in common: the kernel's settings and modules.
final class LinuxNotes {
  private LinuxNotes() {}

  /// What is to be done beside the rules, as comments.
  static void write(Wall wall, Script out) {
    FirewallTraits traits = wall.setup().traits();
    out.say(
        "linux.forwarding", wall.four() ? "net.ipv4.ip_forward" : "net.ipv6.conf.all.forwarding");
    if (!traits.stateless() && !traits.pickUp()) {
      out.say("linux.loose");
    }
    if (!traits.stateless() && traits.idleMicros() != TrackedTcpState.ESTABLISHED.timeoutMicros()) {
      out.say("linux.idle", Long.toString(Math.max(1, traits.idleMicros() / 1_000_000)));
    }
    if (!wall.four() && answersWithProtocol(wall)) {
      out.lack("lack.protocol");
    }
  }

  /// The commands that load what reads FTP along.
  static List<String> modules(FirewallSetup setup) {
    String reads = "modprobe nf_conntrack_ftp" + (setup.traits().algLoose() ? " loose=1" : "");
    return setup.nat() instanceof Nat.None ? List.of(reads) : List.of(reads, "modprobe nf_nat_ftp");
  }

  /// ICMPv6 reports an unknown protocol with another type, which rules cannot send.
  private static boolean answersWithProtocol(Wall wall) {
    FirewallSetup setup = wall.setup();
    boolean byDefault =
        Stream.of(Direction.values()).anyMatch(wall::rejects)
            && setup.traits().rejectWith().filter(LinuxNotes::protocol).isPresent();
    return byDefault
        || wall.live().stream()
            .anyMatch(line ->
                line.verdict() == Verdict.REJECT
                    && line.rejectWith().filter(LinuxNotes::protocol).isPresent());
  }

  private static boolean protocol(IcmpKind kind) {
    return kind == IcmpKind.PROTOCOL_UNREACHABLE;
  }

  /// The name of an ICMP error, without `icmp-` before it.
  static String icmp(IcmpKind kind) {
    return switch (kind) {
      case NET_UNREACHABLE -> "net-unreachable";
      case HOST_UNREACHABLE -> "host-unreachable";
      case PROTOCOL_UNREACHABLE -> "prot-unreachable";
      case PORT_UNREACHABLE -> "port-unreachable";
      case NET_PROHIBITED -> "net-prohibited";
      case HOST_PROHIBITED -> "host-prohibited";
      case ADMIN_PROHIBITED -> "admin-prohibited";
    };
  }
}
