package pinhole.ui.frame;

import javafx.scene.layout.Region;

/// A place in the window, in px from its upper left corner.
record Box(double x, double y, double width, double height) {
  /// Puts a part there.
  void place(Region part) {
    part.resizeRelocate(x, y, width, height);
  }
}
