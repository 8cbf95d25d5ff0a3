package pinhole.nets;

import static org.assertj.core.api.Assertions.assertThat;
import static pinhole.app.Showroom.onScreen;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import pinhole.app.Exhibit;
import pinhole.app.Showroom;

/// Goes through every view by keyboard: F6 from part to part, Tab from stop to stop, Esc back.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FocusWalkTest {
  private static final int MOST_STOPS = 400;

  private final Catch parts = new Catch();
  private final Catch stops = new Catch();
  private final Catch closing = new Catch();
  private Showroom room;

  @BeforeAll
  @Timeout(value = 10, unit = TimeUnit.MINUTES)
  void goThroughAll() {
    room = Showroom.inWindow(1440, 900);
    for (Exhibit exhibit : List.of(Exhibit.drop(), Exhibit.pinhole())) {
      boolean first = exhibit.equals(Exhibit.drop());
      for (String view : first ? Showroom.views() : List.of("stage", "futures")) {
        String where = exhibit.name() + "/" + view;
        open(exhibit, view);
        stops.add(where, onScreen(this::tab));
        if (!Showroom.isStart(view)) {
          parts.add(where, onScreen(this::sixes));
          open(exhibit, view);
          closing.add(where, onScreen(this::escape));
        }
      }
    }
    room.close();
  }

  private void open(Exhibit exhibit, String view) {
    room.show(exhibit, view);
    room.at(exhibit.points().getLast());
    room.settle();
  }

  @Test
  void f6_goesThroughThePartsInTheirOrder() {
    assertThat(parts.lines()).isEmpty();
  }

  @Test
  void tab_comesToEverything() {
    assertThat(stops.lines()).isEmpty();
  }

  @Test
  void esc_closesAndKeepsTheFocusInSight() {
    assertThat(closing.lines()).isEmpty();
  }

  private List<String> tab() {
    Node front = Scenery.front(room.shown());
    List<Node> all = traversable(front);
    if (all.isEmpty()) {
      return List.of("nothing can have the focus");
    }
    if (owner().filter(all::contains).isEmpty()) {
      all.getFirst().requestFocus();
    }
    SequencedSet<Node> reached = new LinkedHashSet<>();
    RingNet rings = new RingNet();
    for (int i = 0; i < Math.min(2 * all.size() + 4, MOST_STOPS); i++) {
      owner().ifPresent(reached::add);
      press(KeyCode.TAB);
      rings.look(front, owner());
    }
    List<String> problems = new ArrayList<>(rings.problems());
    all.stream()
        .filter(n -> reached.stream().noneMatch(r -> r.equals(n) || together(r, n)))
        .forEach(n -> problems.add("Tab never comes to " + Scenery.name(n)));
    reached.stream()
        .filter(n -> Scenery.chain(n).noneMatch(front::equals))
        .forEach(n -> problems.add("Tab leaves what lies over the window for " + Scenery.name(n)));
    return problems;
  }

  /// Of toggles that exclude each other Tab comes to one; arrows go to the others.
  private static boolean together(Node a, Node b) {
    return a instanceof Toggle one
        && b instanceof Toggle other
        && one.getToggleGroup() != null
        && one.getToggleGroup().equals(other.getToggleGroup());
  }

  private List<String> sixes() {
    if (Scenery.front(room.shown()) != room.shown()) {
      return List.of(); // a sheet over the window has no parts
    }
    room.focusFirst();
    List<String> visited = new ArrayList<>();
    for (int i = 0; i < 20 && !visited.contains(part()); i++) {
      visited.add(part());
      press(KeyCode.F6);
    }
    List<String> problems = new ArrayList<>();
    if (!part().equals(visited.getFirst())) {
      problems.add("F6 does not come back to where it began: " + visited);
    }
    List<String> rest = new ArrayList<>(visited);
    // F6 goes round; where there is no caption, the walk begins at the large view
    visited.stream()
        .filter(ORDER::contains)
        .min(Comparator.comparingInt(ORDER::indexOf))
        .ifPresent(first -> Collections.rotate(rest, -visited.indexOf(first)));
    for (String known : ORDER) {
      if (!rest.isEmpty() && rest.getFirst().equals(known)) {
        rest.removeFirst();
      }
    }
    if (!rest.isEmpty()) {
      problems.add("F6 goes out of order: " + visited);
    }
    room.frame().getChildrenUnmodifiable().stream()
        .filter(n -> !traversable(n).isEmpty())
        .map(n -> String.valueOf(n.getId()))
        .filter(id -> !visited.contains(id) && !APART.contains(id))
        .forEach(id -> problems.add("F6 never comes to #" + id + ": " + visited));
    return problems;
  }

  /// What holds parts, or comes and goes by itself.
  private static final List<String> APART = List.of("rule-cards", "undo-bar", "capture-view");

  /// The order of F6 (the visual language, section 6); two runs and what is docked come before the
  /// timeline.
  private static final List<String> ORDER =
      List.of(
          "caption-strip",
          "lesson-slot",
          "stage",
          "ladder",
          "ladder-details",
          "matrix",
          "stage-other",
          "card-client-firewall",
          "card-server-firewall",
          "why",
          "rule-editor",
          "inspector",
          "sockets",
          "options",
          "futures",
          "timeline",
          "capture-file",
          "capture-tabs",
          "capture-finding",
          "capture-dock",
          "capture-timeline",
          "top-bar");

  /// The part of the window that has the focus: a child of the whole, or a card in one.
  private String part() {
    Optional<Node> at = owner();
    while (at.isPresent() && at.get().getParent() != null) {
      Node node = at.get();
      boolean card = node.getParent().getStyleClass().contains("ph-regions");
      if (card || node.getParent().equals(room.frame())) {
        return String.valueOf(node.getId());
      }
      at = Optional.of(node.getParent());
    }
    return "nowhere";
  }

  private List<String> escape() {
    List<String> problems = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      press(KeyCode.ESCAPE);
      room.shown().applyCss();
      room.shown().layout();
      boolean lost = owner().filter(n -> Scenery.chain(n).allMatch(Node::isVisible)).isEmpty();
      if (lost) {
        problems.add(
            "after Esc the focus is out of sight: " + owner().map(Scenery::name).orElse("nowhere"));
      }
    }
    if (Scenery.front(room.shown()) != room.shown()) {
      problems.add("Esc does not close what lies over the window");
    }
    if (room.window().arrangement().close()) {
      problems.add("Esc does not close what is open");
    }
    return problems;
  }

  private static List<Node> traversable(Node top) {
    return AccessNet.stops(top).stream().filter(Node::isFocusTraversable).toList();
  }

  private Optional<Node> owner() {
    return Optional.ofNullable(room.scene().getFocusOwner());
  }

  private void press(KeyCode key) {
    Node target = owner().orElse(room.scene().getRoot());
    for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Event.fireEvent(target, new KeyEvent(type, "", "", key, false, false, false, false));
    }
  }
}
