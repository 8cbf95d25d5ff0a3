package pinhole.ui.capture;

import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.PlaybackClock;

/// How fast one goes through the packets, and the menu to choose it from.
final class SpeedChip extends Button {
  private final Words words;
  private final Tooltip tip = new Tooltip();
  private final ContextMenu menu = new ContextMenu();
  private double factor = 1;

  SpeedChip(Words words) {
    this.words = words;
    FontIcon down = new FontIcon(Feather.CHEVRON_DOWN);
    down.getStyleClass().addAll("ph-icon-12", Token.INK_3.text());
    setGraphic(down);
    setContentDisplay(ContentDisplay.RIGHT);
    setId("capture-speed");
    getStyleClass().setAll("ph-chip", "ph-speed");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(tip);
    ToggleGroup group = new ToggleGroup();
    for (double offered : PlaybackClock.speeds()) {
      RadioMenuItem item = new RadioMenuItem(named(offered));
      item.setToggleGroup(group);
      item.setSelected(offered == factor);
      item.setOnAction(_ -> {
        item.setSelected(true); // a second click does not take the choice away
        choose(offered);
      });
      menu.getItems().add(item);
    }
    setOnAction(_ -> menu.show(this, Side.TOP, 0, -4));
    choose(factor);
  }

  private void choose(double wanted) {
    factor = wanted;
    setText(named(factor));
    tip.setText(words.of("speed", getText()));
    setAccessibleText(tip.getText());
  }

  private String named(double speed) {
    boolean whole = speed == Math.rint(speed);
    return words.of("speed.times", String.format(Locale.ROOT, whole ? "%.0f" : "%s", speed));
  }

  /// How many times as fast as usual.
  double factor() {
    return factor;
  }
}
