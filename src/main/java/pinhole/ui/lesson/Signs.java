package pinhole.ui.lesson;

import java.util.Optional;
import pinhole.engine.sim.Moment;
import pinhole.lesson.Card;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.playback.Playhead;

/// Chooses the badge of what was to be predicted.
final class Signs {
  private Signs() {}

  /// The badge of the outcome; empty if it has no verdict.
  static Optional<BadgeKind> of(Card card, Playhead playhead) {
    return card.prediction()
        .flatMap(it -> it.freeze().first(playhead.recording(), playhead.storyline()))
        .flatMap(it -> of(it.kind()));
  }

  private static Optional<BadgeKind> of(Moment.Kind kind) {
    return switch (kind) {
      case PASSED -> Optional.of(BadgeKind.PASS);
      case DROPPED, ALG_DISCARDED -> Optional.of(BadgeKind.DROP);
      case REJECTED -> Optional.of(BadgeKind.REJECT);
      case PINHOLE_OPENED, PINHOLE_USED -> Optional.of(BadgeKind.HOLE);
      case NOBODY_LISTENS, NOBODY_THERE -> Optional.of(BadgeKind.NOBODY);
      case SENT, CHECKED, ALG_DECLINED, GAVE_UP, ENDED -> Optional.empty();
    };
  }
}
