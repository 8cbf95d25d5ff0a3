package pinhole.ui.frame;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Gives the commands by their keys, anywhere in the window.
final class Keyboard {
  private final Covered view;
  private final List<Bound> commands;

  Keyboard(Covered view, List<Bound> commands) {
    this.view = view;
    this.commands = List.copyOf(commands);
  }

  /// Begins to listen. Arrows are taken before buttons see them, since there they would only move
  /// the focus; everything else is what no control wanted.
  void listen() {
    view.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeControls);
    view.addEventHandler(KeyEvent.KEY_PRESSED, this::afterControls);
    view.addEventHandler(KeyEvent.KEY_TYPED, this::afterControls);
  }

  private void beforeControls(KeyEvent event) {
    if (moves(event.getCode()) && !view.covered() && !needsArrows(event)) {
      give(event);
    }
  }

  private void afterControls(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getEventType() == KeyEvent.KEY_PRESSED) {
      if (view.closeTop()) {
        event.consume();
      }
    } else if (!view.covered() && !moves(event.getCode())) {
      give(event);
    }
  }

  private void give(KeyEvent event) {
    boolean text = event.getTarget() instanceof TextInputControl;
    Optional<Bound> given =
        commands.stream()
            .filter(c -> text ? c.byEvenInText(event) : c.by(event))
            .filter(c -> c.command().offered().getAsBoolean())
            .findFirst();
    given.ifPresent(c -> {
      c.command().run().run();
      event.consume();
    });
  }

  private static boolean moves(KeyCode code) {
    return switch (code) {
      case LEFT, RIGHT, KP_LEFT, KP_RIGHT, HOME, END, PAGE_UP, PAGE_DOWN -> true;
      default -> false;
    };
  }

  /// Whether the arrows belong to the control that has the focus, or to a card around it.
  private static boolean needsArrows(KeyEvent event) {
    Object target = event.getTarget();
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
