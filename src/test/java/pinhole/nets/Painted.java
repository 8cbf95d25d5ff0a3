package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// The text that is painted, and what is painted over it later.
final class Painted {
  /// Two things that share less than this do not meet.
  static final double LEAST = 2;

  private static final double ABOVE_LETTERS = .22; // of the line's height: no ink
  private static final double BELOW_LETTERS = .2;

  private final List<Thing> texts = new ArrayList<>();
  private final List<Thing> covers = new ArrayList<>();

  /// Something painted.
  ///
  /// @param order the later, the further in front
  /// @param node what it is
  /// @param place where it can be seen in the scene
  record Thing(int order, Node node, Bounds place) {}

  /// What is painted of something that is shown.
  Painted(Region shown) {
    List<Node> nodes = Scenery.nodes(Scenery.front(shown));
    for (int i = 0; i < nodes.size(); i++) {
      sort(i, nodes.get(i), Scenery.place(shown));
    }
  }

  private void sort(int order, Node node, Bounds window) {
    if (node instanceof Text text) {
      if (!text.getText().isBlank() && Scenery.opacity(text) > .3) {
        texts.add(new Thing(order, text, ink(text, window)));
      }
    } else if (opaque(node) && Scenery.opacity(node) > .9) {
      covers.add(new Thing(order, node, Scenery.seen(node)));
    }
  }

  /// All text, icons too.
  List<Thing> texts() {
    return texts;
  }

  /// What is painted over most of a text later; empty if nothing is.
  Optional<Thing> cover(Thing text) {
    return covers.stream()
        .filter(c -> c.order() > text.order())
        .filter(c -> meet(c.place(), text.place()))
        .max((a, b) -> Double.compare(shared(a, text), shared(b, text)));
  }

  /// Whether nothing of a text can be seen.
  boolean hidden(Thing text) {
    return text.place().getWidth() <= 0
        || text.place().getHeight() <= 0
        || cover(text).filter(c -> hides(c.place(), text.place())).isPresent();
  }

  /// Whether two places share more than a hair.
  static boolean meet(Bounds a, Bounds b) {
    Bounds common = Scenery.common(a, b);
    return common.getWidth() > LEAST && common.getHeight() > LEAST;
  }

  private static double shared(Thing a, Thing b) {
    Bounds common = Scenery.common(a.place(), b.place());
    return common.getWidth() * common.getHeight();
  }

  private static boolean hides(Bounds cover, Bounds text) {
    return new BoundingBox(
            cover.getMinX() - LEAST,
            cover.getMinY() - LEAST,
            cover.getWidth() + 2 * LEAST,
            cover.getHeight() + 2 * LEAST)
        .contains(text);
  }

  /// Where a text's letters are: its lines are higher than they.
  private static Bounds ink(Text text, Bounds window) {
    Bounds all = Scenery.common(Scenery.seen(text), window);
    double line = text.getFont().getSize() * 1.2;
    double above = Math.min(all.getHeight() / 2, line * ABOVE_LETTERS);
    double below = Math.min(all.getHeight() / 2, line * BELOW_LETTERS);
    return new BoundingBox(
        all.getMinX(),
        all.getMinY() + above,
        all.getWidth(),
        Math.max(0, all.getHeight() - above - below));
  }

  private static boolean opaque(Node node) {
    if (node instanceof Region region) {
      Background background = region.getBackground();
      return background != null
          && region.getWidth() > 0
          && background.getFills().stream().map(BackgroundFill::getFill).anyMatch(Painted::full);
    }
    return node instanceof Shape shape && full(shape.getFill());
  }

  private static boolean full(Paint paint) {
    return paint instanceof Color color && color.getOpacity() > .95;
  }
}
