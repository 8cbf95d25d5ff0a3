package pinhole.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Nat;
import pinhole.engine.firewall.Rule;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.PortRange;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Outcome;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Simulator;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// Failures that are made up shrink to the smallest scenarios that show them.
@Execution(ExecutionMode.CONCURRENT)
class ShrinkerTest {
  @Test
  void whatAlwaysFails_shrinksToTheSmallestScenario() {
    Scenario start = RandomScenarios.of(3);
    Scenario smallest = Shrinker.shrink(start, _ -> true).scenario();

    assertThat(smallest).isEqualTo(Plain.smallest(start.id()));
  }

  @Test
  void whatNothingSimplerShows_staysAsItIs() {
    Scenario start = RandomScenarios.of(3);

    assertThat(Shrinker.shrink(start, start::equals).scenario()).isEqualTo(start);
  }

  @Test
  void aRuleThatMatters_staysAlone_withOnlyTheCellThatMatters() {
    Predicate<Scenario> fails =
        s -> s.serverFirewall().rules().stream().anyMatch(ShrinkerTest::catchesPort21);
    Scenario smallest = Shrinker.shrink(first(fails), fails).scenario();

    Rule bare = Plain.rule(Direction.IN, Optional.of(PortRange.of(21)));
    assertThat(smallest.serverFirewall().rules()).containsExactly(bare);
    assertThat(smallest.clientFirewall()).isEqualTo(Plain.wall());
  }

  private static boolean catchesPort21(Rule rule) {
    return rule.on()
        && rule.direction() == Direction.IN
        && rule.destinationPort().equals(Optional.of(PortRange.of(21)));
  }

  @Test
  void aPinholeUnderNat_needsAnAlgAndNat_andNothingElse() {
    Predicate<Scenario> fails =
        s ->
            s.clientFirewall().nat() instanceof Nat.Masquerade
                && Simulator.run(s).outcomes().anyMatch(Outcome.PinholeUsed.class::isInstance);
    Scenario smallest = Shrinker.shrink(first(fails), fails).scenario();

    Scenario bare =
        Plain.smallest(smallest.id())
            .withFirewall(DeviceId.CLIENT_FIREWALL, Plain.wall().withAlg(true))
            .withNat(DeviceId.CLIENT_FIREWALL, true);
    assertThat(smallest.clientFirewall()).isEqualTo(bare.clientFirewall());
    assertThat(smallest.serverFirewall()).isEqualTo(bare.serverFirewall());
    assertThat(smallest.client()).isEqualTo(bare.client());
    assertThat(smallest.lab()).isEqualTo(bare.lab());
  }

  @Test
  void transfersAreDropped_butNotTheOneThatMatters() {
    Predicate<Scenario> fails =
        s ->
            s.client().transfers().stream()
                .anyMatch(t -> t.mode() == DataMode.EPSV && t.file().equals("missing.txt"));
    Scenario smallest = Shrinker.shrink(first(fails), fails).scenario();

    assertThat(smallest.client().transfers())
        .singleElement()
        .satisfies(t -> assertThat(t.mode()).isEqualTo(DataMode.EPSV))
        .satisfies(t -> assertThat(t.file()).isEqualTo("missing.txt"));
  }

  @Test
  void nothingSimplerIsEverTheSame_andEveryOneIsAFile() throws ScenarioException {
    for (long seed : List.of(1L, 2L, 3L, 5L, 8L, 13L)) {
      Scenario scenario = RandomScenarios.of(seed);
      for (Scenario simpler : Simpler.than(scenario)) {
        assertThat(simpler).isNotEqualTo(scenario);
        String yaml = ScenarioWriter.yaml(simpler);
        assertThat(ScenarioReader.parse("simpler.yaml", yaml).scenario()).isEqualTo(simpler);
      }
    }
  }

  @Test
  void aBrokenProperty_isReportedWithSeedAndFile() throws ScenarioException {
    Property broken =
        Property.of(
            "no session uses TLS",
            r -> Demand.that(!r.scenario().client().tls(), "TLS in %s", r.scenario().id()));
    Sweep sweep = Sweep.over(40, List.of(broken, Property.NO_CRASH), Simulator::run);

    assertThat(sweep.report(Property.NO_CRASH)).isEmpty();
    String report = sweep.report(broken).orElseThrow();
    assertThat(report)
        .contains("property: no session uses TLS")
        .containsPattern("seed: \\d+")
        .contains("AssertionError: TLS in random-")
        .contains("  tls: true");
    String yaml = report.substring(report.indexOf("id: \"random-"));
    Scenario smallest = ScenarioReader.parse("report.yaml", yaml).scenario();
    assertThat(smallest.client().transfers()).hasSize(1);
    assertThat(smallest.serverFirewall()).isEqualTo(Plain.wall());
    assertThat(broken.failure(smallest, Simulator::run)).isPresent();
  }

  @Test
  void aSimulatorThatThrows_breaksOneProperty() {
    Property fine = Property.of("nothing is asked", _ -> {});
    Sweep sweep =
        Sweep.over(
            10,
            List.of(fine, Property.NO_CRASH),
            s -> {
              if (s.client().tls()) {
                throw new IllegalStateException("out of order");
              }
              return Simulator.run(s);
            });

    assertThat(sweep.report(fine)).isEmpty();
    assertThat(sweep.report(Property.NO_CRASH).orElseThrow()).contains("out of order");
  }

  private static Scenario first(Predicate<Scenario> fails) {
    for (long seed = 0; seed < 1000; seed++) {
      if (fails.test(RandomScenarios.of(seed))) {
        return RandomScenarios.of(seed);
      }
    }
    throw new AssertionError("no scenario shows it");
  }
}
