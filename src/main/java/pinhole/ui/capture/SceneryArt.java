package pinhole.ui.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.capture.report.Scenery;
import pinhole.capture.report.Scenery.DataLane;
import pinhole.capture.report.Scenery.Deed;
import pinhole.capture.report.Scenery.InferredWall;
import pinhole.capture.report.Scenery.LaneState;
import pinhole.capture.session.Side;
import pinhole.engine.net.Endpoint;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Capsule;
import pinhole.ui.kit.CapsuleKind;
import pinhole.ui.kit.CapsuleState;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Fitted;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.LaneLine;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.NetZone;
import pinhole.ui.kit.Token;

/// Draws the small picture of a session: solid what was seen, dashed what is inferred.
final class SceneryArt {
  private static final double BESIDE_WALL = SceneryPlan.WALL / 2 + 8;
  private static final double ABOVE = 11; // px that a port stands above a line
  private static final double ABOVE_RAILS = 18; // and above the rails of data

  private final SceneryPlan plan;
  private final int syns;
  private final Scenery scenery;
  private final Words words;
  private final List<Node> nodes = new ArrayList<>();

  /// @param syns how many asked for the control connection
  SceneryArt(SceneryPlan plan, int syns, Words words) {
    this.plan = plan;
    this.syns = syns;
    this.words = words;
    scenery = plan.scenery();
  }

  /// Everything, the farthest first.
  List<Node> draw() {
    nodes.add(new NetZone(plan.width(), plan.height()));
    plan.point().ifPresent(this::point);
    walls(Side.CLIENT);
    walls(Side.SERVER);
    control();
    scenery.data().ifPresent(this::data);
    stops();
    host(Side.CLIENT, Feather.MONITOR, scenery.client());
    host(Side.SERVER, Feather.SERVER, scenery.server());
    ports();
    pill();
    return nodes;
  }

  private void host(Side side, Feather sign, Endpoint end) {
    double left = side == Side.CLIENT ? SceneryPlan.MARGIN : plan.edge(side);
    Rectangle box =
        Draw.box(left, plan.hostTop(), SceneryPlan.HOST, plan.hostHeight(), 8, Token.PANEL);
    nodes.add(Draw.edge(box, Token.BORDER_STRONG, 1.25));
    FontIcon icon = FontIcon.of(sign, 16);
    icon.getStyleClass().add(Token.INK_2.text());
    icon.setX(left + 12);
    icon.setY(plan.hostTop() + 28);
    nodes.add(icon);
    Text name = Lettering.of(words.of("side", side), Face.SANS_SEMIBOLD, 13.5, Token.INK);
    nodes.add(Lettering.start(name, left + 36, plan.hostTop() + 22));
    List<String> lines = AddressLines.of(end.address().toString());
    double y = plan.hostTop() + 44;
    for (String line : lines) {
      Text where = Fitted.text(line, Face.MONO, 12.5, Token.INK_2, SceneryPlan.HOST - 24);
      nodes.add(Lettering.start(where, left + 12, y));
      y += 16;
    }
  }

  /// The pill that says where the capture was taken, and the line under it.
  private void point(double x) {
    nodes.add(Draw.dashed(Draw.line(x, 34, x, plan.height() - 12, Token.ACCENT, 1.75), .1, 5));
  }

  private void pill() {
    double x = plan.point().orElse(plan.between());
    String said = words.of(plan.placed() ? "captured.here" : "captured.somewhere");
    Text text = Lettering.of(said, Face.SANS_SEMIBOLD, 12, Token.ACCENT);
    double wide = Lettering.width(text) + 46;
    double low = plan.walls(Side.CLIENT).isEmpty() ? 8 : plan.wall(Side.CLIENT) + BESIDE_WALL;
    double high =
        plan.walls(Side.SERVER).isEmpty() ? plan.width() - 8 : plan.wall(Side.SERVER) - BESIDE_WALL;
    double left = Math.clamp(x - wide / 2, low, Math.max(low, high - wide));
    Rectangle pill = Draw.box(left, 9, wide, 26, 13, Token.ACCENT_BG);
    nodes.add(Draw.edge(pill, Token.ACCENT, 1));
    FontIcon camera = FontIcon.of(Feather.CAMERA, 14);
    camera.getStyleClass().add(Token.ACCENT.text());
    camera.setX(left + 12);
    camera.setY(28.5);
    nodes.add(camera);
    nodes.add(Lettering.start(text, left + 34, 22));
  }

  /// A wall that is inferred: dashed, with a question mark, and a line that says so.
  private void walls(Side before) {
    List<InferredWall> walls = plan.walls(before);
    if (walls.isEmpty()) {
      return;
    }
    double x = plan.wall(before);
    double top = 22;
    double bottom = plan.height() - 22;
    Rectangle frame =
        Draw.box(x - SceneryPlan.WALL / 2, top, SceneryPlan.WALL, bottom - top, 5, Token.NET);
    nodes.add(Draw.dashed(Draw.edge(frame, Token.BORDER_STRONG, 1.25), 5, 4));
    for (double y = top + 26; y < bottom - 8; y += 26) {
      nodes.add(Draw.dashed(Draw.line(x - 15, y, x + 15, y, Token.BORDER, 1.25), 5, 4));
    }
    Circle disc = new Circle(x, top + 28, 12);
    Token.PANEL.fill(disc);
    nodes.add(Draw.edge(disc, Token.WIRE, 1.5));
    Text mark = Lettering.of("?", Face.SANS_BOLD, 13, Token.INK);
    nodes.add(Lettering.middle(mark, x, top + 28));
    Text note = Lettering.of(words.of("inferred"), Face.SANS, 11.5, Token.INK_2);
    double half = Lettering.width(note) / 2;
    double low = plan.edge(Side.CLIENT) + half + 8;
    double high = plan.edge(Side.SERVER) - half - 8;
    double middle = low > high ? (low + high) / 2 : Math.clamp(x, low, high);
    nodes.add(Lettering.middle(note, middle, plan.height() - 11));
    if (walls.stream().anyMatch(it -> it.deed() == Deed.TRANSLATES)) {
      nodes.add(new Glyph(GlyphKind.NAT, Token.ACCENT).at(x, top + 52));
    }
  }

  private void control() {
    LaneState state = scenery.control();
    LaneLine.State open =
        scenery.sealed() ? LaneLine.State.CONTROL_TLS : LaneLine.State.CONTROL_ESTABLISHED;
    lane(plan.control(), Side.CLIENT, state, open, syns);
  }

  private void data(DataLane data) {
    lane(plan.data(), data.caller(), data.state(), LaneLine.State.DATA_ESTABLISHED, data.syns());
  }

  private void lane(double y, Side caller, LaneState state, LaneLine.State open, int syns) {
    switch (state) {
      case OPEN -> line(open, y, plan.edge(Side.CLIENT), plan.edge(Side.SERVER));
      case NEVER_SEEN ->
          line(LaneLine.State.DATA_GHOST, y, plan.edge(Side.CLIENT), plan.edge(Side.SERVER));
      case HALF_OPEN, UNANSWERED, REFUSED, UNREACHABLE -> tried(y, caller, state, syns);
    }
  }

  private void line(LaneLine.State state, double y, double from, double to) {
    LaneLine line = new LaneLine(state, from, to);
    line.setLayoutY(y);
    nodes.add(line);
  }

  /// What was asked for and did not come about.
  private void tried(double y, Side caller, LaneState state, int syns) {
    SceneryPlan.Reach reach = plan.reach(caller, state);
    boolean answered = state == LaneState.REFUSED || state == LaneState.UNREACHABLE;
    Token ink = answered ? Token.REJECT : Token.DROP;
    nodes.add(Draw.dashed(Draw.line(reach.from(), y, reach.to(), y, ink, 2.25), 7, 6));
    String label = words.of("syns", Math.max(1, syns));
    HorizontalDirection way =
        reach.toRight() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    Capsule capsule = new Capsule(CapsuleKind.SYN, label, way);
    capsule.state(answered ? CapsuleState.NORMAL : CapsuleState.FALLING);
    capsule.setFocusTraversable(false);
    capsule.setMouseTransparent(true);
    capsule.setLayoutX(plan.capsule(reach, capsule.width()));
    capsule.setLayoutY(y);
    capsule.setScaleX(.88);
    capsule.setScaleY(.88);
    nodes.add(capsule);
  }

  /// What became of each request, where it ended.
  private void stops() {
    stop(plan.control(), Side.CLIENT, scenery.control());
    scenery.data().ifPresent(it -> stop(plan.data(), it.caller(), it.state()));
  }

  private void stop(double y, Side caller, LaneState state) {
    Optional<BadgeKind> badge =
        switch (state) {
          case OPEN -> Optional.empty();
          case HALF_OPEN, NEVER_SEEN -> Optional.of(BadgeKind.WAIT);
          case UNANSWERED -> Optional.of(BadgeKind.DROP);
          case REFUSED, UNREACHABLE ->
              Optional.of(
                  plan.stop(state, caller).isPresent() ? BadgeKind.REJECT : BadgeKind.NOBODY);
        };
    badge.ifPresent(kind -> {
      double end = plan.reach(caller, state).to();
      boolean wall = plan.stop(state, caller).isPresent();
      double x =
          state == LaneState.NEVER_SEEN
              ? plan.width() / 2
              : wall ? plan.wall(plan.stop(state, caller).get().before()) : end;
      nodes.add(new Badge(kind).at(x, y));
    });
  }

  private void ports() {
    port(scenery.client(), Side.CLIENT, plan.control() - ABOVE);
    port(scenery.server(), Side.SERVER, plan.control() - ABOVE);
    scenery
        .data()
        .ifPresent(it -> {
          double above = it.state() == LaneState.OPEN ? ABOVE_RAILS : ABOVE;
          it.clientEnd().ifPresent(end -> port(end, Side.CLIENT, plan.data() - above));
          it.serverEnd().ifPresent(end -> port(end, Side.SERVER, plan.data() - above));
        });
  }

  private void port(Endpoint end, Side side, double y) {
    String said = words.of("port", Words.port(end.port()));
    Text text = Lettering.of(said, Face.MONO_MEDIUM, 12, Token.INK_2);
    double x = plan.edge(side);
    nodes.add(
        side == Side.CLIENT ? Lettering.start(text, x + 12, y) : Lettering.end(text, x - 12, y));
  }
}
