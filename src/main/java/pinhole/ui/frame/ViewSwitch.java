package pinhole.ui.frame;

import java.util.EnumMap;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.frame.Arrangement.Large;

/// Chooses the large view.
final class ViewSwitch extends HBox {
  private final Arrangement arrangement;
  private final Words words = new Words();
  private final Predicate<Large> offers;
  private final EnumMap<Large, ToggleButton> buttons = new EnumMap<>(Large.class);

  /// A switch.
  ///
  /// @param views all that there are
  /// @param offers which of them can be opened now
  ViewSwitch(Arrangement arrangement, Set<Large> views, Predicate<Large> offers) {
    this.arrangement = arrangement;
    this.offers = offers;
    setAlignment(Pos.CENTER);
    getStyleClass().addAll("ph-segmented", "ph-view-switch");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(words.say("views"));
    setMaxHeight(USE_PREF_SIZE);
    views.forEach(this::add);
    offered();
    arrangement.largeProperty().subscribe(_ -> show());
  }

  /// Looks again which views are offered.
  ///
  /// @return whether something changed
  boolean offered() {
    boolean changed = false;
    int shown = 0;
    for (var entry : buttons.entrySet()) {
      boolean there = offers.test(entry.getKey());
      changed |= entry.getValue().isVisible() != there;
      entry.getValue().setVisible(there);
      entry.getValue().setManaged(there);
      shown += there ? 1 : 0;
    }
    setVisible(shown > 1);
    return changed;
  }

  /// Shows the icons without their words.
  void compact(boolean small) {
    ContentDisplay display = small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    buttons.values().forEach(button -> button.setContentDisplay(display));
  }

  private void add(Large view) {
    Feather icon =
        switch (view) {
          case STAGE -> Feather.LAYOUT;
          case LADDER -> Feather.ALIGN_JUSTIFY;
          case MATRIX -> Feather.GRID;
        };
    String name = words.say("view." + view.name());
    ToggleButton button = new ToggleButton(name, new FontIcon(icon));
    button.setId("view-" + view.name());
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(words.say("view.tip." + view.name())));
    button.setOnAction(_ -> {
      arrangement.open(view);
      show();
    });
    buttons.put(view, button);
    getChildren().add(button);
  }

  private void show() {
    buttons.forEach(
        (view, button) -> button.setSelected(view == arrangement.largeProperty().get()));
  }
}
