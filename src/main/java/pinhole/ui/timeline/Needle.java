package pinhole.ui.timeline;

import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The line of the playhead and the bubble with its time.
final class Needle {
  private static final double BUBBLE_HEIGHT = 21;

  private final Line line = new Line();
  private final Rectangle bubble = new Rectangle();
  private final Text time = Lettering.of("", Face.MONO_SEMIBOLD, 12, Token.ON_SOLID);
  private final Group head = new Group(bubble, time);

  Needle() {
    Token.ACCENT.stroke(line);
    line.setStrokeWidth(2);
    line.setMouseTransparent(true);
    line.setId("playhead-line");
    Token.ACCENT_SOLID.fill(bubble);
    bubble.setArcWidth(12);
    bubble.setArcHeight(12);
    bubble.setHeight(BUBBLE_HEIGHT);
    head.setMouseTransparent(true);
    head.setId("playhead-bubble");
    time.setId("playhead-time");
  }

  Line line() {
    return line;
  }

  Group head() {
    return head;
  }

  /// Where the bubble begins.
  double from() {
    return bubble.getX();
  }

  /// Where the bubble ends.
  double to() {
    return bubble.getX() + bubble.getWidth();
  }

  /// Places the playhead.
  ///
  /// @param x in px
  /// @param words the time
  /// @param left the bubble does not go left of it
  /// @param right the bubble does not go right of it
  void place(Metrics metrics, double x, String words, double left, double right) {
    line.setStartX(x);
    line.setEndX(x);
    line.setStartY(metrics.control() - 16);
    line.setEndY(metrics.time() - 10);
    time.setText(words);
    double width = Lettering.width(time) + 18;
    double from = Math.clamp(x - width / 2, left, Math.max(left, right - width));
    bubble.setX(from);
    bubble.setWidth(width);
    bubble.setY(metrics.time() - 11);
    Lettering.middle(time, from + width / 2, metrics.time() - 0.5);
  }
}
