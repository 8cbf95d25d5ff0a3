package pinhole.ui.kit;

import javafx.scene.layout.Region;

/// A soft shadow around its own bounds, in the light theme. An image in nine parts, of which only
/// the middle ones are stretched: as an effect it would be blurred anew in every frame, and an
/// effect that is kept is never given back by the software renderer.
public final class Shade extends Region {
  /// A shadow that whoever has it puts behind, or around, a box.
  public Shade() {
    getStyleClass().add("ph-shade");
    setManaged(false);
    setMouseTransparent(true);
  }

  /// A shadow around a box at the origin of its parent.
  public void around(double width, double height) {
    resizeRelocate(0, 0, width, height);
  }
}
