package pinhole.ui.export;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Transform;

/// A drawing that is made as wide as its room, and never larger than it is; its height follows.
final class WideDrawing extends Region {
  private static final double FINER = 2;
  private static final double MOST_PIXELS = 9e6;

  private final Group drawing;
  private final Group shown;
  private final Bounds size;
  private final Scale scale = new Scale(1, 1, 0, 0);

  WideDrawing(Group drawing) {
    this.drawing = drawing;
    size = drawing.getLayoutBounds();
    shown = new Group(drawing);
    shown.getTransforms().setAll(scale);
    shown.setManaged(false);
    getChildren().setAll(shown);
    setMinWidth(0);
  }

  /// What it shows, in sentences.
  String said() {
    return drawing.getAccessibleText();
  }

  /// The drawing as a picture, finer than the screen unless it is very long.
  Image picture() {
    double area = size.getWidth() * size.getHeight();
    double factor = Math.min(FINER, Math.sqrt(MOST_PIXELS / area));
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(factor, factor));
    how.setFill(Color.TRANSPARENT);
    return drawing.snapshot(how, null);
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
    shown.relocate(left - size.getMinX() * factor, -size.getMinY() * factor);
  }
}
