package pinhole.property;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Scenario;
import pinhole.engine.sim.Step;
import pinhole.engine.sim.World;

/// Something that holds in every simulation.
///
/// @param name what holds, as a sentence
/// @param every tried on each scenario whose seed is a multiple of this: more than 1 for a costly
///   one
/// @param check throws if it does not hold
public record Property(String name, int every, Consumer<Recording> check) {
  /// What is broken when the simulator itself throws.
  public static final Property NO_CRASH = of("every scenario can be simulated", _ -> {});

  /// One that is tried on every scenario.
  public static Property of(String name, Consumer<Recording> check) {
    return new Property(name, 1, check);
  }

  /// One that holds of each step by itself.
  public static Property ofSteps(String name, StepCheck check) {
    return of(
        name,
        recording -> {
          World before = recording.start();
          for (Step step : recording.steps()) {
            check.check(recording, before, step);
            before = step.after();
          }
        });
  }

  /// A check of one step.
  public interface StepCheck {
    /// Throws if the step is not as it should be.
    ///
    /// @param before the world before the step
    void check(Recording recording, World before, Step step);
  }

  /// What is wrong in a recording, empty if nothing is.
  public Optional<Throwable> failure(Recording recording) {
    try {
      check.accept(recording);
      return Optional.empty();
    } catch (AssertionError | RuntimeException wrong) {
      return Optional.of(wrong);
    }
  }

  /// What is wrong when a scenario is run, empty if nothing is.
  public Optional<Throwable> failure(Scenario scenario, Function<Scenario, Recording> simulator) {
    try {
      return failure(simulator.apply(scenario));
    } catch (AssertionError | RuntimeException crash) {
      return Optional.of(crash);
    }
  }
}
