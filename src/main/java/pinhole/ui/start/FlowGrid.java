package pinhole.ui.start;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Cards in as many columns as fit, all equally wide; those of a row are equally high.
final class FlowGrid extends Region {
  private static final double LEAST = 270;
  private static final double GAP = 16;

  private final double least;

  FlowGrid(List<? extends Node> cards) {
    this(cards, LEAST);
  }

  /// @param least how wide a card is at least
  FlowGrid(List<? extends Node> cards, double least) {
    this.least = least;
    getChildren().setAll(cards);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return least;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 3 * least + 2 * GAP;
  }

  @Override
  protected double computePrefHeight(double width) {
    int columns = columns(width);
    double y = 0;
    for (int i = 0; i < getChildren().size(); i += columns) {
      y += rowHeight(i, columns, width) + (i == 0 ? 0 : GAP);
    }
    return y;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    int columns = columns(getWidth());
    double wide = card(getWidth());
    double y = 0;
    for (int i = 0; i < getChildren().size(); i += columns) {
      double high = rowHeight(i, columns, getWidth());
      for (int c = 0; c < columns && i + c < getChildren().size(); c++) {
        getChildren().get(i + c).resizeRelocate(c * (wide + GAP), y, wide, high);
      }
      y += high + GAP;
    }
  }

  private int columns(double width) {
    double room = width <= 0 ? 3 * least + 2 * GAP : width;
    return (int) Math.max(1, Math.floor((room + GAP) / (least + GAP)));
  }

  private double card(double width) {
    int columns = columns(width);
    double room = width <= 0 ? 3 * least + 2 * GAP : width;
    return (room - (columns - 1) * GAP) / columns;
  }

  private double rowHeight(int from, int columns, double width) {
    double high = 0;
    for (int i = from; i < Math.min(from + columns, getChildren().size()); i++) {
      high = Math.max(high, getChildren().get(i).prefHeight(card(width)));
    }
    return Math.ceil(high);
  }
}
