package pinhole.ui.frame;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import pinhole.engine.ftp.DataMode;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.playback.ScenarioEdits;

/// How the data connection is arranged: four modes, one of them chosen.
final class ModeChoice {
  /// The modes as they stand everywhere: the active ones, then the passive ones.
  static final List<DataMode> ORDER =
      List.of(DataMode.PORT, DataMode.EPRT, DataMode.PASV, DataMode.EPSV);

  private ModeChoice() {}

  /// A bar that shows the scenario's mode and changes it.
  ///
  /// @param id the beginning of the buttons' ids
  static ChoiceBar<DataMode> bar(String id, ScenarioEdits edits) {
    Words words = new Words();
    ChoiceBar<DataMode> bar = new ChoiceBar<>(words.say("mode"), edits::chooseMode);
    for (DataMode mode : ORDER) {
      ToggleButton button = bar.add(id + mode.name(), mode, mode.name());
      button.getStyleClass().add("ph-code");
      button.setAccessibleText(words.say("mode." + mode.name()));
      button.setTooltip(new Tooltip(words.say("mode." + mode.name())));
    }
    edits.scenarioProperty().subscribe(scenario -> bar.show(scenario.client().mode()));
    return bar;
  }
}
