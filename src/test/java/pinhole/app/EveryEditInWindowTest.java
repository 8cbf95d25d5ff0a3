package pinhole.app;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Recording;
import pinhole.ui.frame.Arrangement;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.frame.Arrangement.Large;
import pinhole.ui.frame.ScenarioModel;

/// Whatever a button of the window changes in the scenario is taken back whole: the switches at the
/// top, on the stage and in the cards, and what Why? and the what-if matrix offer.
class EveryEditInWindowTest {
  private static final Exhibit.Point AT = Exhibit.Point.DROP;

  private final Set<String> edits = new TreeSet<>();
  private final Set<String> used = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void whatAnyButtonChanges_isTakenBackWhole_andMadeAgain() {
    Showroom room = Showroom.inWindow(1440, 900); // some have a menu that opens
    Exhibit own = Exhibit.drop();
    Exhibit scenario =
        new Exhibit("own", Optional.empty(), own.scenario(), List.of(Exhibit.Point.START, AT));
    for (String view : List.of("stage", "why", "matrix")) {
      room.show(scenario, view);
      room.at(AT);
      room.size(1440, 900);
      onScreen(() -> buttons(room.window()).toList())
          .forEach(button -> onScreen(() -> use(room, button)));
    }
    room.close();
    assertThat(wrong).isEmpty();
    assertThat(edits)
        .contains("mode-PASV", "tls")
        .anyMatch(id -> id.contains("try"))
        .anyMatch(id -> id.contains("alg"))
        .anyMatch(id -> id.contains("nat"))
        .anyMatch(id -> id.contains("default"))
        .anyMatch(id -> id.startsWith("matrix"));
  }

  private boolean use(Showroom room, ButtonBase button) {
    Arrangement arrangement = room.window().arrangement();
    Large large = arrangement.largeProperty().get();
    Ground ground = arrangement.groundProperty().get();
    String id = String.valueOf(button.getId());
    if (button.getScene() == null || !used.add(id) && button.getId() != null) {
      return false; // it stood for something else when it was found, or in another view
    }
    if (button instanceof MenuButton menu) {
      items(room, button, menu.getItems());
    } else {
      check(room, button.getId(), button::fire);
    }
    for (Window open : List.copyOf(Window.getWindows())) {
      if (open instanceof ContextMenu menu) {
        items(room, button, menu.getItems());
        menu.hide();
      }
    }
    room.window().uncover();
    arrangement.open(large);
    arrangement.open(ground);
    return true;
  }

  private void items(Showroom room, ButtonBase button, List<MenuItem> items) {
    for (MenuItem item : List.copyOf(items)) {
      check(room, button.getId() + " " + item.getText(), item::fire);
    }
  }

  private void check(Showroom room, String what, Runnable change) {
    ScenarioModel model = room.bench().model();
    Recording before = room.bench().playhead().recording();
    SimTime at = room.bench().playhead().now();
    change.run();
    Recording after = room.bench().playhead().recording();
    if (after.scenario().equals(before.scenario())) {
      room.bench().playhead().pause();
      room.bench().playhead().seek(at);
      return;
    }
    edits.add(what);
    model.undo();
    note(what + ", taken back", room.bench().playhead().recording(), before);
    if (!room.bench().playhead().now().equals(at)) {
      wrong.add(what + ": at " + room.bench().playhead().now() + " instead of " + at);
    }
    model.redo();
    note(what + ", made again", room.bench().playhead().recording(), after);
    model.undo();
    room.bench().playhead().seek(at);
  }

  private void note(String what, Recording is, Recording wanted) {
    if (!is.equals(wanted)) {
      wrong.add(what + ": " + Changed.between(is.scenario(), wanted.scenario()));
    }
  }

  private static Stream<ButtonBase> buttons(Node node) {
    if (!node.isVisible()) {
      return Stream.empty();
    }
    Stream<ButtonBase> own = node instanceof ButtonBase button ? Stream.of(button) : Stream.empty();
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(EveryEditInWindowTest::buttons))
        : own;
  }
}
