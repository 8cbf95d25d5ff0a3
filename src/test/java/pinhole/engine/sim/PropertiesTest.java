package pinhole.engine.sim;

import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import pinhole.property.Property;
import pinhole.property.Sweep;

/// What holds in every simulation, tried on scenarios that nobody chose. A failure names the seed
/// and gives the smallest scenario that fails, as a file.
class PropertiesTest {
  private static final int SCENARIOS = 1200;

  /// Far more steps than any session takes, and few enough to shrink one that does not end.
  private static final int STEPS = 10_000;

  static List<Property> all() {
    return Stream.of(
            List.of(Property.NO_CRASH),
            SegmentProperties.all(),
            DecisionProperties.all(),
            TableProperties.all(),
            ChangeProperties.all(),
            SequenceProperties.all(),
            TimeProperties.all(),
            SessionProperties.all())
        .flatMap(List::stream)
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> always() {
    List<Property> all = all();
    Sweep sweep = Sweep.over(SCENARIOS, all, PropertiesTest::run);
    return all.stream().map(p -> DynamicTest.dynamicTest(p.name(), () -> check(sweep, p)));
  }

  /// The recording, without the step that only says that there were too many.
  static Recording run(Scenario scenario) {
    Recording whole = Simulator.run(scenario, STEPS);
    List<Step> steps = whole.steps();
    return whole.end() == Recording.End.QUIET
        ? whole
        : new Recording(scenario, whole.start(), steps.subList(0, STEPS), whole.end());
  }

  private static void check(Sweep sweep, Property property) {
    sweep.report(property).ifPresent(report -> fail(report));
  }
}
