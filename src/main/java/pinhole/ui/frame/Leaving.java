package pinhole.ui.frame;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import pinhole.ui.frame.Arrangement.Ground;
import pinhole.ui.kit.Afterimage;

/// The panel that answers why sinks and fades when it is closed; what takes its place is there at
/// once.
final class Leaving {
  private static final double MILLIS = 140;
  private static final double CALM_MILLIS = 100;
  private static final double SINKS = 12;

  private final Afterimage image = new Afterimage();
  private boolean calm;

  /// Create it before the arrangement is followed by others: it looks at the panel while that is
  /// still to be seen.
  Leaving(Arrangement arrangement, Slot why) {
    image.setId("leaving");
    arrangement
        .groundProperty()
        .subscribe((from, to) -> {
          if (from == Ground.WHY) {
            leave(why.view());
          } else if (to == Ground.WHY) {
            image.stop();
          }
        });
  }

  /// Where it is seen.
  Node node() {
    return image;
  }

  /// Lets it only fade, or sink too.
  void calm(boolean isCalm) {
    calm = isCalm;
  }

  /// Lets something that is about to be hidden fade for who is spared motion. While something else
  /// still goes, it is hidden at once.
  void fade(Region view) {
    if (calm && !image.fading()) {
      leave(view);
    }
  }

  private void leave(Region view) {
    image.relocate(view.getLayoutX(), view.getLayoutY());
    image.of(view, calm ? CALM_MILLIS : MILLIS, calm ? 0 : SINKS);
  }
}
