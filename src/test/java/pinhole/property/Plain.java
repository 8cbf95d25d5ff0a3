package pinhole.property;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.ServerSetup;
import pinhole.engine.net.PortSet;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;

/// The simplest scenario there is: what the smallest scenario file says. All others are made from
/// it, and are shrunk toward it.
final class Plain {
  private static final Scenario PLAIN = parsed();

  private Plain() {}

  /// The plain scenario, under a name and with a seed.
  static Scenario scenario(String id, long seed) {
    return Remake.with(Remake.with(PLAIN, "id", id), "seed", seed);
  }

  /// The plain scenario with a file of one byte: nothing is simpler.
  static Scenario smallest(String id) {
    Scenario plain = scenario(id, 1);
    ServerSetup.ServerFile file = plain.server().files().getFirst();
    List<ServerSetup.ServerFile> files = List.of(new ServerSetup.ServerFile(file.name(), 1));
    return Remake.with(plain, "server", Remake.with(plain.server(), "files", files));
  }

  /// A device that only routes; were it a firewall, it would be shut.
  static FirewallSetup wall() {
    return PLAIN.clientFirewall();
  }

  /// A rule that accepts.
  static Rule rule(Direction direction, Optional<PortSet> port) {
    return new Rule(
        "",
        true,
        direction,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        port,
        Verdict.ACCEPT);
  }

  private static Scenario parsed() {
    try {
      return ScenarioReader.parse("plain.yaml", "client: {mode: PORT}").scenario();
    } catch (ScenarioException e) {
      throw new IllegalStateException("the smallest scenario file cannot be read", e);
    }
  }
}
