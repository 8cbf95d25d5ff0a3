package pinhole.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.PortRange;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// Makes the scenario of a cell: addresses and programs of another one, with the walls, the mode
/// and the TLS of the cell.
final class MatrixScenario {
  private static final PortRange TWENTY = PortRange.of(ServerSetup.DATA_PORT);

  private final Scenario base;
  private final NatPlace nat;

  MatrixScenario(Scenario base, NatPlace nat) {
    this.base = base;
    this.nat = nat;
  }

  Scenario of(Setting setting) {
    Scenario one = base.withOthers(List.of());
    if (one.client().options().profile() == ClientProfile.BY_HAND) {
      one = one.withClient(one.client().withOptions(ClientOptions.CURL)); // a script has its mode
    }
    one = one.withMode(setting.mode()).withTls(setting.tls());
    one = wall(one, DeviceId.CLIENT_FIREWALL, setting.alg(), clientRules(setting.holes()));
    List<PortRange> open = open(setting.holes());
    one = wall(one, DeviceId.SERVER_FIREWALL, setting.alg(), serverRules(open));
    return forwarded(one, open);
  }

  private Scenario wall(Scenario one, DeviceId id, boolean alg, List<Rule> rules) {
    FirewallSetup setup =
        one.firewall(id)
            .withEnabled(true)
            .withAlg(alg)
            .withRules(rules)
            .withPolicy(Direction.IN, Verdict.DROP)
            .withPolicy(Direction.OUT, Verdict.DROP);
    return one.withFirewall(id, setup).withNat(id, nat.at(id));
  }

  /// A hole in a wall that forwards is of use only where it forwards, too.
  private Scenario forwarded(Scenario one, List<PortRange> open) {
    FirewallSetup setup = one.serverFirewall();
    return setup.nat() instanceof Nat.Forward forward
        ? one.withFirewall(
            DeviceId.SERVER_FIREWALL,
            setup.withNat(new Nat.Forward(forward.outside(), forward.inside(), open)))
        : one;
  }

  private List<PortRange> open(Holes holes) {
    PortRange control = PortRange.of(base.server().port());
    return switch (holes) {
      case CONTROL, SOURCE_TWENTY -> List.of(control);
      case CONTROL_AND_TWENTY -> List.of(control, TWENTY);
      case CONTROL_AND_RANGE -> List.of(control, base.server().pasvRange());
    };
  }

  private static List<Rule> serverRules(List<PortRange> open) {
    List<Rule> rules = new ArrayList<>();
    open.forEach(range -> rules.add(in(Optional.empty(), Optional.of(range))));
    rules.add(out());
    return rules;
  }

  private static List<Rule> clientRules(Holes holes) {
    return holes == Holes.SOURCE_TWENTY
        ? List.of(out(), in(Optional.of(TWENTY), Optional.empty()))
        : List.of(out());
  }

  private static Rule out() {
    return rule(Direction.OUT, Optional.empty(), Optional.empty());
  }

  private static Rule in(Optional<PortSet> from, Optional<PortSet> to) {
    return rule(Direction.IN, from, to);
  }

  private static Rule rule(Direction way, Optional<PortSet> from, Optional<PortSet> to) {
    return new Rule("", true, way, Optional.empty(), from, Optional.empty(), to, Verdict.ACCEPT);
  }
}
