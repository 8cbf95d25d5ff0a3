package pinhole.property;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Function;
import java.util.stream.LongStream;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.scenario.ScenarioException;
import pinhole.scenario.ScenarioReader;
import pinhole.scenario.ScenarioWriter;

/// Tries many properties on many scenarios, each simulated only once.
public final class Sweep {
  private final Function<Scenario, Recording> simulator;
  private final ConcurrentSkipListMap<String, Failed> failed = new ConcurrentSkipListMap<>();

  private record Failed(long seed, Property property, Throwable how) {}

  private Sweep(Function<Scenario, Recording> simulator) {
    this.simulator = simulator;
  }

  /// Tries the properties on the scenarios of the seeds 0, 1, 2 and so on.
  public static Sweep over(
      int seeds, List<Property> properties, Function<Scenario, Recording> simulator) {
    Sweep sweep = new Sweep(simulator);
    LongStream.range(0, seeds).parallel().forEach(seed -> sweep.attempt(seed, properties));
    return sweep;
  }

  private void attempt(long seed, List<Property> properties) {
    Scenario scenario = RandomScenarios.of(seed);
    Recording recording;
    try {
      recording = simulator.apply(scenario);
    } catch (AssertionError | RuntimeException crash) {
      note(new Failed(seed, Property.NO_CRASH, crash));
      return;
    }
    for (Property property : properties) {
      if (seed % property.every() == 0) {
        property.failure(recording).ifPresent(how -> note(new Failed(seed, property, how)));
      }
    }
  }

  /// Of the scenarios that break a property the first one counts, whatever thread finds it.
  private void note(Failed one) {
    failed.merge(one.property().name(), one, (a, b) -> a.seed() <= b.seed() ? a : b);
  }

  /// What to say of a property that does not hold, empty if it held everywhere.
  public Optional<String> report(Property property) {
    return Optional.ofNullable(failed.get(property.name())).map(this::report);
  }

  private String report(Failed failed) {
    Property property = failed.property();
    Class<?> kind = failed.how().getClass();
    Shrinker.Shrunk shrunk =
        Shrinker.shrink(
            RandomScenarios.of(failed.seed()),
            s -> property.failure(s, simulator).filter(kind::isInstance).isPresent());
    String smallest =
        property.failure(shrunk.scenario(), simulator).map(Throwable::toString).orElse("nothing");
    return """
    property: %s
    seed: %d
    failure: %s
    the smallest scenario that was found (%d tried) fails with: %s
    as a file for ./pinhole run:
    %s\
    """
        .formatted(
            property.name(),
            failed.seed(),
            failed.how(),
            shrunk.tries(),
            smallest,
            file(shrunk.scenario()));
  }

  /// The scenario as a file, and as it is where a file cannot say it all.
  private static String file(Scenario scenario) {
    String yaml = ScenarioWriter.yaml(scenario);
    return says(yaml, scenario) ? yaml : yaml + "# which is not all of it: " + scenario + "\n";
  }

  private static boolean says(String yaml, Scenario scenario) {
    try {
      return ScenarioReader.parse("shrunk.yaml", yaml).scenario().equals(scenario);
    } catch (ScenarioException _) {
      return false;
    }
  }
}
