package pinhole.ui.frame;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import pinhole.engine.sim.Recording;
import pinhole.engine.sim.Simulator;
import pinhole.ui.playback.Playhead;

/// A run that is kept beside the one that is shown: A is the run before the change, B the run after
/// it. One of the two is shown, and is changed by what the user changes; the other one stays.
public final class Futures {
  private final Playhead playhead;
  private final ScenarioModel model;
  private final ChangeWords words = new ChangeWords();
  private final ReadOnlyObjectWrapper<Optional<Recording>> other =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyBooleanWrapper showsA = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper bySide = new ReadOnlyBooleanWrapper();

  /// Nothing is kept.
  public Futures(Playhead playhead, ScenarioModel model) {
    this.playhead = playhead;
    this.model = model;
    model.rivalProperty().subscribe(this::follow);
  }

  /// The run that is not shown; empty if there is only one.
  public ReadOnlyObjectProperty<Optional<Recording>> otherProperty() {
    return other.getReadOnlyProperty();
  }

  /// Whether the run that is shown is A, the one before the change.
  public ReadOnlyBooleanProperty showsAProperty() {
    return showsA.getReadOnlyProperty();
  }

  /// Whether both are shown.
  public ReadOnlyBooleanProperty bySideProperty() {
    return bySide.getReadOnlyProperty();
  }

  /// Keeps the run that is shown as A; what is changed from now on is B. Does nothing if there are
  /// two already.
  public void keep() {
    if (other.get().isEmpty()) {
      model.keep(new Rival(playhead.recording(), true));
    }
  }

  /// Keeps the run before the last change as A: what is shown is B. A run that was kept before can
  /// be had back by undoing. Does nothing if nothing was changed.
  public void keepBefore() {
    model
        .before()
        .map(scenario -> new Rival(Simulator.run(scenario), true))
        .ifPresent(before -> {
          if (other.get().isEmpty()) {
            model.keep(before);
          } else {
            model.replace(Optional.of(before), words.kept());
          }
        });
  }

  /// Shows the other run at the same step.
  public void swap() {
    model.swap();
  }

  /// Shows both, or only one again.
  public void showBySide(boolean both) {
    bySide.set(both && other.get().isPresent());
  }

  /// Lets the run go that is not shown; undoing brings it back.
  public void forget() {
    if (other.get().isPresent()) {
      model.replace(Optional.empty(), words.forgotten());
    }
  }

  private void follow(Optional<Rival> rival) {
    if (rival.isEmpty()) {
      bySide.set(false);
    }
    showsA.set(rival.isPresent() && !rival.get().first());
    other.set(rival.map(Rival::run));
  }
}
