package pinhole.ui.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Logo;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Theme;

/// The window while nothing is open: a bar, the start screen below it, and what lies over both.
public final class StartFrame extends Region implements Covered {
  private final Region content;
  private final Consumer<Boolean> compact;
  private final Words words = new Words();
  private final Overlays overlays = new Overlays();
  private final FontIcon moon = new FontIcon(Feather.MOON);
  private final HBox bar;
  private final Commands commands;
  private Region palette = new Region();
  private Region keys = new Region();

  /// A frame around the start screen.
  ///
  /// @param start the screen
  /// @param actions what the application does
  /// @param matrix opens the matrix of a scenario of one's own
  public StartFrame(Slot start, WindowActions actions, Runnable matrix) {
    content = start.view();
    compact = start.compact();
    setId("start");
    bar = bar(actions);
    getChildren().setAll(content, bar, overlays);
    setMinSize(1000, 640);
    commands = commands(actions, matrix);
    new Keyboard(this, commands.all()).listen();
  }

  private Commands commands(WindowActions actions, Runnable matrix) {
    return new Commands()
        .under("start")
        .add("review", actions::review)
        .add("sandbox", actions::openSandbox, "Ctrl+N")
        .add("sandbox-matrix", matrix)
        .add("open-file", actions::openFile, "Ctrl+O")
        .add("open-capture", actions::openCapture)
        .under("window")
        .add("palette", () -> cover(palette), "Ctrl+K")
        .add("keys", () -> cover(keys), "?", "F1")
        .add("theme", actions::changeTheme)
        .add("larger", () -> actions.scale(1), "Ctrl+Plus", "Ctrl+Shift+Plus")
        .add("smaller", () -> actions.scale(-1), "Ctrl+Minus")
        .add("usual-size", () -> actions.scale(0), "Ctrl+0")
        .add("settings", actions::showSettings, "Ctrl+Comma")
        .under("lessons")
        .open(actions.lessons())
        .under("challenges")
        .open(actions.openings());
  }

  private HBox bar(WindowActions actions) {
    Label name = new Label(words.say("app"));
    name.getStyleClass().add("ph-head");
    Region gap = Plain.spring();
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
            "help", words.say("help"), new FontIcon(Feather.HELP_CIRCLE), () -> cover(keys));
    HBox row = new HBox(4, new Logo(26), name, gap, open, settings, theme, help);
    HBox.setMargin(name, new Insets(0, 0, 0, 6));
    row.setAlignment(Pos.CENTER_LEFT);
    row.setPadding(new Insets(0, 12, 0, 16));
    row.getStyleClass().add("ph-bar");
    row.setId("top-bar");
    return row;
  }

  /// What lies over the window when it is asked for.
  ///
  /// @param commandPalette the list of commands to choose from
  /// @param keySheet the sheet of keys
  public void overlays(Region commandPalette, Region keySheet) {
    palette = commandPalette;
    keys = keySheet;
  }

  /// All that can be done.
  public List<Command> commands() {
    return commands.commands();
  }

  /// Shows the sign of the theme that a click leads to.
  public void theme(Theme theme) {
    moon.setIconCode(theme == Theme.DARK ? Feather.SUN : Feather.MOON);
  }

  /// Shows something over the window; Esc takes it away.
  public void cover(Region part) {
    overlays.show(part);
  }

  /// Takes away what lies over the window.
  public void uncover() {
    overlays.close();
  }

  @Override
  public Region node() {
    return this;
  }

  @Override
  public boolean covered() {
    return overlays.open();
  }

  @Override
  public boolean closeTop() {
    boolean open = covered();
    uncover();
    return open;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double top = Sizes.of(width, height).topBar();
    compact.accept(Sizes.isCompact(width, height));
    bar.resizeRelocate(0, 0, width, top);
    content.resizeRelocate(0, top, width, height - top);
    overlays.resizeRelocate(0, 0, width, height);
  }
}
