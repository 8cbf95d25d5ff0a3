package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// Finds what costs time or memory and shows nothing: a ground that is transparent, which is
/// blended over all its pixels nevertheless, and a node that is kept as a picture, which the
/// software renderer never gives back (docs/PERFORMANCE.md).
final class WasteNet {
  private static final double LARGE = 20_000; // square px; below, nobody notices

  private WasteNet() {}

  /// What is wasted in what is shown.
  static List<String> problems(Region shown) {
    List<String> found = new ArrayList<>();
    look(shown, found);
    return found;
  }

  private static void look(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isCache()) {
      found.add("kept as a picture " + Scenery.name(node));
    }
    if (node instanceof Region region && paintsNothing(region)) {
      found.add("paints what nobody sees " + Scenery.name(node));
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> look(child, found));
    }
  }

  private static boolean paintsNothing(Region region) {
    return region.getWidth() * region.getHeight() > LARGE
        && region.getBackground() != null
        && region.getBackground().getFills().stream().anyMatch(WasteNet::transparent);
  }

  private static boolean transparent(BackgroundFill fill) {
    return fill.getFill() instanceof Color colour && colour.getOpacity() == 0;
  }
}
