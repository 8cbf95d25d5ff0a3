package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.SketchPicture.Place;
import pinhole.ui.kit.SketchPicture.Sign;

/// A small drawing of the row of devices: for cards, not to be operated.
public final class Sketch extends Region {
  private static final double AIR = 12;
  private static final double EYE = .75;
  private static final double RADIUS = 9;

  private final SketchPicture picture;
  private final boolean tabs;
  private final Rectangle clip = new Rectangle();
  private boolean square;
  private final Group art = new Group();
  private SketchGrid grid = new SketchGrid(0, 0, false);

  /// A drawing that fills the room that it is given.
  ///
  /// @param picture what it shows
  /// @param tabs whether there is room for port tabs
  public Sketch(SketchPicture picture, boolean tabs) {
    this.picture = picture;
    this.tabs = tabs;
    getStyleClass().add("ph-sketch");
    setMouseTransparent(true);
    clip.setArcWidth(2 * RADIUS);
    clip.setArcHeight(2 * RADIUS);
    setClip(clip);
    art.setManaged(false);
    getChildren().setAll(art);
  }

  /// Leaves the corners square where a card goes on: at the left with tabs, below without.
  public void joined() {
    square = true;
  }

  @Override
  protected void layoutChildren() {
    SketchGrid next = new SketchGrid(getWidth(), getHeight(), tabs);
    if (!next.equals(grid)) {
      grid = next;
      clip.setX(square && tabs ? -RADIUS : 0);
      clip.setWidth(getWidth() - clip.getX());
      clip.setHeight(square && !tabs ? getHeight() + RADIUS : getHeight());
      draw();
    }
  }

  private void draw() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(new NetZone(getWidth(), getHeight()));
    picture.walls().forEach(wall -> nodes.add(wall(wall)));
    picture.holes().forEach(hole -> nodes.add(hole(hole)));
    picture.lines().forEach(line -> nodes.add(line(line)));
    if (tabs) {
      picture.tabs().forEach(tab -> nodes.add(tab(tab)));
    }
    nodes.addAll(host(true));
    nodes.addAll(host(false));
    picture.signs().forEach(sign -> nodes.addAll(sign(sign)));
    nodes.forEach(Sketch::quiet);
    art.getChildren().setAll(nodes);
    art.applyCss(); // drawn while things find their places, it would wear its looks a frame later
  }

  /// What is only drawn takes no focus.
  private static void quiet(Node node) {
    node.setFocusTraversable(false);
  }

  private Node wall(Place place) {
    BrickWall wall = new BrickWall(grid.wallWidth(), getHeight() - grid.wallTop() + 2, "");
    wall.setLayoutX(grid.x(place));
    wall.setLayoutY(grid.wallTop());
    return wall;
  }

  private Node hole(SketchPicture.Hole hole) {
    Tunnel tunnel = new Tunnel(grid.wallWidth(), grid.holeHeight());
    tunnel.setLayoutX(grid.x(hole.wall()));
    tunnel.setLayoutY(grid.lane(hole.data()));
    return tunnel;
  }

  private Node line(SketchPicture.Line line) {
    LaneLine lane = new LaneLine(line.state(), grid.x(line.from()), grid.x(line.to()));
    lane.setLayoutY(grid.lane(line.data()));
    return lane;
  }

  private Node tab(SketchPicture.Tab tab) {
    HorizontalDirection grows = tab.client() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    PortTab node = new PortTab(grows, tab.port());
    node.reach(grid.tabWidth());
    node.show(tab.port(), tab.state());
    node.setLayoutX(grid.hostEdge(tab.client()));
    node.setLayoutY(grid.lane(tab.data()));
    return node;
  }

  private List<Node> host(boolean client) {
    double wide = grid.hostWidth();
    double left = client ? grid.margin() : getWidth() - grid.margin() - wide;
    double top = grid.hostTop();
    double high = getHeight() - top - (tabs ? AIR / 2 : AIR);
    String outline = Outline.rect(left, top, wide, high, 8);
    FontIcon icon = FontIcon.of(client ? Feather.MONITOR : Feather.SERVER, 16);
    icon.getStyleClass().add(Token.INK_2.text());
    icon.setX(left + wide / 2 - 8);
    icon.setY(top + 24);
    return List.of(Drawing.bordered(outline, Token.PANEL, Token.BORDER_STRONG, 1.25), icon);
  }

  private List<Node> sign(Sign sign) {
    double x = grid.x(sign.at());
    return switch (sign) {
      case Sign.Segment s -> segment(s, x);
      case Sign.Verdict v -> List.of(new Badge(v.kind()).at(x, grid.lane(v.data())));
      case Sign.Question q -> question(x, grid.lane(q.data()));
      case Sign.Eye e -> List.of(placed(new AlgEye(""), e.state(), x));
      case Sign.Nat _ -> nat(x);
      case Sign.Port p -> port(p, x);
    };
  }

  private List<Node> segment(Sign.Segment s, double wanted) {
    HorizontalDirection way = s.toServer() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    Capsule capsule = new Capsule(s.kind(), s.label(), way);
    capsule.state(s.focus() ? CapsuleState.FOCUS : CapsuleState.NORMAL);
    double room = grid.capsule() * capsule.width() / 2 + AIR;
    double least = grid.x(Place.CLIENT) + room;
    double x = Math.clamp(wanted, least, Math.max(least, grid.x(Place.SERVER) - room));
    capsule.setLayoutX(x);
    capsule.setLayoutY(grid.lane(s.data()));
    capsule.setScaleX(grid.capsule());
    capsule.setScaleY(grid.capsule());
    if (!s.focus()) {
      return List.of(capsule);
    }
    Viewfinder finder =
        new Viewfinder(grid.capsule() * capsule.width() + 30, capsule.height() + 12);
    finder.setLayoutX(x);
    finder.setLayoutY(grid.lane(s.data()));
    return List.of(capsule, finder);
  }

  private static List<Node> question(double x, double y) {
    Text mark = Lettering.of("?", Face.SANS_BOLD, 13, Token.INK);
    return List.of(
        Drawing.bordered(Outline.circle(x, y, 11), Token.PANEL, Token.WIRE, 1.5),
        Lettering.middle(mark, x, y));
  }

  private Node placed(AlgEye eye, EyeState state, double x) {
    eye.state(state);
    eye.setLayoutX(x);
    eye.setScaleX(EYE);
    eye.setScaleY(EYE);
    eye.setLayoutY(Math.max(20, grid.wallTop() + 12));
    return eye;
  }

  private List<Node> nat(double x) {
    double y = grid.wallTop() + 16;
    return List.of(
        Drawing.bordered(Outline.circle(x, y, 12), Token.PANEL, Token.ACCENT, 1.75),
        new Glyph(GlyphKind.NAT, Token.ACCENT).at(x, y));
  }

  private List<Node> port(Sign.Port p, double x) {
    double y = grid.lane(p.data());
    Text text = Lettering.of(p.text(), Face.MONO_BOLD, 11.5, Token.INK);
    double wide = Lettering.width(text) + 10;
    String plate = Outline.rect(x - wide / 2, y - 9, wide, 18, 4);
    return List.of(
        Drawing.bordered(plate, Token.PANEL, Token.BORDER_STRONG, 1), Lettering.middle(text, x, y));
  }
}
