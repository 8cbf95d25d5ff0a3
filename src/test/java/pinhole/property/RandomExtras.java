package pinhole.property;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.FirewallTraits;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Sees;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.ServerOptions;
import pinhole.engine.ftp.ServerProfile;
import pinhole.engine.net.Address;
import pinhole.engine.net.IcmpKind;
import pinhole.engine.net.IpVersion;
import pinhole.engine.sim.Bystander;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.OtherSession;
import pinhole.engine.sim.Scenario;
import pinhole.engine.tcp.SynSchedule;

/// What is rare in a scenario: further sessions, other programs, other devices, other ways.
final class RandomExtras {
  private static final List<String> SCRIPT =
      List.of("USER anonymous\r\n", "PASS x\r\n", "PORT 10,1,1,10,134,7\r\n", "LIST\r\n");

  /// Late enough for whatever a firewall remembers to have run out of time.
  private static final int LONG_AFTER = 500_000_000;

  private final SplittableRandom random;
  private final long seed;

  private RandomExtras(long seed) {
    this.seed = seed;
    this.random = new SplittableRandom(~seed);
  }

  /// The scenario of a seed, with some extras.
  static Scenario of(long seed) {
    return new RandomExtras(seed).extended(RandomScenarios.plainly(seed));
  }

  private Scenario extended(Scenario base) {
    Scenario scenario = base.withClient(base.client().withOptions(client()));
    scenario = scenario.withServer(base.server().withOptions(server()));
    for (DeviceId id : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
      scenario = scenario.withFirewall(id, wall(scenario.firewall(id)));
    }
    if (oneIn(6)) {
      scenario = scenario.withLab(scenario.lab().withSynSchedule(SynSchedule.TEXTBOOK));
    }
    if (oneIn(8)) {
      Bystander victim = new Bystander(DeviceId.CLIENT, neighbour(scenario), List.of(22, 34311));
      scenario = scenario.withLab(scenario.lab().withBystanders(List.of(victim)));
    }
    return oneIn(3) ? scenario.withOthers(List.of(other(scenario))) : scenario;
  }

  private ClientOptions client() {
    ClientOptions options = ClientOptions.CURL;
    if (oneIn(2)) {
      options = options.withProfile(one(List.of(ClientProfile.values())));
      options = options.profile() == ClientProfile.BY_HAND ? ClientOptions.byHand(SCRIPT) : options;
    }
    options = Remake.with(options, "implicitTls", oneIn(12));
    options = Remake.with(options, "ccc", oneIn(12));
    return oneIn(6) ? Remake.with(options, "activePort", Optional.of(34311)) : options;
  }

  private ServerOptions server() {
    ServerOptions options = ServerOptions.VSFTPD;
    if (oneIn(2)) {
      options = options.withProfile(one(List.of(ServerProfile.values())));
    }
    options = Remake.with(options, "implicitTls", oneIn(12));
    options = Remake.with(options, "ccc", oneIn(6));
    return Remake.with(options, "checksCaller", !oneIn(5));
  }

  private FirewallSetup wall(FirewallSetup wall) {
    FirewallTraits traits = FirewallTraits.LINUX;
    if (oneIn(3)) {
      traits = traits.withAlg(one(List.of(AlgProfile.values())));
    }
    traits = Remake.with(traits, "algLoose", oneIn(6));
    traits = Remake.with(traits, "pickUp", !oneIn(4));
    traits = oneIn(4) ? traits.withRejection(Optional.of(icmp())) : traits;
    traits = oneIn(10) ? traits.seeing(one(List.of(Sees.values()))) : traits;
    traits = oneIn(6) ? traits.forgettingAfter(1000L + random.nextInt(2_000_000)) : traits;
    List<Rule> rules = wall.rules().stream().map(this::rule).toList();
    return wall.withRules(rules).withTraits(traits);
  }

  private Rule rule(Rule rule) {
    return oneIn(4) ? Remake.with(rule, "rejectWith", Optional.of(icmp())) : rule;
  }

  private IcmpKind icmp() {
    return one(List.of(IcmpKind.values()));
  }

  private OtherSession other(Scenario scenario) {
    Optional<Address> from = oneIn(2) ? Optional.empty() : Optional.of(neighbour(scenario));
    long start = oneIn(3) ? 0 : random.nextInt(oneIn(2) ? 1_000_000 : LONG_AFTER);
    return new OtherSession(RandomScenarios.plainly(seed + 1).client(), start, from);
  }

  private static Address neighbour(Scenario scenario) {
    boolean six = scenario.lab().client().version() == IpVersion.V6;
    return Address.parse(six ? "2001:db8:1::77" : "10.1.1.77");
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
