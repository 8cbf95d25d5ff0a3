package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Finds text that is cut: shortened to an ellipsis, reaching out of the window, of its clip, or of
/// the box that it stands in.
final class FittingNet {
  private static final double SLACK = 1.5; // antialiasing and rounding to whole pixels

  private static final double HANGING_SPACE = 6;

  private FittingNet() {}

  /// What is cut in what is shown.
  static List<String> problems(Region shown) {
    List<String> found = new ArrayList<>();
    for (Node node : Scenery.nodes(Scenery.front(shown))) {
      if (node instanceof Labeled label
          && label.isTextTruncated()
          && lost(label)
          && !tolerated(label)) {
        found.add("shortened " + Scenery.name(label) + " " + Scenery.quote(label.getText()));
      }
    }
    Bounds window = Scenery.place(shown);
    for (Text text : Scenery.words(Scenery.front(shown))) {
      outside(text, window)
          .ifPresent(what ->
              found.add(what + " " + Scenery.name(text) + " " + Scenery.quote(text.getText())));
    }
    return found;
  }

  /// A label that has no room for an ellipsis says that it is cut even if all of it is there.
  private static boolean lost(Labeled label) {
    return Scenery.nodes(label).stream()
        .noneMatch(n -> n instanceof Text text && text.getText().equals(label.getText()));
  }

  /// Prose may end in an ellipsis if its whole can be had.
  private static boolean tolerated(Labeled label) {
    return label.getTooltip() != null || Scenery.opacity(label) <= .05;
  }

  private static Optional<String> outside(Text text, Bounds window) {
    Bounds place = place(text);
    boolean scrolls = false;
    for (Node at = text.getParent(); at != null; at = at.getParent()) {
      if (Scenery.scroller(at)) {
        scrolls = true; // what cannot be seen of it can be brought into view
        if (pans(at)) {
          return Optional.empty();
        }
      }
      if (at.getClip() != null && !viewport(at)) {
        Bounds clip = at.localToScene(at.getClip().getBoundsInParent());
        if (sticksOut(place, clip, !scrolls)) {
          return Optional.of("cut by the clip of " + Scenery.name(at) + ":");
        }
      }
      if (box(at) && !viewport(at) && sticksOut(place, Scenery.place(at), !scrolls)) {
        return Optional.of("out of its box " + Scenery.name(at) + ":");
      }
    }
    return sticksOut(place, window, !scrolls)
        ? Optional.of("outside of the window")
        : Optional.empty();
  }

  /// Where a text is; flowing text lets the space at a line's end hang out.
  private static Bounds place(Text text) {
    Bounds place = Scenery.place(text);
    double space = text.getParent() instanceof TextFlow ? HANGING_SPACE : 0;
    double width = Math.max(1, place.getWidth() - space);
    return new BoundingBox(place.getMinX(), place.getMinY(), width, place.getHeight());
  }

  /// Whether a node is a scroller's part, which shows a part of its content.
  private static boolean viewport(Node node) {
    return node.getParent() != null
        && Scenery.inside(node.getParent(), Control.class).filter(Scenery::scroller).isPresent()
        && (node.getClip() != null || node.getClass().isAnonymousClass())
        && node.getStyleClass().stream().noneMatch(c -> c.startsWith("ph-"));
  }

  private static boolean pans(Node node) {
    return node instanceof ScrollPane scroll
        && scroll.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER
        && !scroll.isFitToWidth();
  }

  /// Whether a node lays its content out; a picture is drawn where it is drawn.
  private static boolean box(Node node) {
    return node instanceof HBox
        || node instanceof VBox
        || node instanceof TextFlow
        || node instanceof StackPane
        || node instanceof Control && !Scenery.scroller(node);
  }

  private static boolean sticksOut(Bounds inner, Bounds outer, boolean upAndDown) {
    Bounds room =
        new BoundingBox(
            outer.getMinX() - SLACK,
            outer.getMinY() - (upAndDown ? 3 * SLACK : 1e6),
            outer.getWidth() + 2 * SLACK,
            outer.getHeight() + (upAndDown ? 6 * SLACK : 2e6));
    return !room.contains(inner);
  }
}
