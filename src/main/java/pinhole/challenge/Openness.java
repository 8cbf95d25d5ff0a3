package pinhole.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Exposure;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.Prefix;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// Counts what can be reached at rest, and by whom.
final class Openness {
  private static final long EVERYONE = 1L << 32;

  private Openness() {}

  /// The score of an answer.
  static Score of(Scenario scenario, Latitude latitude) {
    int ports = 0;
    List<Prefix> callers = new ArrayList<>();
    boolean anyone = false;
    for (DeviceId wall : latitude.firewalls()) {
      FirewallSetup setup = scenario.firewall(wall);
      int open = Exposure.total(setup);
      ports += open;
      anyone |= open > 0 && (!setup.enabled() || setup.defaultIn() == Verdict.ACCEPT);
      for (Exposure hole : Exposure.of(setup)) {
        anyone |= hole.isOpen() && hole.from().isEmpty();
        hole.from().filter(_ -> hole.isOpen()).ifPresent(callers::add);
      }
    }
    return new Score(ports, anyone ? EVERYONE : size(callers));
  }

  /// How many addresses blocks hold together. A block of IPv6 is as large as all of IPv4.
  private static long size(List<Prefix> blocks) {
    long sum = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (!coveredByAnother(blocks, i)) {
        sum += size(blocks.get(i));
      }
    }
    return Math.min(EVERYONE, sum);
  }

  private static boolean coveredByAnother(List<Prefix> blocks, int index) {
    Prefix block = blocks.get(index);
    for (int i = 0; i < blocks.size(); i++) {
      Prefix other = blocks.get(i);
      boolean same = other.length() == block.length();
      boolean wider = other.length() < block.length() || same && i < index;
      if (i != index && wider && other.contains(block.base())) {
        return true;
      }
    }
    return false;
  }

  private static long size(Prefix block) {
    int free = block.base().version().bits() - block.length();
    boolean small = block.base().version() == IpVersion.V4 || free < 32;
    return small ? 1L << free : EVERYONE;
  }

  /// How many rules are in use.
  static int rules(Scenario scenario, Latitude latitude) {
    return latitude.firewalls().stream()
        .mapToInt(it -> (int) scenario.firewall(it).rules().stream().filter(r -> r.on()).count())
        .sum();
  }

  /// The blocks that rules name as callers.
  static List<Prefix> callers(FirewallSetup setup) {
    return setup.rules().stream()
        .filter(it -> it.on())
        .map(it -> it.source())
        .flatMap(Optional::stream)
        .toList();
  }
}
