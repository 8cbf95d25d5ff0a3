package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.kit.Theme;

/// The bar over a capture: which file it is, the report or what was rebuilt from it, and the app's
/// own actions.
final class CaptureBar extends Region {
  private static final double GAP = 16;
  private static final double EDGE = 12; // an icon's button has air of its own
  private static final String REPORT = "REPORT";

  private final Words words = new Words();
  private final Breadcrumb left;
  private final ChoiceBar<String> middle;
  private final HBox right;
  private final Button open;
  private final Button export;
  private final FontIcon moon = new FontIcon(Feather.MOON);
  private final Tooltip whyNot = new Tooltip();
  private double fitted = -1;

  CaptureBar(CapturePlace place, WindowActions actions, Runnable help) {
    left = new Breadcrumb(Heading.capture(place.title()), actions::showLessons);
    middle = new ChoiceBar<>(words.say("capture.view"), it -> chosen(it, place));
    add(REPORT, Feather.FILE_TEXT);
    add(Large.STAGE.name(), Feather.LAYOUT);
    add(Large.LADDER.name(), Feather.ALIGN_JUSTIFY);
    middle.show(REPORT);
    String words = this.words.say("open.capture");
    open = Icons.button("open-capture", words, new FontIcon(Feather.UPLOAD), actions::openCapture);
    open.setText(words);
    open.setMinWidth(USE_PREF_SIZE);
    Button theme = Icons.button("theme", this.words.say("theme"), moon, actions::changeTheme);
    FontIcon sign = new FontIcon(Feather.HELP_CIRCLE);
    export =
        Icons.button(
            "export-report",
            this.words.say("capture.export"),
            new FontIcon(Feather.DOWNLOAD),
            actions::showExport);
    export.setText(this.words.say("export"));
    export.setMinWidth(USE_PREF_SIZE);
    export.setDisable(true);
    right =
        new HBox(4, open, export, theme, Icons.button("help", this.words.say("help"), sign, help));
    right.setAlignment(Pos.CENTER_RIGHT);
    getChildren().setAll(left, middle, right);
    getStyleClass().addAll("ph-bar", "ph-top");
    setId("top-bar");
  }

  private void add(String view, Feather icon) {
    ToggleButton button = middle.add("view-" + view, view, words.say("view." + view));
    button.setGraphic(new FontIcon(icon));
    button.setTooltip(new Tooltip(words.say("capture.tip." + view)));
  }

  /// The report is where one is; the others lead away from it.
  private void chosen(String view, CapturePlace place) {
    if (!view.equals(REPORT)) {
      middle.show(REPORT);
      place.rebuilt().accept(Large.valueOf(view));
    }
  }

  /// Offers what can be rebuilt.
  ///
  /// @param possible whether anything can
  /// @param why nothing can, if that is known
  void offer(boolean possible, Optional<String> why) {
    for (Large large : List.of(Large.STAGE, Large.LADDER)) {
      ToggleButton button = middle.button(large.name());
      button.setDisable(!possible);
      String name = words.say("view." + large.name());
      button.setAccessibleText(why.map(it -> words.say("capture.none", name, it)).orElse(name));
    }
    Tooltip.uninstall(middle, whyNot);
    why.ifPresent(it -> {
      whyNot.setText(it);
      Tooltip.install(middle, whyNot); // a button that is off shows no tooltip of its own
    });
  }

  /// Offers to write the report into a file, or not.
  void exportable(boolean possible) {
    export.setDisable(!possible);
  }

  /// Shows the sign of the theme that a click leads to.
  void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  /// Shows as many words as fit.
  ///
  /// @param width of the bar
  /// @param small whether the window is small
  void fit(double width, boolean small) {
    double asked = small ? -width : width;
    if (asked == fitted) { // looks must not change with every layout: that would undo them
      return;
    }
    fitted = asked;
    spare(small, false);
    if (needed() > width) {
      spare(true, true);
    }
  }

  private void spare(boolean some, boolean all) {
    for (Button button : List.of(open, export)) {
      button.setContentDisplay(some ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      button.getStyleClass().remove("ph-icon");
      if (some) {
        button.getStyleClass().add("ph-icon");
      }
    }
    left.compact(all);
    for (String view : List.of(REPORT, Large.STAGE.name(), Large.LADDER.name())) {
      ContentDisplay display = all ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT;
      middle.button(view).setContentDisplay(display);
    }
    applyCss();
  }

  private double needed() {
    double ends = left.least() + middle.prefWidth(-1) + right.prefWidth(-1);
    return GAP + ends + 2 * GAP + EDGE;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - 1;
    double rightWidth = right.prefWidth(-1);
    double middleWidth = middle.prefWidth(-1);
    double most = getWidth() - EDGE - rightWidth - GAP - middleWidth;
    double wanted = left.prefWidth(-1);
    double x = Math.min(Math.max((getWidth() - middleWidth) / 2, wanted + 2 * GAP), most);
    left.resizeRelocate(GAP, 0, Math.min(wanted, x - 2 * GAP), height);
    double middleHeight = middle.prefHeight(-1);
    middle.resizeRelocate(x, (height - middleHeight) / 2, middleWidth, middleHeight);
    right.resizeRelocate(getWidth() - EDGE - rightWidth, 0, rightWidth, height);
  }
}
