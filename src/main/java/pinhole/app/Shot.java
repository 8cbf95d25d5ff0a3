package pinhole.app;

import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Paint;
import javafx.scene.transform.Transform;
import pinhole.ui.frame.MainView;

/// A picture of what is seen in the window: the caption and the large view with what stands under
/// it, without the bars around them and without what lies over them.
final class Shot {
  private static final Set<String> SHOWN =
      Set.of(
          "caption-strip",
          "stage",
          "stage-other",
          "rule-cards",
          "why",
          "rule-editor",
          "ladder",
          "ladder-details",
          "matrix");
  private static final Set<String> OVER =
      Set.of("overlays", "lesson-slot", "undo-bar", "futures", "top-bar", "timeline", "curtain");
  private static final double FINER = 2;
  private static final double MOST_PIXELS = 9e6; // a picture that mail still takes

  private Shot() {}

  /// Takes it.
  static WritableImage of(MainView window) {
    Bounds place = place(window);
    double area = place.getWidth() * place.getHeight();
    double scale = Math.min(FINER, Math.sqrt(MOST_PIXELS / area));
    double zoom = window.getLocalToParentTransform().getMxx();
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(scale / zoom, scale / zoom));
    how.setViewport(
        new Rectangle2D(
            place.getMinX() * scale,
            place.getMinY() * scale,
            Math.floor(place.getWidth() * scale),
            Math.floor(place.getHeight() * scale)));
    how.setFill(ground(window));
    List<Node> over = children(window, OVER);
    over.forEach(node -> node.setOpacity(0)); // hidden, it would lose the focus
    WritableImage picture = window.snapshot(how, null);
    over.forEach(node -> node.setOpacity(1));
    return picture;
  }

  /// What the window stands on.
  private static Paint ground(MainView window) {
    Scene scene = window.getScene();
    return scene.getRoot() instanceof Region root
            && root.getBackground() != null
            && !root.getBackground().getFills().isEmpty()
        ? root.getBackground().getFills().getLast().getFill()
        : scene.getFill();
  }

  private static Bounds place(MainView window) {
    return children(window, SHOWN).stream()
        .map(node -> node.localToParent(node.getLayoutBounds()))
        .filter(bounds -> bounds.getWidth() > 0 && bounds.getHeight() > 0)
        .reduce(Shot::around)
        .orElse(window.getLayoutBounds());
  }

  private static List<Node> children(MainView window, Set<String> ids) {
    return window.getChildrenUnmodifiable().stream()
        .filter(node -> node.isVisible() && node.getOpacity() == 1)
        .filter(node -> node.getId() != null && ids.contains(node.getId()))
        .toList();
  }

  private static Bounds around(Bounds a, Bounds b) {
    double x = Math.min(a.getMinX(), b.getMinX());
    double y = Math.min(a.getMinY(), b.getMinY());
    double right = Math.max(a.getMaxX(), b.getMaxX());
    double bottom = Math.max(a.getMaxY(), b.getMaxY());
    return new BoundingBox(x, y, right - x, bottom - y);
  }
}
