package pinhole.ui.frame;

import java.util.List;
import javafx.scene.Node;

/// The parts of the window, through which F6 goes.
final class Regions {
  private final MainView view;

  Regions(MainView view) {
    this.view = view;
  }

  /// Moves the focus into the next part, or the one before.
  void next(boolean forward) {
    List<Node> parts = view.regions().stream().filter(r -> !Focus.stops(r).isEmpty()).toList();
    Node owner = view.getScene().getFocusOwner();
    int now = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (Focus.holds(parts.get(i), owner)) {
        now = i;
      }
    }
    int next = now < 0 ? 0 : Math.floorMod(now + (forward ? 1 : -1), parts.size());
    if (!parts.isEmpty()) {
      Focus.show(Focus.stops(parts.get(next)).getFirst(), view);
    }
  }
}
