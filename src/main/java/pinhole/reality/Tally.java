package pinhole.reality;

import java.util.EnumMap;
import java.util.Map;
import pinhole.reality.RealRecord.Kind;

/// Counts checked records.
public final class Tally {
  private final Map<Kind, Integer> agreeing = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> all = new EnumMap<>(Kind.class);

  /// Adds a record.
  public void add(Verification.Check check) {
    Kind kind = check.record().kind();
    all.merge(kind, 1, Integer::sum);
    agreeing.merge(kind, check.agrees() ? 1 : 0, Integer::sum);
  }

  /// How many of a kind went as predicted.
  public int agreeing(Kind kind) {
    return agreeing.getOrDefault(kind, 0);
  }

  /// How many of a kind there were.
  public int all(Kind kind) {
    return all.getOrDefault(kind, 0);
  }

  /// Whether all went as predicted.
  public boolean complete() {
    return all.equals(agreeing);
  }
}
