package pinhole.ui.export;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// A drawing that is made as wide as its room, and never larger than it is; its height follows.
final class WideDrawing extends Region {
  private final Group drawing;
  private final Bounds size;
  private final Scale scale = new Scale(1, 1, 0, 0);

  WideDrawing(Group drawing) {
    this.drawing = drawing;
    size = drawing.getLayoutBounds();
    drawing.getTransforms().setAll(scale);
    drawing.setManaged(false);
    getChildren().setAll(drawing);
    setMinWidth(0);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return size.getWidth();
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(size.getHeight() * factor(width < 0 ? size.getWidth() : width));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  private double factor(double width) {
    return Math.min(1, width / size.getWidth());
  }

  @Override
  protected void layoutChildren() {
    double factor = factor(getWidth());
    scale.setX(factor);
    scale.setY(factor);
    double left = (getWidth() - size.getWidth() * factor) / 2;
    drawing.relocate(left - size.getMinX() * factor, -size.getMinY() * factor);
  }
}
