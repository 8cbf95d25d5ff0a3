package pinhole.ui.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.Chapter;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.ui.playback.Playhead;

/// What keys do anywhere in the window.
final class Keyboard {
  private final MainView view;
  private final MainView.Session session;
  private final Heading heading;
  private final WindowActions actions;

  Keyboard(MainView view, MainView.Session session, Heading heading, WindowActions actions) {
    this.view = view;
    this.session = session;
    this.heading = heading;
    this.actions = actions;
  }

  /// Begins to listen. Arrows are taken before buttons see them, since there they would only move
  /// the focus; everything else is what no control wanted.
  void listen() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void arrows(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || needsArrows(event.getTarget())) {
      return;
    }
    boolean chapter = event.isShiftDown();
    boolean known = true;
    switch (event.getCode()) {
      case LEFT, KP_LEFT -> step(chapter, false);
      case RIGHT, KP_RIGHT -> step(chapter, true);
      case HOME -> ends(false);
      case END -> ends(true);
      default -> known = false;
    }
    if (known) {
      event.consume();
    }
  }

  private void step(boolean chapter, boolean forward) {
    if (chapter) {
      session.clock().finish();
      session.playhead().pause();
      session.playhead().seek(chapterStart(forward));
    } else if (forward) {
      session.clock().stepForward();
    } else {
      session.clock().stepBack();
    }
  }

  private void ends(boolean end) {
    session.clock().finish();
    if (end) {
      session.playhead().toEnd();
    } else {
      session.playhead().toStart();
    }
  }

  private SimTime chapterStart(boolean forward) {
    Playhead playhead = session.playhead();
    List<Moment> moments = playhead.storyline().moments();
    List<SimTime> starts =
        playhead.storyline().chapters().stream()
            .map(Chapter::first)
            .map(first -> moments.get(first).at())
            .toList();
    if (forward) {
      return starts.stream()
          .filter(at -> at.compareTo(playhead.now()) > 0)
          .findFirst()
          .orElse(playhead.end());
    }
    return starts.reversed().stream()
        .filter(at -> at.compareTo(playhead.now()) < 0)
        .findFirst()
        .orElse(SimTime.ZERO);
  }

  private void pressed(KeyEvent event) {
    boolean done =
        event.isShortcutDown()
            ? command(event)
            : !event.isAltDown() && (plain(event.getCode(), event) || letter(event));
    if (done) {
      event.consume();
    }
  }

  private boolean command(KeyEvent event) {
    switch (event.getCode()) {
      case Z -> {
        if (event.isShiftDown()) {
          session.model().redo();
        } else {
          session.model().undo();
        }
      }
      case Y -> session.model().redo();
      case O -> actions.openFile();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean plain(KeyCode code, KeyEvent event) {
    switch (code) {
      case SPACE -> session.clock().toggle();
      case F6 -> nextRegion(!event.isShiftDown());
      case F1 -> view.showHelp(true);
      case ESCAPE -> {
        return view.closeTop();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean letter(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl || event.isShiftDown()) {
      return false;
    }
    switch (event.getCode()) {
      case K -> session.clock().toggle();
      case A -> session.model().toggleAlg(wall());
      case N -> session.model().toggleNat(wall());
      case T -> allowed(heading.tls(), () -> session.model().toggleTls());
      case M -> allowed(heading.mode(), this::nextMode);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void allowed(boolean offered, Runnable action) {
    if (offered) {
      action.run();
    }
  }

  /// Signs that stand on other keys in other keyboard layouts.
  private void typed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    switch (event.getCharacter()) {
      case "?" -> view.showHelp(true);
      case "[" -> view.toggleLesson();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void nextMode() {
    List<DataMode> modes = List.of(DataMode.values());
    DataMode mode = session.model().scenarioProperty().get().client().mode();
    session.model().chooseMode(modes.get((modes.indexOf(mode) + 1) % modes.size()));
  }

  /// The wall that has the focus, or else the one where something happened last.
  private DeviceId wall() {
    Node node = view.getScene() == null ? null : view.getScene().getFocusOwner();
    while (node != null) {
      for (DeviceId id : List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL)) {
        if (node.getId() != null && node.getId().contains(id.id())) {
          return id;
        }
      }
      node = node.getParent();
    }
    List<Moment> moments = session.playhead().storyline().moments();
    int now = session.playhead().momentProperty().get();
    return moments.subList(0, now + 1).reversed().stream()
        .map(Moment::device)
        .filter(id -> !id.isHost())
        .findFirst()
        .orElse(DeviceId.CLIENT_FIREWALL);
  }

  private void nextRegion(boolean forward) {
    List<Node> regions = view.regions().stream().filter(r -> !Focus.stops(r).isEmpty()).toList();
    Node owner = view.getScene().getFocusOwner();
    int now = -1;
    for (int i = 0; i < regions.size(); i++) {
      if (Focus.holds(regions.get(i), owner)) {
        now = i;
      }
    }
    int next = now < 0 ? 0 : Math.floorMod(now + (forward ? 1 : -1), regions.size());
    if (!regions.isEmpty()) {
      Focus.show(Focus.stops(regions.get(next)).getFirst(), view);
    }
  }

  /// Whether the arrows belong to the control that has the focus, or to a card around it.
  private static boolean needsArrows(Object target) {
    for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at.getStyleClass().contains("ph-own-arrows")) {
        return true;
      }
    }
    return target instanceof TextInputControl
        || target instanceof ListView<?>
        || target instanceof Slider
        || target instanceof RadioButton
        || target instanceof ComboBoxBase<?>;
  }
}
