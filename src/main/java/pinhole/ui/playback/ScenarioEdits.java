package pinhole.ui.playback;

import java.util.function.UnaryOperator;
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
  void change(UnaryOperator<Scenario> edit, String what);

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

  /// Takes the last change back; does nothing without one.
  void undo();

  /// Makes the change again that was taken back last; does nothing without one.
  void redo();
}
