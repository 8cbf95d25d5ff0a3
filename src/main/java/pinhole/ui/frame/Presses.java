package pinhole.ui.frame;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;

/// Presses buttons of the views, so that the list of commands has what they do. A button is found
/// by its id: the views do not know the window.
final class Presses {
  private final Parent window;

  Presses(Parent window) {
    this.window = window;
  }

  /// Whether one of these buttons is shown and can be pressed.
  boolean offered(String... ids) {
    return find(ids).isPresent();
  }

  /// Presses the first of these that can be.
  void press(String... ids) {
    find(ids)
        .ifPresent(button -> {
          button.requestFocus();
          if (button instanceof MenuButton menu) {
            menu.show();
          } else {
            button.fire();
          }
        });
  }

  private Optional<ButtonBase> find(String... ids) {
    return Stream.of(ids)
        .map(id -> window.lookup("#" + id))
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(it -> !it.isDisabled() && shown(it))
        .findFirst();
  }

  private static boolean shown(Node node) {
    boolean visible = true;
    for (Node at = node; at != null; at = at.getParent()) {
      visible &= at.isVisible();
    }
    return visible;
  }
}
