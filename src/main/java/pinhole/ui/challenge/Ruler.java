package pinhole.ui.challenge;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import pinhole.ui.kit.Token;

/// How many ports are open, on a scale of orders of magnitude, beside the best answer.
final class Ruler extends Region {
  private static final List<Integer> TICKS = List.of(1, 10, 100, 1_000, 10_000, Scale.MOST);
  private static final double ROW = 16;
  private static final double SIGN = 8;
  private static final double TRACK = 6;
  private static final double INSET = 6;

  private final Words words;
  private final int most;
  private final Region track = new Region();
  private final Region fill = new Region();
  private final Region mine = new Region();
  private final Region theirs = new Region();
  private final Label you = new Label();
  private final Label best = new Label();
  private final List<Label> ticks = new ArrayList<>();
  private int ports;

  /// @param most the ports of the best answer
  Ruler(int most, Words words) {
    this.words = words;
    this.most = most;
    setId("challenge-ruler");
    track.getStyleClass().add("challenge-track");
    fill.getStyleClass().add("challenge-fill");
    mine.getStyleClass().addAll("challenge-pointer", Token.ACCENT.background());
    theirs.getStyleClass().addAll("challenge-pointer", Token.HOLE.background());
    best.setText(words.of("ruler.best", Integer.toString(most)));
    best.getStyleClass().addAll("ph-label", "ph-semibold", Token.HOLE.text());
    you.getStyleClass().addAll("ph-label", "ph-semibold", Token.ACCENT.text());
    getChildren().setAll(track, fill, theirs, mine, best, you);
    for (int tick : TICKS) {
      Label label = new Label(Integer.toString(tick));
      label.getStyleClass().add("ph-mono-tick");
      ticks.add(label);
      getChildren().add(label);
    }
    show(0);
  }

  void show(int now) {
    ports = now;
    you.setText(words.of("ruler.you", Integer.toString(now)));
    setAccessibleText(words.of("ruler.spoken", Integer.toString(now), Integer.toString(most)));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double wide = getWidth() - 2 * INSET;
    double top = 2 * ROW + SIGN;
    track.resizeRelocate(INSET, top, wide, TRACK);
    fill.resizeRelocate(INSET, top, Math.max(TRACK, wide * Scale.at(ports)), TRACK);
    mark(theirs, best, INSET + wide * Scale.at(most), 0);
    mark(mine, you, INSET + wide * Scale.at(ports), ROW);
    double free = 0;
    for (int i = 0; i < ticks.size(); i++) {
      Label tick = ticks.get(i);
      double width = tick.prefWidth(-1);
      double x = within(INSET + wide * Scale.at(TICKS.get(i)) - width / 2, width);
      boolean last = i == ticks.size() - 1;
      double end = getWidth() - ticks.getLast().prefWidth(-1);
      tick.setVisible(last || x >= free && x + width + INSET <= end);
      free = tick.isVisible() ? x + width + INSET : free;
      tick.resizeRelocate(x, top + TRACK + 3, width, ROW);
    }
  }

  private void mark(Region pointer, Label label, double x, double y) {
    pointer.resizeRelocate(Math.round(x - SIGN / 2), 2 * ROW, SIGN, SIGN - 1);
    double width = label.prefWidth(-1);
    label.resizeRelocate(within(x - width / 2, width), y, width, ROW);
  }

  private double within(double x, double width) {
    return Math.round(Math.max(0, Math.min(x, getWidth() - width)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return 2 * ROW + SIGN + TRACK + 3 + ROW;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }
}
