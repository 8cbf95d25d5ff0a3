package pinhole.explain;

import pinhole.engine.firewall.Decision;
import pinhole.engine.firewall.FilterFinding;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;

/// What a wall compares with its rows. Known connections and pinholes see a segment as it arrived;
/// the rules see it with a destination that is translated already.
///
/// @param arrived its tuple as it arrived
/// @param byRules its tuple as the rules see it
/// @param later whether it begins no connection and is asked about all the same, by a firewall that
///   remembers nothing
public record Asked(FiveTuple arrived, FiveTuple byRules, boolean later) {
  /// A segment that is not translated before the rules.
  public static Asked of(FiveTuple tuple) {
    return new Asked(tuple, tuple, false);
  }

  /// A segment about which a wall decided.
  public static Asked of(Segment segment, Decision decision) {
    FiveTuple tuple = segment.tuple();
    boolean later = !segment.isSyn() && decision.rows().contains(new FilterFinding.Memoryless());
    return new Asked(tuple, decision.translated().orElse(tuple), later);
  }

  /// Whether the rules see another destination than the one that arrived.
  boolean translated() {
    return !arrived.destination().address().equals(byRules.destination().address());
  }
}
