package pinhole.ui.playback;

import java.util.List;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;

/// Moves the playhead with the time on the wall: the only reader of a clock in the app. It plays,
/// and it lets a single step run instead of jump.
public final class PlaybackClock extends AnimationTimer {
  /// How many times faster than at 1x a single step runs.
  public static final double STEP_SPEED = 2;

  /// How many times faster than playing it runs until what one looks for.
  public static final double RUN_SPEED = 4;

  private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0, 8.0, 16.0);
  private static final double LONGEST_FRAME_MILLIS = 100; // after a stall, go on, do not leap
  private static final double NANOS_PER_MILLI = 1e6;

  private final Playhead playhead;
  private boolean jumps;
  private final ReadOnlyObjectWrapper<Pace> pace = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyDoubleWrapper speed = new ReadOnlyDoubleWrapper(1);
  private double millis;
  private long lastNanos;
  private SimTime shown = SimTime.ZERO;
  private boolean stale = true;
  private Optional<SimTime> goal = Optional.empty();
  private Optional<SimTime> until = Optional.empty();
  private double rate = STEP_SPEED;
  private double still;

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
          until = Optional.empty();
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
    return speed.get();
  }

  /// How fast it plays; changes when another speed is chosen.
  public ReadOnlyDoubleProperty speedProperty() {
    return speed.getReadOnlyProperty();
  }

  /// The speeds that are offered, from slow to fast.
  public static List<Double> speeds() {
    return SPEEDS;
  }

  /// Plays at the next speed that is offered, if there is one.
  ///
  /// @param faster whether it shall be faster
  public void changeSpeed(boolean faster) {
    List<Double> order = faster ? SPEEDS : SPEEDS.reversed();
    order.stream()
        .filter(s -> faster ? s > speed() : s < speed())
        .findFirst()
        .ifPresent(this::chooseSpeed);
  }

  /// Chooses how fast it plays, from 0.25 to 16.
  ///
  /// @throws IllegalArgumentException if it is outside
  public void chooseSpeed(double factor) {
    if (factor < 0.25 || factor > 16) {
      throw new IllegalArgumentException("speed " + factor);
    }
    speed.set(factor);
  }

  /// Plays, or stops playing; what runs until something stops where it is.
  public void toggle() {
    until = Optional.empty();
    finish();
    if (playhead.playingProperty().get()) {
      playhead.pause();
    } else {
      playhead.reveal();
      playhead.play();
    }
  }

  /// Lets time run on to a later instant and stops there; an earlier one is gone to at once.
  public void runTo(SimTime wanted) {
    finish();
    playhead.pause();
    if (jumps || wanted.compareTo(playhead.now()) <= 0) {
      playhead.seek(wanted);
      return;
    }
    playhead.reveal();
    until = Optional.of(wanted);
    playhead.play();
  }

  /// Shows once more how it came to the moment at which one is.
  public void replay() {
    finish();
    playhead.pause();
    int moment = Math.max(0, playhead.momentProperty().get());
    List<SimTime> times = times();
    if (!times.isEmpty()) {
      playhead.seek(moment == 0 ? SimTime.ZERO : times.get(moment - 1));
      run(times.get(moment), speed());
    }
  }

  /// Lets time run to the next moment; a step that still runs is finished first.
  public void stepForward() {
    finish();
    playhead.pause();
    playhead.reveal();
    SimTime now = playhead.now();
    step(times().stream().filter(t -> t.compareTo(now) > 0).findFirst().orElse(playhead.end()));
  }

  /// Lets time run back to the moment before; a step that still runs is finished first.
  public void stepBack() {
    finish();
    playhead.pause();
    SimTime now = playhead.now();
    List<SimTime> back = times().reversed();
    step(back.stream().filter(t -> t.compareTo(now) < 0).findFirst().orElse(SimTime.ZERO));
  }

  /// Brings a running step, or what runs until something, to its end at once.
  public void finish() {
    until.ifPresent(end -> {
      until = Optional.empty();
      playhead.pause();
      playhead.seek(end);
    });
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
      approach(goal.get(), passed);
    } else if (playhead.playingProperty().get()) {
      synchronise();
      millis += passed * speed() * (until.isPresent() ? RUN_SPEED : 1);
      show(millis >= pace.get().duration() ? playhead.end() : pace.get().at(millis));
      if (until.filter(end -> end.compareTo(playhead.now()) <= 0).isPresent()) {
        finish();
      }
    } else {
      until = Optional.empty(); // somebody stopped it
    }
  }

  private void approach(SimTime end, double passed) {
    if (!playhead.now().equals(shown)) {
      goal = Optional.empty(); // somebody else moved the playhead: that counts
      return;
    }
    still += passed;
    double last = pace.get().millisAt(end);
    double way = last - millis;
    if (jumps ? still >= Pace.WAIT_MILLIS : Math.abs(way) <= passed * rate) {
      finish();
    } else if (!jumps) {
      millis += Math.copySign(passed * rate, way);
      show(pace.get().at(millis));
    }
  }

  private void step(SimTime end) {
    if (jumps) {
      playhead.seek(end);
    } else {
      run(end, STEP_SPEED);
    }
  }

  /// Goes to an instant by itself; where motion is not wanted, after a short wait.
  private void run(SimTime end, double times) {
    synchronise();
    shown = playhead.now();
    rate = times;
    still = 0;
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
