package pinhole.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Theme;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.ScenarioEdits;

/// The bar at the upper edge: where one is, the switches of the scenario, and the app's own
/// actions.
final class TopBar extends Region {
  private static final double GAP = 16;

  private final HBox left = new HBox(10);
  private final ViewSwitch middle;
  private final ModeBar modes;
  private final HBox right = new HBox(4);
  private final Label title;
  private final FontIcon moon = new FontIcon(Feather.MOON);

  TopBar(Heading heading, MainView view, ScenarioEdits edits, WindowActions actions) {
    Words words = new Words();
    middle = new ViewSwitch(view.arrangement(), view.slots().large().keySet());
    modes = new ModeBar(edits, heading);
    title = new Label(heading.title());
    title.getStyleClass().add("ph-top-title");
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    title.setMinWidth(0);
    title.setId("title");
    left.setAlignment(Pos.CENTER_LEFT);
    left.getChildren().setAll(new Logo(26), name(words), divider());
    left.getChildren().addAll(lessons(words, actions), chevron(), title);
    right.setAlignment(Pos.CENTER_RIGHT);
    right.getChildren().setAll(open(words, edits, actions));
    right.getChildren().add(Icons.button("theme", words.say("theme"), moon, actions::changeTheme));
    right
        .getChildren()
        .add(
            Icons.button(
                "help", words.say("help"), new FontIcon(Feather.HELP_CIRCLE), view::showKeys));
    getChildren().setAll(left, middle, modes, right);
    getStyleClass().addAll("ph-bar", "ph-top");
    setId("top-bar");
  }

  /// Shows the sign of the theme that a click leads to.
  void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  /// Shows what fits into small windows.
  void compact(boolean small) {
    middle.compact(small);
    modes.compact(small);
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight() - 1;
    double rightWidth = right.prefWidth(-1);
    double middleWidth = middle.prefWidth(-1);
    double modesWidth = modes.prefWidth(-1);
    double modesLeft = getWidth() - GAP - rightWidth - (modesWidth == 0 ? 0 : GAP) - modesWidth;
    double wanted = left.prefWidth(-1);
    double centre = (getWidth() - middleWidth) / 2;
    double x = Math.min(Math.max(centre, wanted + 2 * GAP), modesLeft - GAP - middleWidth);
    left.resizeRelocate(GAP, 0, Math.min(wanted, x - 2 * GAP), height);
    middle.resizeRelocate(
        x, (height - middle.prefHeight(-1)) / 2, middleWidth, middle.prefHeight(-1));
    modes.resizeRelocate(modesLeft, 0, modesWidth, height);
    right.resizeRelocate(getWidth() - GAP - rightWidth + 4, 0, rightWidth, height);
  }

  private static Label name(Words words) {
    Label name = new Label(words.say("app"));
    name.getStyleClass().addAll("ph-head");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Node divider() {
    Region line = new Region();
    line.getStyleClass().add(Token.BORDER.background());
    line.setMinSize(1, 24);
    line.setMaxSize(1, 24);
    HBox.setMargin(line, new Insets(0, 2, 0, 2));
    return line;
  }

  private static Button lessons(Words words, WindowActions actions) {
    Button button = new Button(words.say("lessons"));
    button.setId("lessons");
    button.getStyleClass().addAll("flat", "ph-crumb");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> actions.showLessons());
    return button;
  }

  private static Node chevron() {
    FontIcon icon = new FontIcon(Feather.CHEVRON_RIGHT);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_3.text());
    return icon;
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
    ContextMenu menu = new ContextMenu(lessons, file, save, settings);
    Button[] button = new Button[1];
    button[0] =
        Icons.button(
            "open",
            words.say("open"),
            new FontIcon(Feather.FOLDER),
            () -> menu.show(button[0], Side.BOTTOM, 0, 4));
    return button[0];
  }
}
