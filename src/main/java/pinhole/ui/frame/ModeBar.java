package pinhole.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.playback.ScenarioEdits;

/// The switches of the whole scenario: how the data connection is arranged, and TLS.
final class ModeBar extends HBox {
  private final Words words = new Words();
  private final ToggleButton tls = new ToggleButton();
  private final FontIcon lock = new FontIcon(Feather.UNLOCK);

  ModeBar(ScenarioEdits edits, Heading heading) {
    super(8);
    setAlignment(Pos.CENTER);
    setFillHeight(false);
    if (heading.offers(Control.MODE)) {
      ChoiceBar<DataMode> modes = ModeChoice.bar("mode-", edits);
      modes.setId("modes");
      modes.setMinWidth(USE_PREF_SIZE);
      getChildren().add(modes);
    }
    if (heading.offers(Control.TLS)) {
      getChildren().add(tls(edits));
      edits.scenarioProperty().subscribe(this::show);
    }
  }

  /// Shows the modes closer together, TLS as its lock.
  void compact(boolean small) {
    getStyleClass().remove("ph-close");
    if (small) {
      getStyleClass().add("ph-close");
    }
    tls.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private SegmentedButton tls(ScenarioEdits edits) {
    tls.setText(words.say("tls"));
    tls.setGraphic(lock);
    tls.setId("tls");
    tls.setTooltip(new Tooltip());
    tls.setOnAction(_ -> edits.toggleTls());
    SegmentedButton frame = ChoiceBar.alone(tls);
    frame.setMinWidth(USE_PREF_SIZE);
    return frame;
  }

  private void show(Scenario scenario) {
    boolean on = scenario.client().tls();
    tls.setSelected(on);
    lock.setIconCode(on ? Feather.LOCK : Feather.UNLOCK);
    String state = words.say(on ? "tls.on" : "tls.off");
    tls.setAccessibleText(state);
    tls.getTooltip().setText(state);
  }
}
