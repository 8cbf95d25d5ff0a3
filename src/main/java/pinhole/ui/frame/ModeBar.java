package pinhole.ui.frame;

import java.util.EnumMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.sim.Scenario;
import pinhole.lesson.Control;
import pinhole.ui.playback.ScenarioEdits;

/// The switches of the whole scenario: how the data connection is arranged, and TLS.
final class ModeBar extends HBox {
  /// The modes as they stand everywhere: the active ones, then the passive ones.
  static final List<DataMode> ORDER =
      List.of(DataMode.PORT, DataMode.EPRT, DataMode.PASV, DataMode.EPSV);

  private final ScenarioEdits edits;
  private final Words words = new Words();
  private final EnumMap<DataMode, ToggleButton> modes = new EnumMap<>(DataMode.class);
  private final ToggleButton tls = new ToggleButton();
  private final FontIcon lock = new FontIcon(Feather.UNLOCK);
  private final HBox box = new HBox();

  ModeBar(ScenarioEdits edits, Heading heading) {
    super(8);
    this.edits = edits;
    setAlignment(Pos.CENTER);
    setFillHeight(false);
    box.getStyleClass().add("ph-segmented");
    box.setAccessibleRole(AccessibleRole.PARENT);
    box.setAccessibleText(words.say("mode"));
    box.setId("modes");
    box.setMinWidth(USE_PREF_SIZE);
    for (DataMode mode : ORDER) {
      box.getChildren().add(mode(mode));
    }
    tls();
    if (heading.offers(Control.MODE)) {
      getChildren().add(box);
    }
    if (heading.offers(Control.TLS)) {
      HBox frame = new HBox(tls);
      frame.getStyleClass().add("ph-segmented");
      frame.setMinWidth(USE_PREF_SIZE);
      getChildren().add(frame);
    }
    edits.scenarioProperty().subscribe(this::show);
  }

  /// Shows the modes closer together, TLS as its lock.
  void compact(boolean small) {
    getStyleClass().remove("ph-close");
    if (small) {
      getStyleClass().add("ph-close");
    }
    tls.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private ToggleButton mode(DataMode mode) {
    ToggleButton button = new ToggleButton(mode.name());
    button.setId("mode-" + mode.name());
    button.getStyleClass().add("ph-code");
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(words.say("mode." + mode.name()));
    button.setTooltip(new Tooltip(words.say("mode." + mode.name())));
    button.setOnAction(_ -> {
      edits.chooseMode(mode);
      show(edits.scenarioProperty().get());
    });
    modes.put(mode, button);
    return button;
  }

  private void tls() {
    tls.setText(words.say("tls"));
    tls.setGraphic(lock);
    tls.setId("tls");
    tls.setTooltip(new Tooltip());
    tls.setOnAction(_ -> edits.toggleTls());
  }

  private void show(Scenario scenario) {
    modes.forEach((mode, button) -> button.setSelected(mode == scenario.client().mode()));
    boolean on = scenario.client().tls();
    tls.setSelected(on);
    lock.setIconCode(on ? Feather.LOCK : Feather.UNLOCK);
    String state = words.say(on ? "tls.on" : "tls.off");
    tls.setAccessibleText(state);
    tls.getTooltip().setText(state);
  }
}
