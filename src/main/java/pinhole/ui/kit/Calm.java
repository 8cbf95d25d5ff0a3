package pinhole.ui.kit;

import javafx.animation.FadeTransition;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Spares a viewer motion: what appears or changes stands in its place at once and only fades in. A
/// view asks for that where it shows something new; for all other viewers nothing happens, and the
/// end is the same.
public final class Calm {
  private static final Duration LASTS = Duration.millis(100);
  private static final String KEY = "pinhole.calm";
  private static final String FADE = "pinhole.fade";

  private Calm() {}

  /// Notes at a node whether who sees it, and all that is in it, is spared motion.
  public static void spare(Node top, boolean spared) {
    top.getProperties().put(KEY, spared);
  }

  /// Whether the viewer of a node is spared motion, as is noted at it or at the nearest node around
  /// it.
  public static boolean spares(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(KEY) instanceof Boolean spared) {
        return spared;
      }
    }
    return false;
  }

  /// Lets a node that is new, or shows something new, fade in if its viewer is spared motion. Where
  /// nobody watches it is there at once.
  public static void appear(Node node) {
    if (spares(node) && node.isVisible() && Afterimage.watched(node)) {
      fade(node);
    }
  }

  private static void fade(Node node) {
    if (node.getProperties().get(FADE) instanceof FadeTransition before) {
      before.stop();
    }
    FadeTransition fade = new FadeTransition(LASTS, node);
    fade.setFromValue(0);
    fade.setToValue(1);
    fade.setOnFinished(_ -> node.getProperties().remove(FADE));
    node.getProperties().put(FADE, fade);
    node.setOpacity(0); // the first frame already shows the beginning
    fade.playFromStart();
  }

  /// Lets the menus and other popups of a window fade in too.
  ///
  /// @return what ends it; windows are listed longer than one of them lives
  public static Subscription popups(Window owner) {
    ListChangeListener<Window> listener =
        change -> {
          while (change.next()) {
            change.getAddedSubList().forEach(added -> popup(owner, added));
          }
        };
    Window.getWindows().addListener(listener);
    return () -> Window.getWindows().removeListener(listener);
  }

  private static void popup(Window owner, Window added) {
    boolean own = added instanceof PopupWindow popup && popup.getOwnerWindow() == owner;
    if (own && owner.getScene() != null && spares(owner.getScene().getRoot())) {
      fade(added.getScene().getRoot());
    }
  }
}
