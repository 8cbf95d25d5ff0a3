package pinhole.ui.stage.cards;

import java.util.Optional;
import pinhole.engine.firewall.ConntrackEntry;
import pinhole.engine.firewall.FirewallState;
import pinhole.engine.net.FiveTuple;

/// Tells of a pinhole that was used: it became the known connection of the segment.
final class UsedRow {
  private UsedRow() {}

  /// Whether a segment's connection came through a pinhole.
  static boolean tells(FirewallState state, Optional<FiveTuple> segment) {
    return segment.isPresent()
        && state.entries().stream().anyMatch(e -> e.master().isPresent() && isOf(e, segment.get()));
  }

  private static boolean isOf(ConntrackEntry entry, FiveTuple tuple) {
    return entry.original().equals(tuple) || entry.reply().equals(tuple);
  }
}
