package pinhole.ui.stage.cards;

import java.util.List;
import pinhole.ui.stage.cards.CardRow.State;

/// Which row of a card must be in view where there is no room for all of them.
final class InView {
  private InView() {}

  /// The index of the row that is being read or has just decided; later, of the last one that was
  /// read, for that one decided. A card that waits shows its beginning: what comes next.
  static int row(CardView card) {
    List<State> states = card.rows().stream().map(CardRow::state).toList();
    int now = states.lastIndexOf(State.NOW);
    if (now >= 0) {
      return now;
    }
    return switch (card.status()) {
      case IDLE, WAITING, ROUTING -> 0;
      case CHECKING, LET_IN, LET_OUT, KNOWN, PINHOLE, DROPPED, REJECTED, OPENED, BLIND, REWRITING ->
          Math.max(0, states.lastIndexOf(State.READ));
    };
  }
}
