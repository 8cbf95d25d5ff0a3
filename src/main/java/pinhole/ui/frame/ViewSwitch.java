package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.ChoiceBar;

/// Chooses the large view.
final class ViewSwitch extends HBox {
  private final Words words = new Words();
  private final Predicate<Large> offers;
  private final List<Large> views;
  private final ChoiceBar<Large> bar;
  private Optional<ToggleButton> report = Optional.empty();

  /// A switch.
  ///
  /// @param views all that there are
  /// @param offers which of them can be opened now
  ViewSwitch(Arrangement arrangement, Set<Large> views, Predicate<Large> offers) {
    this.views = List.copyOf(views);
    this.offers = offers;
    setAlignment(Pos.CENTER);
    setMaxHeight(USE_PREF_SIZE);
    bar = new ChoiceBar<>(words.say("views"), arrangement::open);
    getChildren().add(bar);
    this.views.forEach(this::add);
    offered();
    arrangement.largeProperty().subscribe(bar::show);
  }

  /// Looks again which views are offered.
  ///
  /// @return whether something changed
  boolean offered() {
    boolean changed = false;
    int shown = 0;
    for (Large view : views) {
      boolean there = offers.test(view);
      ToggleButton button = bar.button(view);
      changed |= button.isVisible() != there;
      button.setVisible(there);
      button.setManaged(there);
      shown += there ? 1 : 0;
    }
    setVisible(shown > 1);
    return changed;
  }

  /// Shows the icons without their words.
  void compact(boolean small) {
    ContentDisplay display = small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
    views.forEach(view -> bar.button(view).setContentDisplay(display));
    report.ifPresent(it -> it.setContentDisplay(display));
  }

  /// Offers the way back to a report, before all views.
  void report(Runnable back) {
    ToggleButton button = new ToggleButton(words.say("view.REPORT"));
    button.setId("view-REPORT");
    button.setGraphic(new FontIcon(Feather.FILE_TEXT));
    button.setAccessibleText(words.say("back.report"));
    button.setTooltip(new Tooltip(words.say("back.report")));
    button.setMinWidth(0);
    button.setOnAction(_ -> {
      button.setSelected(false); // it leads away, and is never where one is
      back.run();
    });
    bar.getButtons().addFirst(button);
    button.setToggleGroup(null);
    report = Optional.of(button);
  }

  private void add(Large view) {
    Feather icon =
        switch (view) {
          case STAGE -> Feather.LAYOUT;
          case LADDER -> Feather.ALIGN_JUSTIFY;
          case MATRIX -> Feather.GRID;
        };
    ToggleButton button = bar.add("view-" + view.name(), view, words.say("view." + view.name()));
    button.setMinWidth(0); // what does not fit shows its icon
    button.setGraphic(new FontIcon(icon));
    button.setTooltip(new Tooltip(words.say("view.tip." + view.name())));
  }
}
