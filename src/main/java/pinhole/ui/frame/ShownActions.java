package pinhole.ui.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import pinhole.ui.kit.Command;

/// Everything that can be pressed, opened or written in the parts of the window that are open, as
/// commands for the palette. They are found in the window, so that what a view offers is in the
/// palette without being listed anywhere. What is disabled or hidden is not offered.
///
/// A command's words are those that a screen reader says of the control.
public final class ShownActions {
  /// How the ids of these commands begin; the id of the control follows.
  public static final String PRESS = "press-";

  /// Buttons that do what a command with a name of its own does.
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("lessons", "lessons"),
          Map.entry("view-STAGE", "stage"),
          Map.entry("view-LADDER", "ladder"),
          Map.entry("view-MATRIX", "matrix"),
          Map.entry("why-button", "why"),
          Map.entry("ladder-why", "why"),
          Map.entry("tls", "tls"),
          Map.entry("theme", "theme"),
          Map.entry("help", "keys"),
          Map.entry("settings-button", "settings"),
          Map.entry("to-options", "options"),
          Map.entry("export", "export"),
          Map.entry("export-report", "export-report"),
          Map.entry("open", "open-file"),
          Map.entry("open-file", "open-file"),
          Map.entry("open-capture", "open-capture"),
          Map.entry("choose-capture", "open-capture"),
          Map.entry("sandbox-stage", "sandbox"),
          Map.entry("sandbox-matrix", "sandbox-matrix"),
          Map.entry("review", "review"),
          Map.entry("transport-start", "start"),
          Map.entry("transport-back", "step-back"),
          Map.entry("transport-play", "play"),
          Map.entry("transport-forward", "step-forward"),
          Map.entry("transport-end", "end"),
          Map.entry("speed", "speed-1"),
          Map.entry("run-until", "next-decision"),
          Map.entry("zoom-whole", "zoom-whole"),
          Map.entry("undo", "undo"),
          Map.entry("keep-both", "keep"),
          Map.entry("future-both", "by-side"),
          Map.entry("empty-play", "play"),
          Map.entry("challenge-hand-in", "hand-in"),
          Map.entry("challenge-hint", "hint"),
          Map.entry("challenge-over", "start-over"),
          Map.entry("lesson-continue", "lesson-on"),
          Map.entry("review-continue", "lesson-on"),
          Map.entry("lesson-back", "lesson-back"),
          Map.entry("rules-add", "add-rule"),
          Map.entry("inspector-seek", "seek"),
          Map.entry("sockets-release", "release"));

  /// The same where a capture is told, whose session is rebuilt first.
  private static final Map<String, String> REBUILT =
      Map.of("view-STAGE", "rebuilt-stage", "view-LADDER", "rebuilt-ladder");

  private static final Set<String> OVER = Set.of("overlays", "curtain", "leaving");
  private static final Set<AccessibleRole> PRESSED =
      Set.of(AccessibleRole.BUTTON, AccessibleRole.TOGGLE_BUTTON, AccessibleRole.RADIO_BUTTON);

  private final Region window;
  private final Words words = new Words();

  /// The actions of a window.
  public ShownActions(Region window) {
    this.window = window;
  }

  /// The commands with names of their own of which one does what a button does; which of them
  /// depends on the window. Empty if the button has none.
  ///
  /// @param button its id
  public static List<String> named(String button) {
    return Stream.of(NAMED, REBUILT).flatMap(it -> Stream.ofNullable(it.get(button))).toList();
  }

  /// What stands for an entry of a menu after [#PRESS]; the same entries stand in many menus.
  public static String within(MenuButton menu, MenuItem item) {
    return menu.getId() + "/" + item.getId();
  }

  /// Whether a control only leads to an instant, which the commands that move in time reach: a tick
  /// of the timeline, of which there may be hundreds.
  public static boolean isInstant(Node node) {
    String id = String.valueOf(node.getId());
    return id.startsWith("tick-") || id.startsWith("second-");
  }

  /// All that can be done now.
  public List<Command> commands() {
    List<Command> found = new ArrayList<>();
    for (Node part : window.getChildrenUnmodifiable()) {
      if (!OVER.contains(String.valueOf(part.getId()))) {
        collect(part, words.part(part.getId()), "", found);
      }
    }
    return found;
  }

  private void collect(Node node, String group, String around, List<Command> found) {
    if (!node.isVisible() || node.isDisabled() || isInstant(node)) {
      return;
    }
    switch (node) {
      case MenuButton menu -> menu(menu, group, found);
      case ButtonBase button -> add(button, group, around, () -> fire(button), found);
      case TextInputControl field -> add(field, group, around, field::requestFocus, found);
      case Parent parent -> {
        if (parent.isFocusTraversable() && PRESSED.contains(parent.getAccessibleRole())) {
          add(parent, group, around, () -> enter(parent), found);
        }
        String inside = parent instanceof SegmentedButton ? spoken(parent) : around;
        parent.getChildrenUnmodifiable().forEach(it -> collect(it, group, inside, found));
      }
      default -> {}
    }
  }

  private void add(Node node, String group, String around, Runnable run, List<Command> found) {
    String text = spoken(node);
    boolean own = node.getId() != null && named(node.getId()).isEmpty();
    if (own && !text.isEmpty()) {
      boolean whole = around.isEmpty() || text.startsWith(around);
      String name = whole ? text : words.say("press.in", around, text);
      found.add(command(node.getId(), group, name, run));
    }
  }

  /// What a menu offers; a menu that is filled when it opens is opened.
  private void menu(MenuButton menu, String group, List<Command> found) {
    if (menu.getItems().isEmpty()) {
      add(menu, group, "", () -> open(menu), found);
      return;
    }
    for (MenuItem item : menu.getItems()) {
      if (item.isVisible() && !item.isDisable() && item.getText() != null) {
        String name = words.say("press.in", spoken(menu), item.getText());
        found.add(command(within(menu, item), group, name, () -> choose(item)));
      }
    }
  }

  private static Command command(String id, String group, String name, Runnable run) {
    return new Command(PRESS + id, group, name.replace('\n', ' '), "", () -> true, run);
  }

  private static String spoken(Node node) {
    String said = node.getAccessibleText();
    if (said == null && node instanceof Labeled labeled) {
      said = labeled.getText();
    }
    return said == null ? "" : said.strip();
  }

  private static void fire(ButtonBase button) {
    button.requestFocus();
    button.fire();
  }

  private static void open(MenuButton menu) {
    menu.requestFocus();
    menu.show();
  }

  private static void choose(MenuItem item) {
    switch (item) {
      case CheckMenuItem check -> check.setSelected(!check.isSelected());
      case RadioMenuItem radio -> radio.setSelected(true);
      default -> {}
    }
    Event.fireEvent(item, new ActionEvent(item, item));
  }

  /// Presses what is no button by Enter, as the keyboard does.
  private static void enter(Node node) {
    node.requestFocus();
    Event.fireEvent(
        node,
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
  }
}
