package pinhole.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.ftp.ClientOptions;
import pinhole.engine.ftp.ClientProfile;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.ftp.Transfer;
import pinhole.engine.net.IpVersion;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lab;
import pinhole.engine.sim.OtherSession;
import pinhole.engine.sim.Scenario;

/// The scenarios that are one step simpler than another, the boldest steps first. No step ever
/// undoes another, so going on must end.
final class Simpler {
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);

  private final Scenario scenario;
  private final Scenario plain;
  private final List<Scenario> found = new ArrayList<>();

  private Simpler(Scenario scenario) {
    this.scenario = scenario;
    this.plain = Plain.smallest(scenario.id());
  }

  /// All that are one step simpler; none of them equals the scenario.
  static List<Scenario> than(Scenario scenario) {
    return new Simpler(scenario).all();
  }

  private List<Scenario> all() {
    found.addAll(Remake.plainer(scenario, plain));
    transfers();
    withoutTls();
    standardPort();
    for (DeviceId id : WALLS) {
      wall(id);
    }
    Remake.plainer(scenario.client(), plain.client()).forEach(c -> part("client", c));
    Remake.plainer(scenario.server(), plain.server()).forEach(s -> part("server", s));
    Remake.plainer(scenario.lab(), plain.lab()).forEach(l -> part("lab", l));
    part("lab", plain.lab().withPorts(scenario.lab().ports()));
    portPlan();
    smallerFiles();
    extras();
    return found.stream()
        .map(Simpler::writable)
        .distinct()
        .filter(s -> oneVersion(s.lab()) && typesSomething(s.client().options()))
        .filter(s -> !s.equals(scenario))
        .toList();
  }

  /// Who types has a script, and nobody else has.
  private static boolean typesSomething(ClientOptions options) {
    return (options.profile() == ClientProfile.BY_HAND) != options.script().isEmpty();
  }

  /// No row has addresses of both versions of IP.
  private static boolean oneVersion(Lab lab) {
    IpVersion version = lab.client().version();
    return lab.clientNetwork().base().version() == version
        && lab.clientOutside().version() == version
        && lab.server().version() == version
        && lab.serverInside().version() == version
        && lab.serverOutside().version() == version;
  }

  private void part(String component, Object value) {
    found.add(Remake.with(scenario, component, value));
  }

  private void transfers() {
    List<Transfer> all = scenario.client().transfers();
    for (int i = 0; i < all.size(); i++) {
      if (all.size() > 1) {
        List<Transfer> fewer = new ArrayList<>(all);
        fewer.remove(i);
        part("client", Remake.with(scenario.client(), "transfers", fewer));
      }
      for (Transfer simpler : Remake.plainer(all.get(i), plain.client().transfers().getFirst())) {
        List<Transfer> changed = new ArrayList<>(all);
        changed.set(i, simpler);
        part("client", Remake.with(scenario.client(), "transfers", changed));
      }
    }
  }

  private void withoutTls() {
    Scenario clear = Remake.with(scenario, "client", scenario.client().withTls(false));
    found.add(Remake.with(clear, "server", scenario.server().withTls(false)));
  }

  /// The server's port, and whatever else speaks of it.
  private void standardPort() {
    int old = scenario.server().port();
    int usual = plain.server().port();
    if (old == usual) {
      return;
    }
    Scenario moved = Remake.with(scenario, "server", Remake.with(scenario.server(), "port", usual));
    for (DeviceId id : WALLS) {
      FirewallSetup wall = scenario.firewall(id);
      List<Rule> rules =
          wall.rules().stream()
              .map(r ->
                  r.destinationPort().filter(PortRange.of(old)::equals).isPresent()
                      ? Remake.with(r, "destinationPort", Optional.of(PortRange.of(usual)))
                      : r)
              .toList();
      moved =
          moved.withFirewall(id, Remake.with(wall.withRules(rules), "algPorts", List.of(usual)));
    }
    found.add(moved);
  }

  private void wall(DeviceId id) {
    FirewallSetup wall = scenario.firewall(id);
    found.add(scenario.withFirewall(id, Plain.wall()));
    found.add(scenario.withFirewall(id, wall.withNat(new Nat.None())));
    for (FirewallSetup plainer : Remake.plainer(wall, Plain.wall())) {
      found.add(scenario.withFirewall(id, plainer));
    }
    for (List<Rule> rules : rules(wall.rules())) {
      found.add(scenario.withFirewall(id, wall.withRules(rules)));
    }
    if (wall.nat() instanceof Nat.Forward forward && forward.ports().size() > 1) {
      Nat fewer =
          new Nat.Forward(forward.outside(), forward.inside(), forward.ports().subList(0, 1));
      found.add(scenario.withFirewall(id, wall.withNat(fewer)));
    }
  }

  private static List<List<Rule>> rules(List<Rule> rules) {
    List<List<Rule>> all = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      List<Rule> fewer = new ArrayList<>(rules);
      fewer.remove(i);
      all.add(fewer);
    }
    for (int i = 0; i < rules.size(); i++) {
      for (Rule simpler : rules(rules.get(i))) {
        List<Rule> changed = new ArrayList<>(rules);
        changed.set(i, simpler);
        all.add(changed);
      }
    }
    return all;
  }

  /// The rule switched off, then with each cell empty.
  private static List<Rule> rules(Rule rule) {
    List<Rule> all = new ArrayList<>();
    if (rule.on()) {
      all.add(rule.switched(false));
    }
    Rule bare = Plain.rule(rule.direction(), Optional.empty()).switched(rule.on());
    all.addAll(Remake.plainer(rule, bare));
    return all;
  }

  /// The options and traits, one by one.
  private void extras() {
    part("client", scenario.client().withOptions(plain.client().options()));
    Remake.plainer(scenario.client().options(), plain.client().options())
        .forEach(o -> part("client", scenario.client().withOptions(o)));
    Remake.plainer(scenario.server().options(), plain.server().options())
        .forEach(o -> part("server", scenario.server().withOptions(o)));
    for (DeviceId id : WALLS) {
      FirewallSetup wall = scenario.firewall(id);
      Remake.plainer(wall.traits(), Plain.wall().traits())
          .forEach(t -> found.add(scenario.withFirewall(id, wall.withTraits(t))));
    }
    for (OtherSession other : scenario.others()) {
      Remake.plainer(other, new OtherSession(scenario.client(), 0, Optional.empty()))
          .forEach(o -> found.add(scenario.withOthers(List.of(o))));
    }
  }

  private void portPlan() {
    Lab.PortPlan ports = scenario.lab().ports();
    for (Lab.PortPlan fewer : Remake.plainer(ports, Lab.PortPlan.RANDOM)) {
      part("lab", scenario.lab().withPorts(fewer));
    }
  }

  private void smallerFiles() {
    List<ServerSetup.ServerFile> files = scenario.server().files();
    for (int i = 0; i < files.size(); i++) {
      ServerSetup.ServerFile file = files.get(i);
      for (int bytes : new int[] {1, file.bytes() / 2, file.bytes() - 1}) {
        if (bytes >= 1 && bytes < file.bytes()) {
          List<ServerSetup.ServerFile> smaller = new ArrayList<>(files);
          smaller.set(i, new ServerSetup.ServerFile(file.name(), bytes));
          part("server", Remake.with(scenario.server(), "files", smaller));
        }
      }
    }
  }

  /// Translations follow the addresses of the laboratory and the control port, as in a file.
  private static Scenario writable(Scenario scenario) {
    Scenario fixed = scenario;
    if (scenario.clientFirewall().nat() instanceof Nat.Masquerade) {
      fixed = fixed.withNat(DeviceId.CLIENT_FIREWALL, true);
    }
    if (scenario.serverFirewall().nat() instanceof Nat.Forward forward) {
      List<PortRange> ports = new ArrayList<>(forward.ports());
      ports.set(0, PortRange.of(scenario.server().port()));
      Nat nat =
          new Nat.Forward(scenario.lab().serverOutside(), scenario.lab().serverInside(), ports);
      fixed = fixed.withFirewall(DeviceId.SERVER_FIREWALL, scenario.serverFirewall().withNat(nat));
    }
    return fixed;
  }
}
