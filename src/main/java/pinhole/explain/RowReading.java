package pinhole.explain;

import java.util.Optional;
import pinhole.engine.firewall.Expectation;
import pinhole.engine.firewall.Field;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.firewall.Rule;
import pinhole.engine.net.FiveTuple;

/// What a finding tells about its row besides its result.
public final class RowReading {
  private RowReading() {}

  /// The first cell that differs, empty if none does.
  public static Optional<Field> difference(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleSkipped(int _, Rule _, Field field)
        ? Optional.of(field)
        : finding instanceof FilterFinding.KnownSkipped(int _, FiveTuple _, Field known)
            ? Optional.of(known)
            : finding instanceof FilterFinding.ExpectedSkipped(Expectation _, Field expected)
                ? Optional.of(expected)
                : Optional.empty();
  }

  /// The rule that was compared, empty if none was.
  public static Optional<Rule> rule(FilterFinding finding) {
    return finding instanceof FilterFinding.RuleSkipped(int _, Rule skipped, Field _)
        ? Optional.of(skipped)
        : finding instanceof FilterFinding.RuleMatched(int _, Rule matched)
            ? Optional.of(matched)
            : finding instanceof FilterFinding.RuleOff(int _, Rule off)
                ? Optional.of(off)
                : Optional.empty();
  }
}
