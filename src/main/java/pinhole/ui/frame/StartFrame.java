package pinhole.ui.frame;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Theme;
import pinhole.ui.kit.Token;

/// The window while nothing is open: a bar with tabs, a page of the start screen below it, and what
/// lies over both.
public final class StartFrame extends Covered {
  private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

  private final Map<StartPage, Slot> pages = new EnumMap<>(StartPage.class);
  private final Words words = new Words();
  private final FontIcon moon = new FontIcon(Feather.MOON);
  private final Button capture = new Button(null, new FontIcon(Feather.UPLOAD));
  private final StartTabs tabs;
  private final HBox bar;
  private final Commands commands;
  private boolean wordless;
  private StartPage page = StartPage.LESSONS;

  /// A frame around the pages of the start screen; the first one is shown.
  ///
  /// @param all the pages
  /// @param actions what the application does
  /// @param matrix opens the matrix of a scenario of one's own
  public StartFrame(Map<StartPage, Slot> all, WindowActions actions, Runnable matrix) {
    pages.putAll(all);
    setId("start");
    tabs = new StartTabs(pages.keySet(), words, this::show);
    bar = bar(actions);
    setMinSize(1000, 640);
    open(StartPage.LESSONS);
    setOnDragEntered(e -> hover(e.getDragboard().hasFiles()));
    setOnDragExited(_ -> hover(false));
    commands = commands(actions, matrix);
    new Keyboard(this, commands.all()).listen();
  }

  /// Lights up where a file can be dropped, while one is dragged over the window.
  private void hover(boolean file) {
    pages.values().forEach(it -> it.view().pseudoClassStateChanged(DROP, file));
  }

  /// Opens a page.
  public void open(StartPage page) {
    tabs.choose(page);
  }

  /// Which page is open.
  public StartPage page() {
    return page;
  }

  private void show(StartPage next) {
    page = next;
    getChildren().setAll(pages.get(next).view(), bar, overlays);
    requestLayout();
  }

  private Commands commands(WindowActions actions, Runnable matrix) {
    Commands all = new Commands().under("start");
    pages.keySet().forEach(it -> all.add("page-" + it.name(), () -> turn(it)));
    return all.add("review", actions::review)
        .add("sandbox", actions::openSandbox, "Ctrl+N")
        .add("sandbox-matrix", matrix)
        .add("open-file", actions::openFile, "Ctrl+O")
        .add("open-capture", actions::openCapture)
        .under("window")
        .sheets(overlays)
        .add("next-region", () -> regions().next(true), "F6")
        .add("last-region", () -> regions().next(false), "Shift+F6")
        .add("save-progress", actions::saveProgress)
        .add("open-progress", actions::openProgress)
        .looks(actions)
        .add("settings", actions::showSettings, "Ctrl+Comma")
        .openings(actions);
  }

  /// Opens a page and goes to its tab.
  private void turn(StartPage next) {
    open(next);
    tabs.focus(next);
  }

  private HBox bar(WindowActions actions) {
    Label name = new Label(words.say("app"));
    name.getStyleClass().add("ph-head");
    Region gap = Plain.spring();
    capture.setText(words.say("start.capture"));
    capture.setOnAction(_ -> actions.openCapture());
    capture.setId("open-capture");
    capture.setAccessibleText(capture.getText());
    capture.setMinWidth(USE_PREF_SIZE);
    capture.setTooltip(new Tooltip(capture.getText()));
    capture.getStyleClass().add("flat");
    Button open =
        Icons.button(
            "open", words.say("open.file"), new FontIcon(Feather.FOLDER), actions::openFile);
    Button settings =
        Icons.button(
            "settings-button",
            words.say("open.settings"),
            new FontIcon(Feather.SETTINGS),
            actions::showSettings);
    Button theme = Icons.button("theme", words.say("theme"), moon, actions::changeTheme);
    Button help =
        Icons.button(
            "help", words.say("help"), new FontIcon(Feather.HELP_CIRCLE), overlays::showKeys);
    HBox row =
        new HBox(4, new Logo(26), name, divider(), tabs, gap, capture, open, settings, theme, help);
    HBox.setMargin(name, new Insets(0, 0, 0, 6));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(0, 12, 0, 16));
    row.getStyleClass().add("ph-bar");
    row.setId("top-bar");
    return row;
  }

  private static Region divider() {
    Region line = new Region();
    line.getStyleClass().add(Token.BORDER.background());
    line.setMinSize(1, 24);
    line.setMaxSize(1, 24);
    HBox.setMargin(line, new Insets(0, 8, 0, 12));
    return line;
  }

  /// The page first, then the bar, as in the window of a lesson.
  private Regions regions() {
    return new Regions(this, List.of(pages.get(page).view(), bar));
  }

  /// All that can be done.
  public List<Command> commands() {
    return commands.commands();
  }

  /// Shows the sign of the theme that a click leads to.
  public void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  @Override
  boolean closeTop() {
    boolean open = covered();
    uncover();
    return open;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double top = Sizes.of(width, height).topBar();
    boolean small = Sizes.isCompact(width, height);
    pages.values().forEach(it -> it.compact().accept(small));
    if (small != wordless) { // looks must not change with every layout: that would undo them
      wordless = small;
      capture.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
      bar.applyCss();
    }
    bar.resizeRelocate(0, 0, width, top);
    pages.get(page).view().resizeRelocate(0, top, width, height - top);
    overlays.resizeRelocate(0, 0, width, height);
  }
}
