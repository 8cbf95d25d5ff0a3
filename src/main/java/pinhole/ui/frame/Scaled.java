package pinhole.ui.frame;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content larger or smaller. The content gets as much less or more room in turn, but
/// never less than it needs: in a small window it is not made larger than fits.
public final class Scaled extends Region {
  private static final double LEAST_WIDTH = 1000;
  private static final double LEAST_HEIGHT = 640;

  private final Scale scale = new Scale(1, 1, 0, 0);
  private double wanted = 1;

  /// Nothing, at the usual size.
  public Scaled() {}

  /// Shows something.
  public void show(Region content) {
    getChildren().forEach(old -> old.getTransforms().remove(scale));
    content.getTransforms().add(scale);
    getChildren().setAll(content);
  }

  /// Chooses the size.
  ///
  /// @param factor 1 for the usual one
  public void scale(double factor) {
    wanted = factor;
    requestLayout();
  }

  /// How much larger it can be shown in this window.
  public double most() {
    return Math.max(1, Math.min(getWidth() / LEAST_WIDTH, getHeight() / LEAST_HEIGHT));
  }

  @Override
  protected void layoutChildren() {
    double factor = Math.min(wanted, most());
    scale.setX(factor);
    scale.setY(factor);
    getChildren()
        .forEach(child -> child.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor));
  }
}
