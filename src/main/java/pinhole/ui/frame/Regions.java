package pinhole.ui.frame;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The parts of the window, through which F6 goes.
final class Regions {
  private final Region view;
  private final Supplier<List<Node>> all;

  /// @param view the whole window
  /// @param all its parts, in their order
  Regions(Region view, Supplier<List<Node>> all) {
    this.view = view;
    this.all = all;
  }

  /// Moves the focus into the next part, or the one before.
  void next(boolean forward) {
    List<Node> parts = all.get().stream().filter(r -> !Focus.stops(r).isEmpty()).toList();
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
