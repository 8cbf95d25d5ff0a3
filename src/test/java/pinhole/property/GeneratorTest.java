package pinhole.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// The scenarios made by chance reach all parts of the engine, and none is a file that nobody could
/// write.
@Execution(ExecutionMode.CONCURRENT)
class GeneratorTest {
  /// How many per cent of the scenarios show something at least: a little less than they do now.
  private static final Map<String, Integer> LEAST =
      Map.ofEntries(
          Map.entry("session ok", 28),
          Map.entry("session failed", 40),
          Map.entry("mode PORT", 25),
          Map.entry("mode PASV", 25),
          Map.entry("mode EPRT", 25),
          Map.entry("mode EPSV", 25),
          Map.entry("TLS", 12),
          Map.entry("IPv6", 7),
          Map.entry("NAT", 60),
          Map.entry("other control port", 14),
          Map.entry("several transfers", 25),
          Map.entry("pinhole opened", 35),
          Map.entry("pinhole opened under NAT", 25),
          Map.entry("pinhole used", 28),
          Map.entry("pinhole closed unused", 2),
          Map.entry("text rewritten", 12),
          Map.entry("ALG Sealed", 7),
          Map.entry("ALG ForeignAddress", 5),
          Map.entry("nobody listens", 2),
          Map.entry("sent again", 20),
          Map.entry("decided by KnownMatched", 60),
          Map.entry("decided by ExpectedMatched", 25),
          Map.entry("decided by RuleMatched", 60),
          Map.entry("decided by PolicyApplied", 40),
          Map.entry("decided by OwnAddress", 1),
          Map.entry("decided by RouterOnly", 15),
          Map.entry("decided by Untrackable", 2),
          Map.entry("other client program", 8),
          Map.entry("other server program", 8),
          Map.entry("two sessions", 6),
          Map.entry("verdict DROP", 15),
          Map.entry("verdict REJECT", 15));

  @Test
  void everyPartOfTheEngineIsReachedOften() {
    Shares shares = new Shares();
    for (long seed = 0; seed < 600; seed++) {
      shares.see(Simulator.run(RandomScenarios.of(seed)));
    }
    LEAST.forEach((what, least) ->
        assertThat(shares.percent(what))
            .as("per cent with %s, of%n%s", what, shares)
            .isGreaterThanOrEqualTo(least));
    System.out.println(shares);
  }

  @Test
  void equalSeeds_makeEqualScenarios_andOthersOthers() {
    TreeMap<String, Long> seen = new TreeMap<>();
    for (long seed = 0; seed < 300; seed++) {
      Scenario scenario = RandomScenarios.of(seed);
      assertThat(RandomScenarios.of(seed)).isEqualTo(scenario);
      seen.put(scenario.toString(), seed);
    }
    assertThat(seen).hasSize(300);
  }

  @Test
  void everyScenarioIsAFile() throws ScenarioException {
    for (long seed = 0; seed < 300; seed++) {
      Scenario scenario = RandomScenarios.of(seed);
      String yaml = ScenarioWriter.yaml(scenario);
      assertThat(ScenarioReader.parse("random.yaml", yaml).scenario()).isEqualTo(scenario);
    }
  }
}
