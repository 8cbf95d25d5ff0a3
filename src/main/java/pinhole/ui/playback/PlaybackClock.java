package pinhole.ui.playback;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;

/// Moves the playhead with the time on the wall: the only reader of a clock in the app. It plays,
/// and it lets a single step run instead of jump.
public final class PlaybackClock extends AnimationTimer {
  /// How many times faster than at 1x a single step runs.
  public static final double STEP_SPEED = 2;

  private static final double LONGEST_FRAME_MILLIS = 100; // after a stall, go on, do not leap
  private static final double NANOS_PER_MILLI = 1e6;

  private final Playhead playhead;
  private boolean jumps;
  private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>();
  private double speed = 1;
  private double millis;
  private long lastNanos;
  private SimTime shown = SimTime.ZERO;
  private boolean stale = true;
  private Optional<SimTime> goal = Optional.empty();

  /// A clock for a playhead; it stands until `start`.
  ///
  /// @param playhead what to move
  /// @param jumps whether steps are made at once and playing goes from moment to moment, as for
  ///   those who want little motion
  public PlaybackClock(Playhead playhead, boolean jumps) {
    this.playhead = playhead;
    this.jumps = jumps;
    playhead
        .takeProperty()
        .subscribe(take -> {
          goal = Optional.empty();
          stale = true;
          pace.set(Pace.of(take));
        });
  }

  /// Chooses whether steps are made at once.
  public void jumps(boolean atOnce) {
    finish();
    jumps = atOnce;
  }

  /// Begins to read the time.
  @Override
  public void start() {
    lastNanos = 0;
    super.start();
  }

  @Override
  public void handle(long nanos) {
    double elapsed = lastNanos == 0 ? 0 : (nanos - lastNanos) / NANOS_PER_MILLI;
    lastNanos = nanos;
    advance(elapsed);
  }

  /// The pace of the recording that is shown.
  public ReadOnlyObjectProperty<Pace> paceProperty() {
    return pace.getReadOnlyProperty();
  }

  /// How fast it plays, 1 is normal.
  public double speed() {
    return speed;
  }

  /// Chooses how fast it plays, from 0.25 to 16.
  ///
  /// @throws IllegalArgumentException if it is outside
  public void chooseSpeed(double factor) {
    if (factor < 0.25 || factor > 16) {
      throw new IllegalArgumentException("speed " + factor);
    }
    speed = factor;
  }

  /// Plays, or stops playing.
  public void toggle() {
    finish();
    if (playhead.playingProperty().get()) {
      playhead.pause();
    } else {
      playhead.play();
    }
  }

  /// Lets time run to the next moment; a step that still runs is finished first.
  public void stepForward() {
    finish();
    playhead.pause();
    SimTime now = playhead.now();
    run(times().stream().filter(t -> t.compareTo(now) > 0).findFirst().orElse(playhead.end()));
  }

  /// Lets time run back to the moment before; a step that still runs is finished first.
  public void stepBack() {
    finish();
    playhead.pause();
    SimTime now = playhead.now();
    List<SimTime> back = times().reversed();
    run(back.stream().filter(t -> t.compareTo(now) < 0).findFirst().orElse(SimTime.ZERO));
  }

  /// Brings a running step to its end at once.
  public void finish() {
    goal.ifPresent(end -> {
      goal = Optional.empty();
      playhead.seek(end);
    });
  }

  /// Whether a single step is running.
  public boolean stepping() {
    return goal.isPresent();
  }

  /// Lets time pass.
  ///
  /// @param elapsed milliseconds on the wall
  public void advance(double elapsed) {
    double passed = Math.min(elapsed, LONGEST_FRAME_MILLIS);
    if (goal.isPresent()) {
      approach(goal.get(), passed * STEP_SPEED);
    } else if (playhead.playingProperty().get()) {
      synchronise();
      millis += passed * speed;
      show(millis >= pace.get().duration() ? playhead.end() : pace.get().at(millis));
    }
  }

  private void approach(SimTime end, double passed) {
    if (!playhead.now().equals(shown)) {
      goal = Optional.empty(); // somebody else moved the playhead: that counts
      return;
    }
    double last = pace.get().millisAt(end);
    double way = last - millis;
    if (Math.abs(way) <= passed) {
      finish();
    } else {
      millis += Math.copySign(passed, way);
      show(pace.get().at(millis));
    }
  }

  private void run(SimTime end) {
    if (jumps) {
      playhead.seek(end);
      return;
    }
    synchronise();
    shown = playhead.now();
    goal = Optional.of(end);
  }

  /// Takes up where the playhead was put by somebody else.
  private void synchronise() {
    if (stale || !playhead.now().equals(shown)) {
      millis = pace.get().millisAt(playhead.now());
      shown = playhead.now();
      stale = false;
    }
  }

  private void show(SimTime instant) {
    SimTime wanted = instant;
    if (jumps) {
      int moment = playhead.storyline().momentAt(instant);
      boolean last = instant.compareTo(playhead.end()) >= 0;
      wanted = moment < 0 || last ? instant : playhead.storyline().moments().get(moment).at();
    }
    playhead.seek(wanted);
    shown = playhead.now();
    stale = !shown.equals(wanted);
  }

  private List<SimTime> times() {
    return playhead.storyline().moments().stream().map(Moment::at).toList();
  }
}
