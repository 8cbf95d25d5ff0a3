package pinhole.explain;

import java.util.Optional;
import pinhole.engine.firewall.Decision;
import pinhole.engine.net.FiveTuple;
import pinhole.engine.net.Segment;

/// What a wall compares with its rows. Known connections and pinholes see a segment as it arrived;
/// the rules see it with a destination that is translated already.
///
/// @param segment the segment; empty for a SYN of which only the tuple is known
/// @param arrived its tuple as it arrived
/// @param byRules its tuple as the rules see it
public record Asked(Optional<Segment> segment, FiveTuple arrived, FiveTuple byRules) {
  /// A SYN that is not translated before the rules.
  public static Asked of(FiveTuple tuple) {
    return new Asked(Optional.empty(), tuple, tuple);
  }

  /// A segment that is not translated before the rules.
  static Asked of(Segment segment) {
    return new Asked(Optional.of(segment), segment.tuple(), segment.tuple());
  }

  /// A segment about which a wall decided.
  public static Asked of(Segment segment, Decision decision) {
    FiveTuple tuple = segment.tuple();
    return new Asked(Optional.of(segment), tuple, decision.translated().orElse(tuple));
  }

  /// Whether the rules see another destination than the one that arrived.
  boolean translated() {
    return !arrived.destination().address().equals(byRules.destination().address());
  }
}
