package pinhole.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.AlgProfile;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.net.Address;
import pinhole.engine.net.IpVersion;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// A firewall where it stands.
///
/// @param scenario the name of its scenario
/// @param id which of the two
/// @param setup how it is configured
/// @param host the host that it protects
record Wall(String scenario, DeviceId id, FirewallSetup setup, Address host) {
  static Wall of(Scenario scenario, DeviceId id) {
    boolean clients = id == DeviceId.CLIENT_FIREWALL;
    Address host = clients ? scenario.lab().client() : scenario.serverAddress();
    return new Wall(scenario.id(), id, scenario.firewall(id), host);
  }

  /// All addresses of a scenario are of one version.
  IpVersion version() {
    return host.version();
  }

  boolean four() {
    return version() == IpVersion.V4;
  }

  boolean clients() {
    return id == DeviceId.CLIENT_FIREWALL;
  }

  /// Whether it reads FTP along.
  boolean reads() {
    return setup.alg() && setup.traits().algProfile() != AlgProfile.NONE;
  }

  /// Its rules in order, those too that never match.
  List<RuleLine> lines() {
    List<RuleLine> lines = new ArrayList<>();
    for (int i = 0; i < setup.rules().size(); i++) {
      Rule rule = setup.rules().get(i);
      lines.add(RuleLine.of(i + 1, rule, version()));
    }
    return lines;
  }

  /// What happens to what matches no rule; if it filters nothing, that is everything.
  Verdict policy(Direction direction) {
    return setup.enabled() ? setup.policy(direction) : Verdict.ACCEPT;
  }

  /// Whether a default refuses with an answer.
  boolean rejects(Direction direction) {
    return policy(direction) == Verdict.REJECT;
  }

  /// Whether what matches no rule passes, whichever way it goes.
  boolean open() {
    return policy(Direction.IN) == Verdict.ACCEPT && policy(Direction.OUT) == Verdict.ACCEPT;
  }

  /// Its rules that can match something.
  List<RuleLine> live() {
    return lines().stream().filter(line -> line.fate() == RuleLine.Fate.LIVE).toList();
  }

  /// The name that its author gave a rule, fit for a comment; empty for none.
  static Optional<String> name(String name) {
    String plain = name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    return plain.isEmpty() ? Optional.empty() : Optional.of(plain);
  }
}
