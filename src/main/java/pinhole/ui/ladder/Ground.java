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
record Ground(Grid grid, double height) {
  private static final double COURSE = 12; // a course of bricks with its joint
  private static final double DOTS = 16;
  private static final List<DeviceId> WALLS =
      List.of(DeviceId.CLIENT_FIREWALL, DeviceId.SERVER_FIREWALL);
  private static final List<DeviceId> HOSTS = List.of(DeviceId.CLIENT, DeviceId.SERVER);

  /// All of it, with straight lines.
  List<Node> straight() {
    List<Node> nodes = internetAndWalls();
    HOSTS.forEach(host -> nodes.add(straight(host)));
    return nodes;
  }

  /// All but the hosts.
  List<Node> internetAndWalls() {
    List<Node> nodes = new ArrayList<>(internet());
    nodes.addAll(walls());
    return nodes;
  }

  /// The Internet between the walls.
  List<Node> internet() {
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
  List<Node> walls() {
    List<Node> nodes = new ArrayList<>();
    long courses = Math.max(1, Math.round(height / COURSE));
    double apart = height / courses;
    for (DeviceId wall : WALLS) {
      double left = grid.x(wall) - Grid.WALL / 2;
      nodes.add(Draw.box(left, 0, Grid.WALL, height, Token.BRICK));
      for (int i = 1; i <= courses; i++) {
        double y = Math.rint(i * apart) - .5;
        nodes.add(Draw.line(left, y, left + Grid.WALL, y, Token.MORTAR, 1));
      }
    }
    return nodes;
  }

  /// The lines of the hosts; time that passes in silence breaks them.
  List<Node> hosts(boolean broken, Optional<DeviceId> waiting) {
    List<Node> nodes = new ArrayList<>();
    for (DeviceId host : HOSTS) {
      boolean waits = waiting.equals(Optional.of(host));
      nodes.add(broken ? zigzag(host, waits) : straight(host));
    }
    return nodes;
  }

  private Line straight(DeviceId host) {
    return Draw.line(grid.x(host), 0, grid.x(host), height, Token.BORDER_STRONG, 1.5);
  }

  private Node zigzag(DeviceId host, boolean waits) {
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
