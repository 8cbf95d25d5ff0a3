package pinhole.ui.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import pinhole.engine.sim.Scenario;

/// The scenarios that were shown before, to go back to and forth. The oldest are forgotten.
final class History {
  /// How many steps can be taken back.
  static final int MOST = 1000;

  private final Deque<Past> undo = new ArrayDeque<>();
  private final Deque<Past> redo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
  private String series = "";

  /// A scenario to come back to, and the change that left it.
  ///
  /// @param scenario the one before the change
  /// @param what the change in a sentence
  /// @param worked whether the session succeeded before the change
  record Past(Scenario scenario, String what, boolean worked) {}

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
      Past first = undo.pop();
      undo.push(new Past(first.scenario(), past.what(), first.worked()));
    } else {
      undo.push(past);
      if (undo.size() > MOST) {
        undo.removeLast();
      }
    }
    redo.clear();
    series = name;
    tell();
  }

  /// Forgets the last change: its series has come back to where it began.
  void forget() {
    undo.pop();
    series = "";
    tell();
  }

  /// Takes a step back.
  ///
  /// @param now what to come forth to
  Past back(Scenario now) {
    return move(undo, redo, now);
  }

  /// Takes a step forth.
  ///
  /// @param now what to come back to
  Past forth(Scenario now) {
    return move(redo, undo, now);
  }

  private Past move(Deque<Past> from, Deque<Past> to, Scenario now) {
    Past past = from.pop();
    to.push(new Past(now, past.what(), past.worked()));
    series = "";
    tell();
    return past;
  }

  private void tell() {
    undoable.set(!undo.isEmpty());
    redoable.set(!redo.isEmpty());
  }
}
