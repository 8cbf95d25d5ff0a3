package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import pinhole.engine.sim.DeviceId;
import pinhole.ui.kit.Token;

/// What lies under the arrows: the Internet, the walls, and the lines of the hosts.
///
/// @param grid where things stand
/// @param height how far down it goes
/// @param dotted whether the Internet has its own ground
/// @param broken whether time passes in silence, which breaks the lines of the hosts
/// @param waiting the host that waits meanwhile, empty for none
record Ground(
    Grid grid, double height, boolean dotted, boolean broken, Optional<DeviceId> waiting) {
  private static final double COURSE = 12; // a course of bricks with its joint
  private static final double DOTS = 16;
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);
  private static final List<DeviceId> HOSTS = List.of(DeviceId.CLIENT, DeviceId.SERVER);

  /// The ground where there are no rows.
  static Ground plain(Grid grid, double height) {
    return new Ground(grid, height, true, false, Optional.empty());
  }

  List<Node> draw() {
    List<Node> nodes = new ArrayList<>(dotted ? internet() : List.of());
    nodes.addAll(walls());
    for (DeviceId host : HOSTS) {
      nodes.add(broken ? zigzag(host) : straight(host));
    }
    return nodes;
  }

  private List<Node> internet() {
    double left = grid.x(DeviceId.CLIENT_FIREWALL);
    double right = grid.x(DeviceId.SERVER_FIREWALL);
    List<Node> nodes = new ArrayList<>();
    nodes.add(Draw.box(left, 0, right - left, height, Token.NET));
    long rows = Math.max(1, Math.round(height / DOTS));
    double apart = height / rows;
    for (int i = 0; i < rows; i++) {
      nodes.add(dots(left + 14, right - 10, (i + .5) * apart));
    }
    return nodes;
  }

  /// The two walls as columns of bricks.
  private List<Node> walls() {
    List<Node> nodes = new ArrayList<>();
    double course = Math.max(2, height / Math.max(1, Math.round(height / COURSE)));
    for (DeviceId wall : WALLS) {
      double x = grid.x(wall);
      nodes.add(Draw.box(x - Grid.WALL / 2, 0, Grid.WALL, height, Token.MORTAR));
      Line bricks = Draw.line(x, 0, x, height, Token.BRICK, Grid.WALL);
      bricks.getStrokeDashArray().setAll(course - 1, 1.0);
      nodes.add(bricks);
    }
    return nodes;
  }

  private Line straight(DeviceId host) {
    return Draw.line(grid.x(host), 0, grid.x(host), height, Token.BORDER_STRONG, 1.5);
  }

  private Node zigzag(DeviceId host) {
    boolean waits = waiting.equals(Optional.of(host));
    double x = grid.x(host);
    double y = height / 2;
    Token ink = waits ? Token.DROP : Token.BORDER_STRONG;
    return Draw.open(
        ink, 1.75, x, 0, x, y - 9, x - 4, y - 5, x + 4, y, x - 4, y + 5, x, y + 9, x, height);
  }

  /// A line of which only its dots are drawn.
  private static Line dots(double from, double to, double y) {
    Line line = Draw.line(from, y, to, y, Token.NET_DOT, 2.1);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.getStrokeDashArray().setAll(.01, DOTS);
    return line;
  }
}
