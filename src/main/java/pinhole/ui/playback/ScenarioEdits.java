package pinhole.ui.playback;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Scenario;

/// What a view may change in the scenario that is shown. Each change runs the scenario again at
/// once, keeps the playhead where it is, and can be undone.
public interface ScenarioEdits {
  /// The scenario that is shown.
  ReadOnlyObjectProperty<Scenario> scenarioProperty();

  /// Changes anything. An edit that changes nothing is not noted.
  ///
  /// @param edit gives the new scenario
  /// @param what the change in a sentence, for the undo bar: "Rule 2 of the client firewall moved."
  default void change(UnaryOperator<Scenario> edit, String what) {
    change(edit, what, "");
  }

  /// Changes anything, as one of a series: what follows in the same series is taken back with it,
  /// like the letters of a word. Any other change, and taking back, end a series.
  ///
  /// @param edit gives the new scenario
  /// @param what the change in a sentence, for the undo bar
  /// @param series its name, the same for all changes of a series; empty for a change by itself
  void change(UnaryOperator<Scenario> edit, String what, String series);

  /// Sets what every change is completed with from now on: a view in which something is half done,
  /// such as a rule whose text cannot be read, says here what the scenario makes of it.
  ///
  /// @param completion gives the completed scenario; the same one if there is nothing to complete
  void completeWith(UnaryOperator<Scenario> completion);

  /// Sets what is told before another scenario begins: what is half done belongs to the last one.
  void onBegin(Runnable forget);

  /// Attaches or detaches a firewall's ALG.
  ///
  /// @param firewall the client's or the server's
  void toggleAlg(DeviceId firewall);

  /// Lets a firewall translate addresses, or stops it.
  ///
  /// @param firewall the client's or the server's
  void toggleNat(DeviceId firewall);

  /// Lets client and server use TLS, or stops them.
  void toggleTls();

  /// Chooses how the data connection is arranged.
  void chooseMode(DataMode mode);

  /// Switches one rule on or off; an index beyond the rules does nothing.
  ///
  /// @param firewall the client's or the server's
  /// @param index of the rule, from 0
  /// @param on whether it counts
  void switchRule(DeviceId firewall, int index, boolean on);

  /// Chooses what happens to what matches no rule.
  ///
  /// @param firewall the client's or the server's
  /// @param way in or out
  /// @param verdict the default for that way
  void chooseDefault(DeviceId firewall, Direction way, Verdict verdict);

  /// Notes that a view put the playhead somewhere because of the last change, and not the user: to
  /// take the change back puts it where it was before.
  default void settled() {}

  /// Takes the last change back; does nothing without one.
  void undo();

  /// Makes the change again that was taken back last; does nothing without one.
  void redo();

  /// Whether there is a change to take back.
  ReadOnlyBooleanProperty undoableProperty();

  /// Whether there is a change to make again.
  ReadOnlyBooleanProperty redoableProperty();
}
