package pinhole.ui.frame;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Theme;
import pinhole.ui.playback.ScenarioEdits;

/// The bar at the upper edge: where one is, the switches of the scenario, and the app's own
/// actions. Where there is no room for all words, they go one after the other; what can be clicked
/// stays whole.
final class TopBar extends Region {
  private static final double GAP = 16;
  private static final double EDGE = 12; // an icon's button has air of its own
  private static final int LEAST_WORDS = 4;

  private final Breadcrumb left;
  private final ViewSwitch middle;
  private final ModeBar modes;
  private final HBox right = new HBox(4);
  private final List<Button> worded;
  private final FontIcon moon = new FontIcon(Feather.MOON);
  private double fitted = -1;
  private int spared = -1;

  TopBar(Heading heading, MainView view, Session session, WindowActions actions) {
    Words words = new Words();
    ScenarioEdits edits = session.model();
    left =
        heading.capture()
            ? new Breadcrumb(heading, "back.report", actions::showReport)
            : new Breadcrumb(heading, actions::showLessons);
    middle = new ViewSwitch(view.arrangement(), view.slots().large().keySet(), view::offers);
    if (heading.capture()) {
      middle.report(actions::showReport);
    }
    modes = new ModeBar(edits, heading);
    Button open = open(words, edits, actions);
    Button export = export(words, actions);
    worded = List.of(open, export);
    right.setAlignment(Pos.CENTER_RIGHT);
    right
        .getChildren()
        .setAll(
            open,
            export,
            Icons.button("theme", words.say("theme"), moon, actions::changeTheme),
            Icons.button(
                "help",
                words.say("help"),
                new FontIcon(Feather.HELP_CIRCLE),
                view.overlays::showKeys));
    if (view.slots().docks().containsKey(Arrangement.Dock.OPTIONS)) {
      right.getChildren().add(2, options(words, view.arrangement()));
    }
    getChildren().setAll(left, middle, modes, right);
    getStyleClass().addAll("ph-bar", "ph-top");
    setId("top-bar");
    session.playhead().seenProperty().subscribe(_ -> offered());
    session.playhead().takeProperty().subscribe(_ -> offered());
  }

  /// Looks again which large views are offered.
  private void offered() {
    if (middle.offered()) {
      fitted = -1;
      requestLayout();
    }
  }

  /// Shows the sign of the theme that a click leads to.
  void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  /// Shows as many words as fit.
  ///
  /// @param width of the bar
  /// @param small whether the window is small, so that the actions are icons in any case
  void fit(double width, boolean small) {
    double asked = small ? -width : width;
    if (asked == fitted) { // looks must not change with every layout: that would undo them
      return;
    }
    fitted = asked;
    int fewer = small ? 1 : 0;
    spare(fewer);
    while (fewer < LEAST_WORDS && needed() > width) {
      fewer++;
      spare(fewer);
    }
  }

  private void spare(int fewer) {
    if (fewer == spared) {
      return;
    }
    spared = fewer;
    worded.forEach(button -> worded(button, fewer == 0));
    modes.compact(fewer > 1);
    middle.compact(fewer > 2);
    left.compact(fewer > 3);
    applyCss();
  }

  private static void worded(Button button, boolean words) {
    button.setContentDisplay(words ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    button.getStyleClass().remove("ph-icon");
    if (!words) {
      button.getStyleClass().add("ph-icon");
    }
  }

  private double needed() {
    double switches = modes.prefWidth(-1);
    double views = middle.isVisible() ? GAP + middle.prefWidth(-1) : 0;
    double own = switches == 0 ? 0 : GAP + switches;
    return GAP + left.least() + GAP + views + own + GAP + right.prefWidth(-1) + EDGE;
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - 1;
    double rightWidth = right.prefWidth(-1);
    double middleWidth = middle.isVisible() ? middle.prefWidth(-1) : 0;
    double modesWidth = modes.prefWidth(-1);
    double modesLeft = getWidth() - EDGE - rightWidth - (modesWidth == 0 ? 0 : GAP) - modesWidth;
    double wanted = left.prefWidth(-1);
    double centre = (getWidth() - middleWidth) / 2;
    double x = Math.min(Math.max(centre, wanted + 2 * GAP), modesLeft - GAP - middleWidth);
    left.resizeRelocate(GAP, 0, Math.min(wanted, x - 2 * GAP), height);
    middle.resizeRelocate(
        x, (height - middle.prefHeight(-1)) / 2, middleWidth, middle.prefHeight(-1));
    modes.resizeRelocate(modesLeft, 0, modesWidth, height);
    right.resizeRelocate(getWidth() - EDGE - rightWidth, 0, rightWidth, height);
  }

  private static Button options(Words words, Arrangement arrangement) {
    FontIcon sliders = new FontIcon(Feather.SLIDERS);
    return Icons.button(
        "to-options",
        words.say("options"),
        sliders,
        () -> arrangement.toggle(Arrangement.Dock.OPTIONS));
  }

  private static Button export(Words words, WindowActions actions) {
    FontIcon icon = new FontIcon(Feather.DOWNLOAD);
    Button button = Icons.button("export", words.say("export.tip"), icon, actions::showExport);
    button.setText(words.say("export"));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private static Button open(Words words, ScenarioEdits edits, WindowActions actions) {
    MenuItem lessons = new MenuItem(words.say("open.lessons"));
    lessons.setOnAction(_ -> actions.showLessons());
    MenuItem file = new MenuItem(words.say("open.file"));
    file.setOnAction(_ -> actions.openFile());
    MenuItem save = new MenuItem(words.say("open.save"));
    save.setOnAction(_ -> actions.saveFile(edits.scenarioProperty().get()));
    MenuItem settings = new MenuItem(words.say("open.settings"));
    settings.setOnAction(_ -> actions.showSettings());
    MenuItem handout = new MenuItem(words.say("open.handout"));
    handout.setOnAction(_ -> actions.saveHandout(false));
    ContextMenu menu = new ContextMenu(lessons, file, save, handout, settings);
    menu.setOnShowing(_ -> handout.setVisible(actions.hasHandout()));
    Button[] button = new Button[1];
    button[0] =
        Icons.button(
            "open",
            words.say("open"),
            new FontIcon(Feather.FOLDER),
            () -> menu.show(button[0], Side.BOTTOM, 0, 4));
    button[0].setText(words.say("open"));
    button[0].setMinWidth(USE_PREF_SIZE);
    return button[0];
  }
}
