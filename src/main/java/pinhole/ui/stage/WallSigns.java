package pinhole.ui.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pinhole.engine.firewall.Verdict;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.kit.VerdictPill;
import pinhole.ui.stage.model.WallView;
import pinhole.ui.stage.model.WallView.Decider;
import pinhole.ui.stage.model.WallView.Eye;
import pinhole.ui.stage.model.WallView.Stamp;

/// What is written on a wall: its decisions, the scanner while it reads, and what its NAT does.
final class WallSigns {
  private static final double ABOVE = 31;
  private static final double FAR_ABOVE = 55;
  private static final double BELOW = 31;

  private final DeviceId id;
  private final StageWords words;
  private final Group signs = Layer.SIGNS.of(new Group());
  private StageGeometry geometry;
  private Shown shown;

  private record Spot(Lane lane, LinkId side) {}

  /// What the signs are drawn from; they are drawn anew only when it changes.
  private record Shown(
      StageGeometry geometry,
      List<Stamp> verdicts,
      Optional<Spot> scanned,
      Optional<Lane> translating,
      Eye eye) {}

  WallSigns(DeviceId id, StageWords words) {
    this.id = id;
    this.words = words;
    signs.setId(StageIds.of("signs", id));
    signs.setMouseTransparent(true);
  }

  List<Node> nodes() {
    return List.of(signs);
  }

  void place(StageGeometry g) {
    geometry = g;
  }

  void show(WallView wall) {
    Shown next =
        new Shown(
            geometry,
            wall.verdicts(),
            wall.scan().map(s -> new Spot(s.lane(), s.side())),
            wall.translating(),
            wall.eye());
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    List<Node> nodes = new ArrayList<>();
    next.scanned().ifPresent(spot -> scanner(nodes, spot));
    next.verdicts().stream()
        .filter(v -> v.by() != Decider.PINHOLE && v.by() != Decider.ROUTER)
        .filter(v -> next.scanned().filter(spot -> spot.lane() == v.lane()).isEmpty())
        .forEach(v -> nodes.add(verdict(v)));
    next.translating().ifPresent(lane -> nodes.add(nat(lane)));
    if (next.eye() == Eye.NOT_ITS_PORT) {
      nodes.add(word(words.of("eye.not-its-port")));
    }
    signs.getChildren().setAll(nodes);
  }

  private Node verdict(Stamp stamp) {
    boolean passes = stamp.verdict() == Verdict.ACCEPT;
    double y = geometry.laneY(stamp.lane()) - (passes ? ABOVE : 0);
    if (geometry.compact()) {
      BadgeKind kind =
          switch (stamp.verdict()) {
            case ACCEPT -> BadgeKind.PASS;
            case DROP -> BadgeKind.DROP;
            case REJECT -> BadgeKind.REJECT;
          };
      return new Badge(kind).at(centre(), y + (passes ? 5 : 0));
    }
    VerdictPill.Kind kind =
        switch (stamp.verdict()) {
          case ACCEPT -> VerdictPill.Kind.PASS;
          case DROP -> VerdictPill.Kind.DROP;
          case REJECT -> VerdictPill.Kind.REJECT;
        };
    return at(new VerdictPill(kind, words.stamp(stamp)), centre(), y);
  }

  private Node nat(Lane lane) {
    double y = geometry.laneY(lane) + (lane == Lane.CONTROL ? BELOW : -FAR_ABOVE);
    return at(new VerdictPill(VerdictPill.Kind.NAT, words.of("nat.pill")), centre(), y);
  }

  /// A badge where the segment waits, a line to it, and one down to the rows that are read.
  private void scanner(List<Node> nodes, Spot spot) {
    double y = geometry.laneY(spot.lane());
    nodes.add(line(centre(), y, centre(), geometry.height(), 3));
    nodes.add(line(geometry.face(id, spot.side()), y, centre(), y, 2.5));
    nodes.add(new Badge(BadgeKind.SCAN).at(centre(), y));
  }

  private static Line line(double x1, double y1, double x2, double y2, double width) {
    Line line = new Line(x1, y1, x2, y2);
    line.setStrokeWidth(width);
    line.getStyleClass().add(Token.ACCENT.stroke());
    return line;
  }

  private Node word(String says) {
    Text text = Lettering.of(says, Face.SANS_MEDIUM, 11, Token.INK_2);
    double y = geometry.eyeY() + 34;
    double half = Lettering.width(text) / 2 + 6;
    Line ground = new Line(centre() - half + 8, y, centre() + half - 8, y);
    ground.setStrokeWidth(16);
    ground.setStrokeLineCap(javafx.scene.shape.StrokeLineCap.ROUND);
    ground.getStyleClass().add(Token.PANEL.stroke());
    return new Group(ground, Lettering.middle(text, centre(), y));
  }

  private double centre() {
    return geometry.wallCentre(id);
  }

  private static Node at(Node node, double x, double y) {
    node.setLayoutX(x);
    node.setLayoutY(y);
    return node;
  }
}
