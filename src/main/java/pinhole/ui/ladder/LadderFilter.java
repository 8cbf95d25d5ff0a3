package pinhole.ui.ladder;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Chooses which connections the ladder shows.
final class LadderFilter extends MenuButton {
  private final Words words;

  LadderFilter(Words words, Consumer<Filter> chosen) {
    this.words = words;
    setId("ladder-filter");
    FontIcon icon = new FontIcon(Feather.FILTER);
    icon.getStyleClass().add("ph-icon-14");
    setGraphic(icon);
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip());
    ToggleGroup group = new ToggleGroup();
    for (Filter one : Filter.values()) {
      RadioMenuItem item = new RadioMenuItem(words.say("filter", one));
      item.setId("ladder-filter-" + one.name().toLowerCase(Locale.ROOT));
      item.setToggleGroup(group);
      item.setSelected(one == Filter.BOTH);
      item.setOnAction(_ -> {
        name(one);
        chosen.accept(one);
      });
      getItems().add(item);
    }
    name(Filter.BOTH);
  }

  /// In small windows it is an icon.
  void compact(boolean small) {
    setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private void name(Filter one) {
    String name = words.say("filter", one);
    setText(name);
    setAccessibleText(words.say("filter.spoken", name));
    getTooltip().setText(getAccessibleText());
  }
}
