package pinhole.capture.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.capture.CapturedError;
import pinhole.capture.session.Side;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;

/// The two walls of a rebuilt session. A wall that nothing tells of only routes.
final class RebuiltWalls {
  private final int controlPort;
  private FirewallSetup client;
  private FirewallSetup server;

  RebuiltWalls(int controlPort) {
    this.controlPort = controlPort;
    client = routes();
    server = routes();
  }

  FirewallSetup client() {
    return client;
  }

  FirewallSetup server() {
    return server;
  }

  private FirewallSetup routes() {
    return wall(false, List.of(any(Direction.OUT), any(Direction.IN)), Verdict.DROP);
  }

  private FirewallSetup wall(boolean enabled, List<Rule> rules, Verdict others) {
    return new FirewallSetup(
        enabled, false, List.of(controlPort), new Nat.None(), rules, others, others);
  }

  private static Rule any(Direction direction) {
    return rule(direction, Optional.empty());
  }

  private static Rule rule(Direction direction, Optional<PortSet> to) {
    return new Rule(
        "",
        true,
        direction,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        to,
        Verdict.ACCEPT);
  }

  /// The wall before a host lets in nothing but, before the server, the control connection.
  ///
  /// @param controlToo whether it stops that as well
  /// @param how it stops
  void stopsCallsTo(Side host, boolean controlToo, Verdict how, Optional<IcmpKind> answer) {
    List<Rule> rules = new ArrayList<>();
    if (host == Side.SERVER && !controlToo) {
      rules.add(rule(Direction.IN, Optional.of(PortRange.of(controlPort))));
    }
    rules.add(any(Direction.OUT));
    put(host, wall(true, rules, how).withTraits(FirewallTraits.LINUX.withRejection(answer)));
  }

  /// The wall before a host lets it open nothing but, before the client, the control connection.
  void stopsCallsOf(Side host) {
    List<Rule> rules = new ArrayList<>();
    Optional<PortSet> control = Optional.of(PortRange.of(controlPort));
    rules.add(rule(host == Side.CLIENT ? Direction.OUT : Direction.IN, control));
    put(host, wall(true, rules, Verdict.DROP));
  }

  private void put(Side host, FirewallSetup wall) {
    if (host == Side.CLIENT) {
      client = wall.withNat(client.nat());
    } else {
      server = wall.withNat(server.nat());
    }
  }

  /// A wall translates.
  void translates(Side host, Nat nat) {
    if (host == Side.CLIENT) {
      client = client.withNat(nat);
    } else {
      server = server.withNat(nat);
    }
  }

  /// The kind of error that is nearest to a captured one.
  static IcmpKind kind(CapturedError error) {
    return switch (error.code()) {
      case 0 -> IcmpKind.NET_UNREACHABLE;
      case 1 -> IcmpKind.HOST_UNREACHABLE;
      case 9 -> IcmpKind.NET_PROHIBITED;
      case 10 -> IcmpKind.HOST_PROHIBITED;
      case 13 -> IcmpKind.ADMIN_PROHIBITED;
      default -> IcmpKind.PORT_UNREACHABLE;
    };
  }
}
