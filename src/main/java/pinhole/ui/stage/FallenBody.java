package pinhole.ui.stage;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.QuadCurve;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.kit.Token;

/// The body of a segment that a wall dropped: it turns away from the wall and sinks, and a dotted
/// line tells from where it fell.
final class FallenBody {
  private static final double TURN = 14;
  private static final double DRIFT = 20;
  private static final double DEPTH = 68;
  private static final double COMPACT_DEPTH = 58;
  private static final double EDGE = 19; // from the middle of a capsule to beyond its edge

  private final Capsule body;
  private final QuadCurve line = new QuadCurve();

  /// @param id of the segment
  /// @param body which lies there, a capsule like the segment's own
  FallenBody(String id, Capsule body) {
    this.body = body;
    body.state(CapsuleState.FALLING);
    body.setFocusTraversable(false);
    body.setMouseTransparent(true);
    body.setId(id + "-fallen");
    line.setId(id + "-fell");
    line.setMouseTransparent(true);
    line.setFill(null);
    line.setStrokeWidth(1.5);
    line.getStrokeDashArray().setAll(2.0, 4.0);
    line.getStyleClass().add(Token.DROP.stroke());
  }

  List<Node> nodes() {
    return List.of(line, body);
  }

  /// Says what the segment's own capsule says.
  void show(String owner, double room) {
    body.owner(owner);
    body.room(room);
  }

  /// @param x of the outline that stays at the wall
  /// @param y of the same
  /// @param way how far it has fallen, 0 to 1
  void fall(double x, double y, double way, boolean towardServer, boolean compact) {
    double side = towardServer ? 1 : -1;
    double depth = compact ? COMPACT_DEPTH : DEPTH;
    body.setLayoutX(x + side * DRIFT * way);
    body.setLayoutY(y + depth * way);
    body.setRotate(side * TURN * way);
    body.setScaleX(1 - .12 * way);
    body.setScaleY(1 - .12 * way);
    body.setOpacity(1 - .35 * way);
    line.setStartX(x);
    line.setStartY(y + EDGE);
    line.setControlX(x + side * DRIFT * way * .7);
    line.setControlY(y + EDGE + 2);
    line.setEndX(body.getLayoutX());
    line.setEndY(Math.max(line.getStartY(), body.getLayoutY() - EDGE + 3));
    line.setVisible(body.getLayoutY() - y > 2 * EDGE);
  }
}
