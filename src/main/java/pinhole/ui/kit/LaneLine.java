package pinhole.ui.kit;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/// A stretch of a lane in one state. Its origin lies on the lane's height; x is the stage's x.
public final class LaneLine extends Group {
  /// How a stretch of a lane looks; one line is control, two rails are data.
  public enum State {
    CONTROL_GHOST,
    CONTROL_ESTABLISHED,
    CONTROL_TLS,
    DATA_GHOST,
    DATA_SYN,
    DATA_ESTABLISHED,
    DATA_LOST
  }

  private State state;
  private Token trail = Token.ACCENT;
  private double from;
  private double to;

  /// A stretch between two x.
  public LaneLine(State state, double from, double to) {
    this.state = state;
    this.from = from;
    this.to = to;
    setMouseTransparent(true);
    redraw();
  }

  /// How it looks.
  public State state() {
    return state;
  }

  /// Changes how it looks.
  public void state(State newState) {
    if (newState != state) {
      state = newState;
      redraw();
    }
  }

  /// Changes where it begins and ends.
  public void span(double newFrom, double newTo) {
    if (newFrom != from || newTo != to) {
      from = newFrom;
      to = newTo;
      getChildren().forEach(this::stretch);
    }
  }

  /// Changes the colour of the dashes under a segment on its way; accent unless told.
  public void trail(Token newTrail) {
    if (newTrail != trail) {
      trail = newTrail;
      redraw();
    }
  }

  /// Gives a part its new ends; it grows with each frame, and a new one would need its style.
  private void stretch(Node part) {
    if (part instanceof Line drawn) {
      drawn.setStartX(from);
      drawn.setEndX(to);
    } else if (part instanceof Rectangle ground) {
      ground.setX(Math.min(from, to));
      ground.setWidth(Math.abs(to - from));
    }
  }

  private void redraw() {
    getChildren().setAll(nodes());
  }

  private List<? extends Node> nodes() {
    return switch (state) {
      case CONTROL_GHOST -> List.of(Drawing.dashed(line(0, Token.BORDER_STRONG, 1.5), 2., 6.));
      case CONTROL_ESTABLISHED -> List.of(line(0, Token.PASS, 3.5));
      case CONTROL_TLS -> List.of(flat(0, Token.SEALED, 7), core());
      case DATA_GHOST -> List.of(ghostRail(-5), ghostRail(5));
      case DATA_SYN -> List.of(Drawing.dashed(line(0, trail, 2.5), 7., 6.));
      case DATA_ESTABLISHED ->
          List.of(
              Drawing.rect(Math.min(from, to), -7, Math.abs(to - from), 14, 0, Token.PASS_BG),
              flat(-7, Token.PASS, 2.5),
              flat(7, Token.PASS, 2.5));
      case DATA_LOST -> List.of(Drawing.dashed(line(0, Token.DROP, 2.2), 2., 7.));
    };
  }

  private Line ghostRail(double y) {
    Line rail = Drawing.dashed(line(y, Token.BORDER_STRONG, 1.3), 2., 6.);
    rail.setOpacity(.8);
    return rail;
  }

  private Line core() {
    return Drawing.dashed(line(0, Token.NET, 2), 1., 5.);
  }

  private Line flat(double y, Token stroke, double width) {
    Line line = line(y, stroke, width);
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    return line;
  }

  private Line line(double y, Token stroke, double width) {
    return Drawing.line(from, y, to, y, stroke, width);
  }
}
