package pinhole.ui.frame;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/// The parts of the window, through which F6 goes.
final class Regions {
  private final Parent view;
  private final List<Node> all;

  Regions(MainView view) {
    this(view, view.regions());
  }

  /// @param view everything that Tab goes through
  /// @param all its parts, in the order of F6
  Regions(Parent view, List<Node> all) {
    this.view = view;
    this.all = List.copyOf(all);
  }

  /// Moves the focus into the next part, or the one before.
  void next(boolean forward) {
    List<Node> parts = all.stream().filter(r -> !Focus.stops(r).isEmpty()).toList();
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
