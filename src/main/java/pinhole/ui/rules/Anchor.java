package pinhole.ui.rules;

import java.util.Comparator;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.Playhead;

/// Keeps the playhead at what it shows while the scenario changes under it. If that no longer
/// happens, the playhead goes to the nearest moment; if a later change brings it back, so does the
/// playhead, as long as the user did not move it.
final class Anchor {
  private final Playhead playhead;
  private Optional<Moment> moment = Optional.empty();
  private SimTime wanted = SimTime.ZERO;
  private Optional<SimTime> placed = Optional.empty();

  Anchor(Playhead playhead) {
    this.playhead = playhead;
  }

  /// Makes a change.
  ///
  /// @return whether the playhead still shows what it showed
  boolean keepDuring(Runnable change) {
    if (placed.filter(playhead.now()::equals).isEmpty()) {
      moment = playhead.currentMoment();
      wanted = playhead.now();
    }
    change.run();
    boolean kept =
        moment.isEmpty() || playhead.storyline().moments().stream().anyMatch(this::isSame);
    playhead.seek(kept ? wanted : nearest());
    placed = Optional.of(playhead.now());
    return kept;
  }

  private boolean isSame(Moment other) {
    Moment own = moment.orElseThrow();
    return other.at().equals(own.at())
        && other.kind() == own.kind()
        && other.lane() == own.lane()
        && other.device() == own.device();
  }

  private SimTime nearest() {
    return playhead.storyline().moments().stream()
        .map(Moment::at)
        .min(Comparator.comparingLong(at -> Math.abs(at.micros() - wanted.micros())))
        .orElse(wanted);
  }
}
