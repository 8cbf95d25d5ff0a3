package pinhole.ui.stage.cards;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.FilterFinding;
import pinhole.explain.RowResult;
import pinhole.ui.stage.cards.CardRow.Kind;
import pinhole.ui.stage.cards.CardRow.State;
import pinhole.ui.stage.model.Visit;

/// One row for all rules and the default, where they were not asked and there is no room for them
/// beside what else the firewall did.
final class SkippedRow {
  private static final int ROOM = 6;

  private SkippedRow() {}

  /// The row.
  ///
  /// @param rows that come before it
  /// @param decided whether the reading is over
  /// @param rules how many there are
  /// @return empty if they have room, or if the connection was not known
  static Optional<CardRow> of(
      List<CardRow> rows, Visit visit, boolean decided, int rules, CardWords words) {
    boolean known = visit.decision().decider() instanceof FilterFinding.KnownMatched;
    boolean besides = rows.stream().anyMatch(r -> r.kind() == Kind.ALG || r.kind() == Kind.NAT);
    if (!decided || !known || !besides || rows.size() + rules + 1 <= ROOM) {
      return Optional.empty();
    }
    CardRow row =
        new CardRow(
            Kind.SKIPPED,
            0,
            "",
            true,
            Optional.empty(),
            words.of("row.not-asked", rules),
            Optional.empty(),
            State.LATER,
            RowResult.SKIPPED,
            0,
            "");
    return Optional.of(row.withSpoken(words.spoken(row)));
  }
}
