package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.FirewallSetup;
import pinhole.engine.firewall.Rule;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.frame.Arrangement.Dock;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.ShownActions;
import pinhole.ui.kit.Command;

/// The palette has every action: whatever can be clicked in any view has a command, and the
/// commands do what they say.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryActionTest {
  private static final Set<AccessibleRole> PRESSED =
      Set.of(
          AccessibleRole.BUTTON,
          AccessibleRole.TOGGLE_BUTTON,
          AccessibleRole.RADIO_BUTTON,
          AccessibleRole.CHECK_BOX,
          AccessibleRole.HYPERLINK);
  private static final DeviceId WALL = DeviceId.SERVER_FIREWALL;

  private final Showroom room = Showroom.large();
  private final Map<String, Set<String>> missing = new TreeMap<>();
  private int seen;

  @BeforeAll
  void walkThroughAllViews() {
    for (Exhibit exhibit : List.of(Exhibit.drop(), Exhibit.pinhole())) {
      for (String view : Showroom.views()) {
        boolean once = Showroom.isStart(view) && exhibit.equals(Exhibit.pinhole());
        if (!once) {
          room.show(exhibit, view);
          room.size(1440, 900);
          Showroom.onScreen(() -> look(exhibit.name() + "/" + view));
        }
      }
    }
  }

  @AfterAll
  void leave() {
    Showroom.onScreen(() -> {
      room.bench().clock().stop();
      return null;
    });
  }

  @Test
  void whateverCanBeClicked_hasACommand() {
    assertThat(seen).isGreaterThan(500);
    assertThat(missing).isEmpty();
  }

  @Test
  void aControlWithoutName_wouldBeFound() {
    Set<String> found = new TreeSet<>();
    walk(new VBox(new ToggleButton("new")), Set.of(), found);
    assertThat(found).hasSize(1);
  }

  private Void look(String where) {
    Set<String> ids = room.commands().stream().map(Command::id).collect(Collectors.toSet());
    Set<String> found = new TreeSet<>();
    walk(room.shown(), ids, found);
    if (!found.isEmpty()) {
      missing.put(where, found);
    }
    return null;
  }

  /// Finds what has no command. What lies over the window makes way for the palette.
  private void walk(Node node, Set<String> commands, Set<String> found) {
    boolean over = "overlays".equals(node.getId());
    if (!node.isVisible() || node.isDisabled() || over || ShownActions.isInstant(node)) {
      return;
    }
    if (node instanceof MenuButton menu && !menu.getItems().isEmpty()) {
      menu.getItems().stream()
          .filter(it -> it.getText() != null && !it.isDisable())
          .map(item -> ShownActions.within(menu, item))
          .forEach(id -> check(id, menu, commands, found));
    } else if (pressable(node)) {
      check(node.getId(), node, commands, found);
    }
    boolean whole = node instanceof ButtonBase;
    if (!whole && node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(it -> walk(it, commands, found));
    }
  }

  private static boolean pressable(Node node) {
    boolean clicked = node.getOnMouseClicked() != null && !(node instanceof Label);
    return node instanceof ButtonBase
        || (clicked || PRESSED.contains(node.getAccessibleRole())) && node.isFocusTraversable();
  }

  private void check(String id, Node node, Set<String> commands, Set<String> found) {
    seen++;
    boolean card = String.valueOf(id).matches("(lesson|challenge)-[0-9]+|start-[A-Z]+");
    List<String> named = ShownActions.named(String.valueOf(id));
    List<String> wanted = named.isEmpty() ? List.of(ShownActions.PRESS + id) : named;
    if (!card && (id == null || wanted.stream().noneMatch(commands::contains))) {
      found.add(
          id + " " + node.getClass().getSimpleName() + " \"" + node.getAccessibleText() + "\"");
    }
  }

  @Test
  void aRule_isSwitchedMovedCopiedAndDeleted_byName() {
    open();
    List<Rule> before = rules();
    give("Rule 1 of the server firewall: switch off");
    assertThat(rules().getFirst().on()).isFalse();
    assertThat(room.window().arrangement().groundProperty().get()).isEqualTo(Ground.RULES);
    give("Rule 1 of the server firewall: switch on");
    give("Rule 1 of the server firewall: move down");
    assertThat(rules().get(1)).isEqualTo(before.getFirst());
    give("Rule 2 of the server firewall: move up");
    assertThat(rules()).isEqualTo(before);
    give("Rule 2 of the server firewall: copy");
    assertThat(rules()).hasSize(before.size() + 1);
    give("Rule 3 of the server firewall: delete");
    assertThat(rules()).isEqualTo(before);
    give("Add a rule to the server firewall");
    assertThat(rules()).hasSize(before.size() + 1);
    assertThat(find("Rule 1 of the server firewall: move up")).isEmpty();
  }

  @Test
  void aDefaultAnOptionAndASpeed_areChosenByName() {
    open();
    give("Default of the server firewall for in: reject");
    assertThat(setup().policy(Direction.IN)).isEqualTo(Verdict.REJECT);
    assertThat(find("Default of the server firewall for in: reject")).isEmpty();
    give("Speed 0.25\u00d7");
    assertThat(room.bench().clock().speed()).isEqualTo(.25);
    List<Command> options = commands(it -> it.group().equals("Options"));
    assertThat(options).hasSizeGreaterThan(30);
    Showroom.onScreen(() -> {
      options.getFirst().run().run();
      return null;
    });
    assertThat(room.window().arrangement().dockProperty().get()).isEqualTo(Dock.OPTIONS);
  }

  @Test
  void eachRowsMenus_areThereForEachRow() {
    room.show(Exhibit.pinhole(), "rules");
    room.size(1440, 900);
    int rows = room.bench().model().scenarioProperty().get().firewall(shownWall()).rules().size();
    assertThat(commands(it -> it.name().matches("Rule [0-9]+, action: .*: drop")))
        .hasSize(rows)
        .hasSizeGreaterThan(1);
  }

  /// The first wall at which something happened.
  private static DeviceId shownWall() {
    return DeviceId.CLIENT_FIREWALL;
  }

  @Test
  void noTwoCommandsOfAView_haveTheSameId() {
    open();
    assertThat(commands(_ -> true)).extracting(Command::id).doesNotHaveDuplicates();
  }

  private void open() {
    room.show(Exhibit.pinhole(), "stage");
    room.size(1440, 900);
  }

  private FirewallSetup setup() {
    return room.bench().model().scenarioProperty().get().firewall(WALL);
  }

  private List<Rule> rules() {
    return setup().rules();
  }

  private List<Command> commands(Predicate<Command> which) {
    return Showroom.onScreen(() -> new ArrayList<>(room.commands())).stream()
        .filter(which)
        .toList();
  }

  private Optional<Command> find(String name) {
    return commands(it -> it.name().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT)))
        .stream()
        .findFirst();
  }

  private void give(String name) {
    Command command = find(name).orElseThrow(() -> new AssertionError("no command " + name));
    Showroom.onScreen(() -> {
      command.run().run();
      return null;
    });
    room.settle();
  }
}
