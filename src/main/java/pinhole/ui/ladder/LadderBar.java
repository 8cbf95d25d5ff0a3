package pinhole.ui.ladder;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;

/// The bar over the ladder: what it is, and which connections it shows.
final class LadderBar extends HBox {
  private final Words words;
  private final MenuButton filter = new MenuButton();

  LadderBar(Words words, Consumer<Filter> chosen) {
    super(12);
    this.words = words;
    setId("ladder-bar");
    getStyleClass().addAll("ph-bar", "ph-ladder-bar");
    setAlignment(Pos.CENTER_LEFT);
    Label hint = new Label(words.say("hint"));
    hint.getStyleClass().add("ph-small");
    hint.setTooltip(new Tooltip(words.say("hint")));
    hint.setMinWidth(0);
    Region gap = Plain.spring();
    filter(chosen);
    getChildren().setAll(hint, gap, filter);
  }

  static double height(boolean compact) {
    return compact ? 40 : 48;
  }

  private void filter(Consumer<Filter> chosen) {
    filter.setId("ladder-filter");
    FontIcon icon = new FontIcon(Feather.FILTER);
    icon.getStyleClass().add("ph-icon-14");
    filter.setGraphic(icon);
    filter.setMinWidth(USE_PREF_SIZE);
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
      filter.getItems().add(item);
    }
    name(Filter.BOTH);
  }

  private void name(Filter one) {
    String name = words.say("filter", one);
    filter.setText(name);
    filter.setAccessibleText(words.say("filter.spoken", name));
  }
}
