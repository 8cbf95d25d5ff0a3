package pinhole.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Scenario;

/// The scenarios that were shown before, to go back to and forth. The oldest are forgotten.
final class History {
  /// How many steps can be taken back.
  static final int MOST = 1000;

  private final Deque<Past> undo = new ArrayDeque<>();
  private final Deque<Past> redo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private Deque<Past> last = undo; // that of the last step
  private String series = "";

  /// A scenario to come back to, and the change that left it.
  ///
  /// @param scenario the one before the change
  /// @param rival the run that was kept beside it
  /// @param what the change in a sentence
  /// @param worked whether the session succeeded before the change
  /// @param from where the playhead was before it
  /// @param to where it came to stand after it, empty if that is not known yet
  record Past(
      Scenario scenario,
      Optional<Rival> rival,
      String what,
      boolean worked,
      SimTime from,
      Optional<SimTime> to) {
    /// Where the playhead goes if this is come back to: to where it was, unless it was moved since.
    Optional<SimTime> back(SimTime now) {
      return to.filter(now::equals).map(_ -> from);
    }

    private Past saying(String other) {
      return new Past(scenario, rival, other, worked, from, to);
    }

    private Past landing(SimTime at) {
      return new Past(scenario, rival, what, worked, from, Optional.of(at));
    }

    /// Whether it is the state in which one run is shown and another one kept.
    boolean leadsTo(Rival shown, Optional<Rival> kept) {
      return scenario.equals(shown.run().scenario()) && rival.equals(kept);
    }
  }

  ReadOnlyBooleanProperty undoableProperty() {
    return undoable.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty redoableProperty() {
    return redoable.getReadOnlyProperty();
  }

  /// The step that would be taken back.
  Optional<Past> last() {
    return Optional.ofNullable(undo.peek());
  }

  /// Whether a change goes on with the series of the last one.
  boolean continues(String name) {
    return !name.isEmpty() && name.equals(series) && !undo.isEmpty();
  }

  /// Notes a change. What was taken back before cannot be made again.
  ///
  /// @param past what to come back to
  /// @param name of its series, empty for none
  void note(Past past, String name) {
    if (continues(name)) {
      undo.push(undo.pop().saying(past.what()));
    } else {
      push(past);
    }
    redo.clear();
    series = name;
    tell();
  }

  /// Notes that another run is kept or shown. What was taken back before can still be made again.
  void noteRuns(Past past) {
    push(past);
    series = "";
    tell();
  }

  /// Forgets the last change: what is shown is again what was shown before it.
  void forget() {
    undo.pop();
    series = "";
    tell();
  }

  /// Forgets everything.
  void clear() {
    undo.clear();
    redo.clear();
    series = "";
    tell();
  }

  /// Notes where the playhead came to stand after the last change, or after a step back or forth.
  void landed(SimTime at) {
    if (!last.isEmpty()) {
      last.push(last.pop().landing(at));
    }
  }

  /// Takes a step back.
  ///
  /// @param now what to come forth to
  /// @param rival the run that is kept now
  /// @param at where the playhead is
  Past back(Scenario now, Optional<Rival> rival, SimTime at) {
    return move(undo, redo, now, rival, at);
  }

  /// Takes a step forth.
  ///
  /// @param now what to come back to
  /// @param rival the run that is kept now
  /// @param at where the playhead is
  Past forth(Scenario now, Optional<Rival> rival, SimTime at) {
    return move(redo, undo, now, rival, at);
  }

  private Past move(
      Deque<Past> from, Deque<Past> to, Scenario now, Optional<Rival> rival, SimTime at) {
    Past past = from.pop();
    to.push(new Past(now, rival, past.what(), past.worked(), at, Optional.empty()));
    last = to;
    series = "";
    tell();
    return past;
  }

  private void push(Past past) {
    last = undo;
    undo.push(past);
    if (undo.size() > MOST) {
      undo.removeLast();
    }
  }

  private void tell() {
    undoable.set(!undo.isEmpty());
    redoable.set(!redo.isEmpty());
  }
}
