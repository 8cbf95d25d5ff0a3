package pinhole.reality;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Simulates records and says whether the prediction is what really happened. A mistake of the
/// simulator's own in one record does not stop the others.
public final class Verification {
  private final Function<RealRecord, List<Difference>> comparison;

  /// With Pinhole's simulator.
  public Verification() {
    this(Verification::differences);
  }

  /// @param comparison simulates a record and says what differs
  Verification(Function<RealRecord, List<Difference>> comparison) {
    this.comparison = comparison;
  }

  /// What became of one record.
  ///
  /// @param record what was verified
  /// @param differences between record and prediction
  /// @param failure how the simulator broke down over it; then there are no differences
  public record Check(RealRecord record, List<Difference> differences, Optional<String> failure) {
    /// Copies the list.
    public Check {
      differences = List.copyOf(differences);
    }

    /// Whether the prediction is exactly what was recorded.
    public boolean agrees() {
      return differences.isEmpty() && failure.isEmpty();
    }

    /// One line a difference, or one for the failure.
    public List<String> lines() {
      return failure
          .map(why -> List.of(record.id() + ": simulation: " + why))
          .orElseGet(() -> differences.stream().map(Difference::toString).toList());
    }
  }

  /// Simulates one record.
  public Check check(RealRecord record) {
    try {
      return new Check(record, comparison.apply(record), Optional.empty());
    } catch (RuntimeException | StackOverflowError broken) {
      String why = broken.toString().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
      return new Check(record, List.of(), Optional.of(why));
    }
  }

  private static List<Difference> differences(RealRecord record) {
    return switch (record) {
      case ScenarioRecord scenario -> Comparison.of(scenario);
      case AlgRecord alg -> AlgComparison.of(alg);
    };
  }
}
