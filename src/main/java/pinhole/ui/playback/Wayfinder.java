package pinhole.ui.playback;

import java.util.List;
import java.util.Optional;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Causes;
import pinhole.engine.sim.Landmark;
import pinhole.engine.sim.Landmarks;
import pinhole.engine.sim.Moment;

/// Finds the way in a recording: to what one looks for, to what made the present step happen, and
/// to what it made happen.
public final class Wayfinder {
  private final Playhead playhead;
  private final PlaybackClock clock;
  private Optional<Chart> chart = Optional.empty();

  /// What was found in a recording when it was first asked for.
  private record Chart(Playhead.Take take, Landmarks landmarks, Causes causes) {
    static Chart of(Playhead.Take take) {
      return new Chart(
          take,
          Landmarks.of(take.recording(), take.storyline()),
          Causes.of(take.recording(), take.storyline()));
    }
  }

  /// Finds ways for a playhead.
  ///
  /// @param clock moves the playhead there
  public Wayfinder(Playhead playhead, PlaybackClock clock) {
    this.playhead = playhead;
    this.clock = clock;
  }

  /// Runs on until a landmark, or goes back to the last one. Before a question it runs to that at
  /// most, whether or not there is a landmark behind it.
  ///
  /// @param forward whether to look forward in time
  /// @return whether there is one, or may be
  public boolean runUntil(Landmark landmark, boolean forward) {
    clock.finish();
    Optional<Moment> next = chart().landmarks().next(landmark, playhead.now(), forward);
    Optional<SimTime> barrier = playhead.barrierProperty().get().filter(_ -> forward);
    Optional<SimTime> goal = next.map(Moment::at).or(() -> barrier);
    goal.ifPresent(clock::runTo); // that nothing comes after a question would answer it
    return goal.isPresent();
  }

  /// Goes to the moment that made the present one happen.
  ///
  /// @return whether there is one
  public boolean toCause() {
    clock.finish();
    Optional<Moment> cause = playhead.currentMoment().flatMap(m -> chart().causes().of(m.index()));
    cause.ifPresent(this::go);
    return cause.isPresent();
  }

  /// The moments that the present one made happen.
  public List<Moment> consequences() {
    clock.finish();
    return playhead
        .currentMoment()
        .map(m -> chart().causes().consequences(m.index()))
        .orElse(List.of());
  }

  /// Goes to a moment at once.
  public void go(Moment moment) {
    clock.finish();
    playhead.pause();
    playhead.seek(moment.at());
  }

  private Chart chart() {
    Playhead.Take take = playhead.takeProperty().get();
    if (chart.filter(m -> m.take() == take).isEmpty()) {
      chart = Optional.of(Chart.of(take));
    }
    return chart.orElseThrow();
  }
}
