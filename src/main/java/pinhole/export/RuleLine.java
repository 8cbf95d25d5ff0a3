package pinhole.export;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

/// A rule as other languages want it: cells that match everything are empty, address blocks begin
/// where they begin.
///
/// @param number from 1
/// @param fate whether it can match anything
/// @param name what its author calls it, empty for none
/// @param direction in or out
/// @param source where from
/// @param sourcePorts from which ports, empty for any
/// @param destination where to
/// @param destinationPorts to which ports, empty for any
/// @param verdict what happens
/// @param rejectWith what a rejection answers; empty for a TCP reset
record RuleLine(
    int number,
    Fate fate,
    Optional<String> name,
    Direction direction,
    Optional<Prefix> source,
    List<PortRange> sourcePorts,
    Optional<Prefix> destination,
    List<PortRange> destinationPorts,
    Verdict verdict,
    Optional<IcmpKind> rejectWith) {
  private static final PortRange ALL = new PortRange(0, 65535);

  /// Whether a rule can match.
  enum Fate {
    /// It can.
    LIVE,
    /// It is switched off.
    OFF,
    /// It asks for addresses of the other IP version, of which there are none.
    OTHER_VERSION
  }

  static RuleLine of(int number, Rule rule, IpVersion version) {
    boolean other = foreign(rule.source(), version) || foreign(rule.destination(), version);
    return new RuleLine(
        number,
        !rule.on() ? Fate.OFF : other ? Fate.OTHER_VERSION : Fate.LIVE,
        Wall.name(rule.name()),
        rule.direction(),
        block(rule.source()),
        ports(rule.sourcePort()),
        block(rule.destination()),
        ports(rule.destinationPort()),
        rule.verdict(),
        rule.rejectWith());
  }

  /// The same rule for other ports to call.
  RuleLine toPorts(List<PortRange> ports) {
    return new RuleLine(
        number,
        fate,
        name,
        direction,
        source,
        sourcePorts,
        destination,
        ports,
        verdict,
        rejectWith);
  }

  private static boolean foreign(Optional<Prefix> block, IpVersion version) {
    return block.isPresent() && block.get().base().version() != version;
  }

  private static Optional<Prefix> block(Optional<Prefix> block) {
    return block.filter(b -> b.length() > 0).map(RuleLine::network);
  }

  private static List<PortRange> ports(Optional<PortSet> ports) {
    List<PortRange> ranges = ports.map(PortSet::ranges).orElse(List.of());
    return ranges.contains(ALL) ? List.of() : ranges;
  }

  /// The block, its base with zeros behind its length.
  private static Prefix network(Prefix block) {
    Address base = block.base();
    int length = block.length();
    Address first =
        base.version() == IpVersion.V4
            ? new Address(IpVersion.V4, 0, base.low() & (-1L << (32 - length)) & 0xffffffffL)
            : new Address(
                IpVersion.V6,
                base.high() & mask(Math.min(length, 64)),
                base.low() & mask(Math.max(0, length - 64)));
    return new Prefix(first, length);
  }

  private static long mask(int bits) {
    return bits == 0 ? 0 : -1L << (64 - bits);
  }
}
