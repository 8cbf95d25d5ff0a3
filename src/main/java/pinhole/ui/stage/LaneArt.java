package pinhole.ui.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.LinkId;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.LaneLine;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.model.Picture.LaneLook;
import pinhole.ui.stage.model.Picture.LaneView;
import pinhole.ui.stage.model.Picture.Reach;
import pinhole.ui.stage.model.Station;

/// A lane on the stage: dotted where nothing is, and the line that a connection has drawn so far.
final class LaneArt {
  private static final double CURVE = 13;
  private static final double TURN = 22;
  private static final double SHORTEST = 6;
  private static final double LABEL_GAP = 24;
  private static final double LIFTED = 12; // more, while the viewfinder is under it
  private static final double LIFTS_IN = 30; // px of its way
  private static final double LABEL_BELOW = 29;
  private static final double AIR = 20;

  private final Lane lane;
  private final StageWords words;
  private final LaneLine[] ghosts = new LaneLine[3];
  private final LaneLine line;
  private final SVGPath bounce = new SVGPath();
  private final Group art = Layer.LANES.of(new Group());
  private final Text name;
  private final Text word = Lettering.of("", Face.SANS, 12, Token.INK_3);
  private final Group label = Layer.SIGNS.of(new Group());
  private StageGeometry g;

  LaneArt(Lane lane, StageWords words) {
    this.lane = lane;
    this.words = words;
    for (int i = 0; i < ghosts.length; i++) {
      ghosts[i] = new LaneLine(ghost(), 0, 0);
    }
    line = new LaneLine(ghost(), 0, 0);
    bounce.setFill(null);
    bounce.setStrokeWidth(2.5);
    bounce.setStrokeLineCap(StrokeLineCap.ROUND);
    bounce.getStrokeDashArray().setAll(7., 6.);
    bounce.getStyleClass().add(Token.REJECT.stroke());
    art.getChildren().addAll(ghosts);
    art.getChildren().addAll(line, bounce);
    art.setMouseTransparent(true);
    art.setId(StageIds.of("lane", lane));
    name = Lettering.of(words.lane(lane), Face.SANS_SEMIBOLD, 12, Token.INK_2);
    label.getChildren().addAll(name, word);
    label.setMouseTransparent(true);
    label.setId(StageIds.of("lane-label", lane));
  }

  List<Node> nodes() {
    return List.of(art, label);
  }

  void place(StageGeometry geometry) {
    g = geometry;
    art.setLayoutY(g.laneY(lane));
    label.setLayoutY(g.laneY(lane));
  }

  /// Draws the lane.
  ///
  /// @param tail where the line behind a segment ends, by its number
  /// @param answer where the line behind a RST from a wall ends, empty without one
  void show(LaneView view, Function<Integer, Double> tail, Optional<Double> answer) {
    double start = g.tabEnd(view.fromServer() ? DeviceId.SERVER : DeviceId.CLIENT);
    double end = end(view, tail);
    boolean drawn = view.look() != LaneLook.GHOST;
    boolean bounces = view.look() == LaneLook.REFUSED && view.reach() instanceof Reach.ToStation;
    ghosts(view.fromServer(), drawn ? end : start);
    boolean visible = Math.abs(end - start) >= SHORTEST;
    line.setVisible(drawn && !bounces && visible);
    if (line.isVisible()) {
      line.state(state(view.look()));
      line.span(Math.min(start, end), Math.max(start, end));
      line.trail(view.look() == LaneLook.REFUSED ? Token.REJECT : Token.ACCENT);
    }
    bounce.setVisible(bounces);
    if (bounces) {
      bounce.setContent(bounce(view, start, answer));
    }
  }

  /// Writes what the connection is doing.
  ///
  /// @param below whether something else takes the place above the lane
  /// @param hidden whether there is no place for it
  /// @param framed from where to where something on the lane is framed, nothing if it is empty
  void label(LaneView view, boolean below, boolean hidden, double[] framed) {
    label.setVisible(!hidden);
    String says = g.compact() ? "" : words.of("lane.word", view.word());
    name.setText(g.compact() ? words.lane(lane) : words.of("lane." + lower() + ".long"));
    word.setText(says);
    double right = g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET) - 14;
    double y = below ? LABEL_BELOW : -LABEL_GAP;
    Lettering.end(word, right, y);
    double gap = says.isEmpty() ? 0 : Lettering.width(word) + 10;
    Lettering.end(name, right - gap, y);
    double left = right - gap - Lettering.width(name);
    double under = framed.length == 0 ? 0 : Math.min(framed[1] - left, right - framed[0]) + AIR;
    label.setTranslateY(below ? 0 : -LIFTED * Math.clamp(under / LIFTS_IN, 0, 1));
  }

  private String lower() {
    return lane.name().toLowerCase(java.util.Locale.ROOT);
  }

  private double end(LaneView view, Function<Integer, Double> tail) {
    double far = g.tabEnd(view.fromServer() ? DeviceId.CLIENT : DeviceId.SERVER);
    return switch (view.reach()) {
      case Reach.Whole _ -> far;
      case Reach.ToSegment(int number) -> tail.apply(number);
      case Reach.ToStation(var station) -> {
        double away = view.fromServer() ? 1 : -1;
        double capsule = 68;
        yield g.x(station, capsule) + away * (capsule / 2 + 22);
      }
    };
  }

  /// Dots on those of the three links that the line has not come to.
  private void ghosts(boolean fromServer, double end) {
    double[] edges = {
      g.tabEnd(DeviceId.CLIENT),
      g.face(DeviceId.CLIENT_FIREWALL, LinkId.CLIENT),
      g.face(DeviceId.CLIENT_FIREWALL, LinkId.INTERNET),
      g.face(DeviceId.SERVER_FIREWALL, LinkId.INTERNET),
      g.face(DeviceId.SERVER_FIREWALL, LinkId.SERVER),
      g.tabEnd(DeviceId.SERVER)
    };
    for (int i = 0; i < ghosts.length; i++) {
      double from = edges[2 * i];
      double to = edges[2 * i + 1];
      ghosts[i].setVisible(fromServer ? to <= end : end <= from);
      ghosts[i].span(from, to);
    }
  }

  /// To the wall, around, and back below.
  private String bounce(LaneView view, double start, Optional<Double> answer) {
    Station at = ((Reach.ToStation) view.reach()).station();
    double face = g.face(at.device(), at.side());
    double back = Math.signum(start - face);
    double turn = face + back * TURN;
    double end = answer.orElse(turn + back * 10);
    end = back > 0 ? Math.max(turn, end) : Math.min(turn, end);
    int sweep = back > 0 ? 0 : 1;
    return "M%s,-%sH%sA%s,%s 0 0 %d %s,%sH%s"
        .formatted(start, CURVE, turn, CURVE, CURVE, sweep, turn, CURVE, end);
  }

  private LaneLine.State ghost() {
    return lane == Lane.CONTROL ? LaneLine.State.CONTROL_GHOST : LaneLine.State.DATA_GHOST;
  }

  private LaneLine.State state(LaneLook look) {
    boolean control = lane == Lane.CONTROL;
    return switch (look) {
      case GHOST -> ghost();
      case TRAIL, REFUSED -> LaneLine.State.DATA_SYN;
      case OPEN -> control ? LaneLine.State.CONTROL_ESTABLISHED : LaneLine.State.DATA_ESTABLISHED;
      case SEALED -> LaneLine.State.CONTROL_TLS;
      case LOST -> LaneLine.State.DATA_LOST;
    };
  }
}
