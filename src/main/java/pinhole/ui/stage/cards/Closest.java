package pinhole.ui.stage.cards;

import java.util.Comparator;
import java.util.List;
import pinhole.engine.firewall.Field;
import pinhole.explain.RowResult;
import pinhole.ui.stage.cards.CardRow.Kind;

/// Which rows are shown.
final class Closest {
  private Closest() {}

  /// The rows without those known connections that say least.
  static List<CardRow> of(List<CardRow> rows, int most) {
    boolean found =
        rows.stream().anyMatch(r -> r.kind() == Kind.KNOWN && r.result() == RowResult.ACCEPT);
    List<CardRow> known =
        rows.stream()
            .filter(r -> r.kind() == Kind.KNOWN && r.result() == RowResult.NO_MATCH)
            .sorted(
                Comparator.comparing((CardRow r) -> r.cell().orElse(Field.DIRECTION)).reversed())
            .limit(found ? 0 : most)
            .toList();
    return rows.stream()
        .filter(
            r -> r.kind() != Kind.KNOWN || r.result() != RowResult.NO_MATCH || known.contains(r))
        .toList();
  }
}
