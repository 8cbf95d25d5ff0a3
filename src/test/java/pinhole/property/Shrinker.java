package pinhole.property;

import java.util.Optional;
import java.util.function.Predicate;
import pinhole.engine.sim.Scenario;

/// Makes a failing scenario smaller for as long as it still fails.
public final class Shrinker {
  /// How many scenarios are tried at most.
  public static final int MOST_TRIES = 5000;

  private final Predicate<Scenario> fails;
  private int tries;

  private Shrinker(Predicate<Scenario> fails) {
    this.fails = fails;
  }

  /// The smallest scenario that was found.
  ///
  /// @param scenario still fails, and nothing one step simpler does (unless the tries ran out)
  /// @param tries how many scenarios were tried on the way
  public record Shrunk(Scenario scenario, int tries) {}

  /// Shrinks a scenario.
  ///
  /// @param fails whether a scenario shows the failure; true for `start`
  public static Shrunk shrink(Scenario start, Predicate<Scenario> fails) {
    Shrinker shrinker = new Shrinker(fails);
    Scenario smallest = start;
    Optional<Scenario> next = shrinker.simplerThan(start);
    while (next.isPresent()) {
      smallest = next.get();
      next = shrinker.simplerThan(smallest);
    }
    return new Shrunk(smallest, shrinker.tries);
  }

  /// The first simpler scenario that still fails.
  private Optional<Scenario> simplerThan(Scenario scenario) {
    for (Scenario candidate : Simpler.than(scenario)) {
      if (tries++ >= MOST_TRIES) {
        return Optional.empty();
      }
      if (fails.test(candidate)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
