package pinhole.ui.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Sees;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// A firewall taken to parts, to be put together with some of them changed.
final class WallParts {
  boolean enabled;
  boolean alg;
  List<Integer> algPorts;
  Nat nat;
  AlgProfile program;
  boolean loose;
  Optional<IcmpKind> rejectWith;
  Sees sees;
  boolean pickUp;
  long idle;
  boolean stateless;
  private final FirewallSetup rest;

  private WallParts(FirewallSetup wall) {
    rest = wall;
    enabled = wall.enabled();
    alg = wall.alg();
    algPorts = wall.algPorts();
    nat = wall.nat();
    program = wall.traits().algProfile();
    loose = wall.traits().algLoose();
    rejectWith = wall.traits().rejectWith();
    sees = wall.traits().sees();
    pickUp = wall.traits().pickUp();
    idle = wall.traits().idleMicros();
    stateless = wall.traits().stateless();
  }

  static Scenario change(Scenario scenario, DeviceId id, Consumer<WallParts> change) {
    WallParts parts = new WallParts(scenario.firewall(id));
    change.accept(parts);
    return scenario.withFirewall(id, parts.together());
  }

  /// The ports that are forwarded besides the control port.
  static List<PortRange> alsoForward(Nat nat) {
    return nat instanceof Nat.Forward forward
        ? forward.ports().subList(1, forward.ports().size())
        : List.of();
  }

  /// The scenario with its translations for what addresses and control port are now.
  static Scenario translatedAnew(Scenario scenario) {
    Scenario next = scenario;
    if (scenario.clientFirewall().nat() instanceof Nat.Masquerade) {
      next = next.withNat(DeviceId.CLIENT_FIREWALL, true);
    }
    List<PortRange> more = alsoForward(scenario.serverFirewall().nat());
    if (scenario.serverFirewall().nat() instanceof Nat.Forward) {
      next = forwarding(next.withNat(DeviceId.SERVER_FIREWALL, true), more);
    }
    return next;
  }

  /// The scenario, its server's firewall forwarding more ports than the control port.
  static Scenario forwarding(Scenario scenario, List<PortRange> more) {
    return change(
        scenario,
        DeviceId.SERVER_FIREWALL,
        wall -> {
          if (wall.nat instanceof Nat.Forward forward) {
            List<PortRange> ports = new ArrayList<>();
            ports.add(forward.ports().getFirst());
            ports.addAll(more);
            wall.nat = new Nat.Forward(forward.outside(), forward.inside(), ports);
          }
        });
  }

  private FirewallSetup together() {
    return new FirewallSetup(
        enabled,
        alg,
        algPorts,
        nat,
        rest.rules(),
        rest.defaultIn(),
        rest.defaultOut(),
        new FirewallTraits(program, loose, rejectWith, sees, pickUp, idle, stateless));
  }
}
