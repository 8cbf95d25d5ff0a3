package pinhole.nets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.nets.Painted.Thing;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.PortTab;

/// Finds words that are painted over other words, and words that something opaque covers in part.
final class OverlapNet {
  private OverlapNet() {}

  /// What overlaps in what is shown.
  static List<String> problems(Region shown) {
    Painted painted = new Painted(shown);
    List<String> found = new ArrayList<>();
    List<Thing> open = new ArrayList<>();
    for (Thing word : painted.texts()) {
      Optional<Thing> cover = painted.cover(word);
      boolean noWord = word.node() instanceof FontIcon || falls(word.node());
      if (noWord || painted.hidden(word)) {
        continue;
      }
      if (cover.filter(c -> !passes(c.node()) && !leaves(word.node(), c.node())).isPresent()) {
        found.add("covered in part " + name(word) + " by " + Scenery.name(cover.get().node()));
      } else {
        open.add(word);
      }
    }
    for (int i = 0; i < open.size(); i++) {
      for (int k = i + 1; k < open.size(); k++) {
        if (Painted.meet(open.get(i).place(), open.get(k).place())
            && !passes(open.get(i).node())
            && !passes(open.get(k).node())
            && !sameProse(open.get(i).node(), open.get(k).node())) {
          found.add("overlap " + name(open.get(i)) + " and " + name(open.get(k)));
        }
      }
    }
    return found;
  }

  /// What lies over the window for a time and goes by itself: the undo bar.
  private static boolean passes(Node node) {
    return Scenery.chain(node).anyMatch(n -> "undo-bar".equals(n.getId()));
  }

  /// A segment that just left, or arrives, stands over the port of its own tab for a moment; its
  /// label says the port.
  private static boolean leaves(Node word, Node cover) {
    return Scenery.inside(word, PortTab.class).isPresent()
        && Scenery.inside(cover, Capsule.class).isPresent();
  }

  /// The body of a dropped segment falls behind everything and fades.
  private static boolean falls(Node node) {
    return Scenery.chain(node).anyMatch(n -> n.getId() != null && n.getId().endsWith("-fallen"));
  }

  /// Pieces of flowing text share lines, and their boxes with them.
  private static boolean sameProse(Node a, Node b) {
    Optional<TextFlow> flow = Scenery.inside(a, TextFlow.class);
    return flow.isPresent() && flow.equals(Scenery.inside(b, TextFlow.class));
  }

  private static String name(Thing word) {
    return Scenery.name(word.node()) + " " + Scenery.quote(((Text) word.node()).getText());
  }
}
