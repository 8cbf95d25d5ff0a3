package pinhole.engine.firewall;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.net.Prefix;

/// What a rule keeps open at rest: ports that can be called from outside while nothing is going on.
/// Known connections and pinholes are not at rest. A rule for a source port keeps out nobody, since
/// who calls chooses it.
///
/// @param ports how many, from 0 to 65535
/// @param from who can call; empty for anyone
/// @param to which hosts can be called; empty for any
public record Exposure(int ports, Optional<Prefix> from, Optional<Prefix> to) {
  /// How many ports there are to call.
  public static final int ALL = 65_535;

  private static final List<PortRange> EVERY = List.of(new PortRange(1, ALL));

  /// What a rule opens by itself, whatever rules come before it and whatever is translated.
  public static Exposure of(Rule rule) {
    return new Exposure(opens(rule).cardinality(), rule.source(), rule.destination());
  }

  /// What each rule of a firewall opens: what an earlier rule decides already is not counted again,
  /// and behind a translation only what it forwards can be called. A device that filters nothing
  /// opens everything, but not by its rules.
  public static List<Exposure> of(FirewallSetup setup) {
    List<Exposure> all = new ArrayList<>();
    for (int i = 0; i < setup.rules().size(); i++) {
      Rule rule = setup.rules().get(i);
      all.add(new Exposure(opens(setup, i).cardinality(), rule.source(), rule.destination()));
    }
    return List.copyOf(all);
  }

  /// How many ports a firewall keeps open at rest, to whomever.
  public static int total(FirewallSetup setup) {
    if (!setup.enabled()) {
      return ALL;
    }
    if (setup.defaultIn() == Verdict.ACCEPT) {
      return callable(setup.nat()).cardinality();
    }
    BitSet open = new BitSet();
    for (int i = 0; i < setup.rules().size(); i++) {
      open.or(opens(setup, i));
    }
    return open.cardinality();
  }

  /// Whether it opens anything.
  public boolean isOpen() {
    return ports > 0;
  }

  private static BitSet opens(FirewallSetup setup, int index) {
    Rule rule = setup.rules().get(index);
    BitSet open = setup.enabled() && reaches(rule, setup.nat()) ? opens(rule) : new BitSet();
    for (int i = 0; i < index && !open.isEmpty(); i++) {
      Rule earlier = setup.rules().get(i);
      if (earlier.on() && decidesFirst(earlier, rule)) {
        open.andNot(ports(earlier.destinationPort()));
      }
    }
    open.and(callable(setup.nat()));
    return open;
  }

  private static BitSet opens(Rule rule) {
    boolean lets =
        rule.on() && rule.direction() == Direction.IN && rule.verdict() == Verdict.ACCEPT;
    return lets ? ports(rule.destinationPort()) : new BitSet();
  }

  /// Whether what the rule asks for can be the host behind a port forwarding.
  private static boolean reaches(Rule rule, Nat nat) {
    return !(nat instanceof Nat.Forward forward)
        || rule.destination().isEmpty()
        || rule.destination().get().contains(forward.inside());
  }

  private static boolean decidesFirst(Rule earlier, Rule later) {
    BitSet missed = ports(later.sourcePort());
    missed.andNot(ports(earlier.sourcePort()));
    return earlier.direction() == later.direction()
        && missed.isEmpty()
        && covers(earlier.source(), later.source())
        && covers(earlier.destination(), later.destination());
  }

  private static boolean covers(Optional<Prefix> wide, Optional<Prefix> narrow) {
    return wide.isEmpty()
        || narrow.isPresent()
            && wide.get().length() <= narrow.get().length()
            && wide.get().contains(narrow.get().base());
  }

  /// Which ports a call from outside can reach through a translation.
  private static BitSet callable(Nat nat) {
    return switch (nat) {
      case Nat.None _ -> ports(Optional.empty());
      case Nat.Masquerade _ -> new BitSet();
      case Nat.Forward forward -> {
        BitSet all = new BitSet();
        forward.ports().forEach(range -> all.or(ports(Optional.of(range))));
        yield all;
      }
    };
  }

  /// Port 0 cannot be called.
  private static BitSet ports(Optional<PortSet> set) {
    BitSet ports = new BitSet();
    for (PortRange range : set.map(PortSet::ranges).orElse(EVERY)) {
      ports.set(Math.max(1, range.low()), Math.max(1, range.high() + 1));
    }
    return ports;
  }
}
