package pinhole.app;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;
import pinhole.ui.frame.Futures;
import pinhole.ui.playback.ScenarioEdits;

/// What is changed on the picture of the other run: that run becomes the one that is shown first,
/// so that the change is made where it was clicked.
///
/// @param futures the two runs
/// @param model changes the run that is shown
record OtherEdits(Futures futures, ScenarioEdits model) implements ScenarioEdits {
  private ScenarioEdits shown() {
    futures.swap();
    return model;
  }

  @Override
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return model.scenarioProperty();
  }

  @Override
  public void change(UnaryOperator<Scenario> edit, String what, String series) {
    shown().change(edit, what, series);
  }

  @Override
  public void completeWith(UnaryOperator<Scenario> completion) {
    model.completeWith(completion);
  }

  @Override
  public void onBegin(Runnable forget) {
    model.onBegin(forget);
  }

  @Override
  public void toggleAlg(DeviceId firewall) {
    shown().toggleAlg(firewall);
  }

  @Override
  public void toggleNat(DeviceId firewall) {
    shown().toggleNat(firewall);
  }

  @Override
  public void toggleTls() {
    shown().toggleTls();
  }

  @Override
  public void chooseMode(DataMode mode) {
    shown().chooseMode(mode);
  }

  @Override
  public void switchRule(DeviceId firewall, int index, boolean on) {
    shown().switchRule(firewall, index, on);
  }

  @Override
  public void chooseDefault(DeviceId firewall, Direction way, Verdict verdict) {
    shown().chooseDefault(firewall, way, verdict);
  }

  @Override
  public void undo() {
    model.undo();
  }

  @Override
  public void redo() {
    model.redo();
  }

  @Override
  public ReadOnlyBooleanProperty undoableProperty() {
    return model.undoableProperty();
  }

  @Override
  public ReadOnlyBooleanProperty redoableProperty() {
    return model.redoableProperty();
  }
}
