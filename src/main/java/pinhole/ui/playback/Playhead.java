package pinhole.ui.playback;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Storyline;
import pinhole.engine.sim.World;

/// Where the user is in a recording. Moving it never changes the recording; loading another one
/// keeps the step, or else the instant.
public final class Playhead {
  private static final long NEAR_MICROS = 10_000; // so far apart, two instants show the same

  private final Together together = new Together();
  private final ReadOnlyObjectWrapper<Take> take;
  private final ReadOnlyObjectWrapper<SimTime> now = together.value(SimTime.ZERO);
  private final ReadOnlyIntegerWrapper step = together.number(-1);
  private final ReadOnlyIntegerWrapper moment = together.number(-1);
  private final ReadOnlyObjectWrapper<SimTime> seen = together.value(SimTime.ZERO);
  private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<SimTime>> barrier =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Landing> landing = together.value(Landing.KEPT);
  private final ReadOnlyObjectWrapper<Optional<Secret>> asked = together.value(Optional.empty());
  private List<Secret> secrets = List.of();
  private Optional<Secret> secret = Optional.empty();
  private boolean secretive;

  /// A recording with its storyline.
  ///
  /// @param recording what happened
  /// @param storyline its moments and chapters
  public record Take(Recording recording, Storyline storyline) {
    /// A recording with the storyline that it has.
    public static Take of(Recording recording) {
      return new Take(recording, Storyline.of(recording));
    }
  }

  /// A playhead at the start of a recording.
  public Playhead(Recording recording) {
    take = together.leader(Take.of(recording));
    seek(SimTime.ZERO);
  }

  /// The recording and its storyline; changes when another one is loaded.
  public ReadOnlyObjectProperty<Take> takeProperty() {
    return take.getReadOnlyProperty();
  }

  /// The instant; changes with every frame while playing.
  public ReadOnlyObjectProperty<SimTime> nowProperty() {
    return now.getReadOnlyProperty();
  }

  /// The index of the last step at or before now, -1 before the first.
  public ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// The index of the last moment at or before now, -1 before the first.
  public ReadOnlyIntegerProperty momentProperty() {
    return moment.getReadOnlyProperty();
  }

  /// The furthest instant that was ever shown of this scenario.
  public ReadOnlyObjectProperty<SimTime> seenProperty() {
    return seen.getReadOnlyProperty();
  }

  /// Whether time runs.
  public ReadOnlyBooleanProperty playingProperty() {
    return playing.getReadOnlyProperty();
  }

  /// The instant beyond which the playhead does not go until a question is answered; empty for
  /// none.
  public ReadOnlyObjectProperty<Optional<SimTime>> barrierProperty() {
    return barrier.getReadOnlyProperty();
  }

  /// Where the playhead came to stand when a recording was loaded last.
  public ReadOnlyObjectProperty<Landing> landingProperty() {
    return landing.getReadOnlyProperty();
  }

  /// The secret before which the playhead stands until `reveal`; empty if it does not.
  public ReadOnlyObjectProperty<Optional<Secret>> askedProperty() {
    return asked.getReadOnlyProperty();
  }

  /// The recording.
  public Recording recording() {
    return take.get().recording();
  }

  /// The storyline.
  public Storyline storyline() {
    return take.get().storyline();
  }

  /// The instant.
  public SimTime now() {
    return now.get();
  }

  /// The world at this instant.
  public World world() {
    return recording().worldAfter(step.get());
  }

  /// The moment at or before this instant, empty before the first.
  public Optional<Moment> currentMoment() {
    int at = storyline().momentAt(now.get()); // the property still counts in the last recording
    return at < 0 ? Optional.empty() : Optional.of(storyline().moments().get(at));
  }

  /// Shows another recording at the same step, wherever that is now; without it, or while playing,
  /// at the same instant; if it is shorter than that, at its last step. Who follows the recording
  /// finds the playhead already where it stands in it.
  public void load(Recording recording) {
    together.change(() -> change(Take.of(recording)));
  }

  /// Shows another recording at an instant at which it was shown before.
  public void load(Recording recording, SimTime at) {
    together.change(() -> {
      landing.set(Landing.KEPT);
      show(recording, at);
    });
  }

  private void change(Take next) {
    Take before = take.get();
    SimTime was = now.get();
    boolean atEnd = was.compareTo(end()) >= 0;
    Optional<Moment> stood = currentMoment().filter(m -> m.at().equals(was) && !playing.get());
    take.set(next);
    hide(was);
    SimTime last = storyline().moments().isEmpty() ? end() : storyline().moments().getLast().at();
    Optional<SimTime> found = stood.flatMap(m -> again(m, before.storyline()));
    if (found.isPresent()) {
      landing.set(found.get().equals(was) ? Landing.KEPT : Landing.MOVED);
      seek(found.get());
    } else if (was.compareTo(end()) <= 0 || atEnd && stood.isEmpty()) {
      landing.set(stood.isPresent() ? Landing.GONE : Landing.KEPT);
      seek(was);
    } else {
      landing.set(Landing.SHORTER);
      seek(last);
    }
  }

  /// When a moment of the run before happens in this one.
  private Optional<SimTime> again(Moment moment, Storyline before) {
    SimTime was = moment.at();
    return Twin.of(moment, before, storyline())
        .map(Moment::at)
        .or(() ->
            Twin.atWall(moment, before, storyline())
                .map(Moment::at)
                .map(at -> Math.abs(at.micros() - was.micros()) <= NEAR_MICROS ? was : at));
  }

  /// Forgets how far was looked, and goes to the start of a recording.
  public void restart(Recording recording) {
    pause();
    barrier.set(Optional.empty());
    together.change(() -> {
      seen.set(SimTime.ZERO);
      show(recording, SimTime.ZERO);
    });
  }

  private void show(Recording recording, SimTime at) {
    take.set(Take.of(recording));
    hide(at);
    seek(at);
  }

  /// Lets time run; from the end it starts again.
  public void play() {
    if (now.get().compareTo(end()) >= 0 && barrier.get().isEmpty()) {
      seek(SimTime.ZERO);
    }
    playing.set(true);
  }

  /// Stops time.
  public void pause() {
    playing.set(false);
  }

  /// Goes to the next moment.
  public void stepForward() {
    pause();
    for (Moment next : storyline().moments()) {
      if (next.at().compareTo(now.get()) > 0) {
        seek(next.at());
        return;
      }
    }
    seek(end());
  }

  /// Goes to the moment before.
  public void stepBack() {
    pause();
    for (Moment last : storyline().moments().reversed()) {
      if (last.at().compareTo(now.get()) < 0) {
        seek(last.at());
        return;
      }
    }
    seek(SimTime.ZERO);
  }

  /// Goes to the start.
  public void toStart() {
    pause();
    seek(SimTime.ZERO);
  }

  /// Goes to the end, or to the barrier.
  public void toEnd() {
    pause();
    seek(end());
  }

  /// Sets the instant at which the playhead is held, or lifts it.
  public void hold(Optional<SimTime> at) {
    barrier.set(at);
    seek(now.get());
  }

  /// Stands still before each answer until `reveal`, as one who asks an audience does, or not.
  public void keepSecrets(boolean on) {
    secretive = on;
    hide(now.get());
    seek(now.get());
  }

  /// Whether it stands still before each answer.
  public boolean keepsSecrets() {
    return secretive;
  }

  /// Lets the playhead go on to the answer before which it stands.
  public void reveal() {
    asked
        .get()
        .ifPresent(told -> {
          secret = Secret.next(secrets, told.at().plus(1));
          seek(now.get());
        });
  }

  private void hide(SimTime from) {
    secrets = secretive ? Secret.of(take.get()) : List.of();
    secret = Secret.next(secrets, from);
  }

  /// The last instant of the recording.
  public SimTime end() {
    SimTime over = recording().duration();
    SimTime last = storyline().moments().isEmpty() ? over : storyline().moments().getLast().at();
    return last.compareTo(over) > 0 ? last : over;
  }

  /// Goes to an instant, not beyond the ends or the barrier.
  public void seek(SimTime wanted) {
    SimTime limit = limit();
    boolean held = wanted.compareTo(limit) >= 0;
    SimTime instant = held ? limit : wanted.compareTo(SimTime.ZERO) < 0 ? SimTime.ZERO : wanted;
    now.set(instant);
    step.set(recording().stepAt(instant));
    moment.set(storyline().momentAt(instant));
    asked.set(secret.filter(s -> s.at().equals(now.get())));
    if (instant.compareTo(seen.get()) > 0) {
      seen.set(instant);
    }
    if (held) {
      pause();
    }
  }

  /// The instant beyond which the playhead does not go now.
  private SimTime limit() {
    SimTime limit = barrier.get().filter(b -> b.compareTo(end()) < 0).orElse(end());
    return secret.map(Secret::at).filter(s -> s.compareTo(limit) < 0).orElse(limit);
  }
}
