package pinhole.app;

import java.util.ArrayList;
import java.util.List;

/// Milliseconds that were measured, printed as their median and percentiles.
final class Figures {
  private final List<Double> values = new ArrayList<>();

  void add(double millis) {
    values.add(millis);
  }

  @Override
  public String toString() {
    List<Double> sorted = values.stream().sorted().toList();
    return "p50 %.1f ms, p90 %.1f, p99 %.1f, most %.1f, of %d"
        .formatted(
            at(sorted, .5), at(sorted, .9), at(sorted, .99), sorted.getLast(), sorted.size());
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) Math.min(sorted.size() - 1.0, Math.ceil(sorted.size() * share) - 1));
  }
}
