package pinhole.ui.capture;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards beside each other, all as wide and as high as each other.
final class Columns extends Region {
  private static final double GAP = 10;

  Columns(List<? extends Node> cards) {
    getChildren().setAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double column(double width) {
    int count = Math.max(1, getChildren().size());
    return Math.floor((width - (count - 1) * GAP) / count);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double column = column(width < 0 ? getWidth() : width);
    return Math.ceil(
        getChildren().stream().mapToDouble(card -> card.prefHeight(column)).max().orElse(0));
  }

  @Override
  protected void layoutChildren() {
    double column = column(getWidth());
    double x = 0;
    for (Node card : getChildren()) {
      card.resizeRelocate(x, 0, column, getHeight());
      x += column + GAP;
    }
  }
}
