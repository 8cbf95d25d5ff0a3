package pinhole.ui.frame;

import java.util.EnumMap;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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
  private final ScenarioEdits edits;
  private final Words words = new Words();
  private final EnumMap<DataMode, ToggleButton> modes = new EnumMap<>(DataMode.class);
  private final ToggleButton tls = new ToggleButton();
  private final FontIcon lock = new FontIcon(Feather.UNLOCK);
  private final HBox box = new HBox();
  private final MenuButton menu = new MenuButton();

  ModeBar(ScenarioEdits edits, Heading heading) {
    super(8);
    this.edits = edits;
    setAlignment(Pos.CENTER);
    setFillHeight(false);
    box.getStyleClass().add("ph-segmented");
    box.setAccessibleRole(AccessibleRole.PARENT);
    box.setAccessibleText(words.say("mode"));
    menu.setId("modes");
    menu.setAccessibleText(words.say("mode"));
    for (DataMode mode : DataMode.values()) {
      box.getChildren().add(mode(mode));
      MenuItem item = new MenuItem(words.say("mode." + mode.name()));
      item.setOnAction(_ -> edits.chooseMode(mode));
      menu.getItems().add(item);
    }
    tls();
    if (heading.offers(Control.MODE)) {
      getChildren().addAll(box, menu);
    }
    compact(false);
    if (heading.offers(Control.TLS)) {
      HBox frame = new HBox(tls);
      frame.getStyleClass().add("ph-segmented");
      getChildren().add(frame);
    }
    edits.scenarioProperty().subscribe(this::show);
  }

  /// Shows the modes as a menu, TLS as its lock.
  void compact(boolean small) {
    box.setVisible(!small);
    box.setManaged(!small);
    menu.setVisible(small);
    menu.setManaged(small);
    tls.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private ToggleButton mode(DataMode mode) {
    ToggleButton button = new ToggleButton(mode.name());
    button.setId("mode-" + mode.name());
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
    menu.setText(scenario.client().mode().name());
    boolean on = scenario.client().tls();
    tls.setSelected(on);
    lock.setIconCode(on ? Feather.LOCK : Feather.UNLOCK);
    String state = words.say(on ? "tls.on" : "tls.off");
    tls.setAccessibleText(state);
    tls.getTooltip().setText(state);
  }
}
