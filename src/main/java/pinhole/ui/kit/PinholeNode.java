package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;

/// An expectation in a wall, around its origin: light through a round hole, with a countdown.
///
/// Put a `Tunnel` 30 high under it while it is opening, open or used.
public final class PinholeNode extends StagePart {
  /// The stages of a pinhole's life.
  public enum State {
    SHUT,
    OPENING,
    OPEN,
    USED,
    EXPIRED
  }

  private static final double R = 20;
  private static final double RING = R + 3.2;
  private static final double HALO = R * 3.4;
  private static final double LIGHT = R - 1;
  private static final double PLATE = R + 7;

  private final Circle halo = new Circle(HALO);
  private final Circle light = new Circle(LIGHT);
  private final Arc countdown = Drawing.edge(new Arc(), Token.HOLE, 4);
  private final Text left = Lettering.of("", Face.MONO_SEMIBOLD, 11.5, Token.INK);
  private final SVGPath leftPlate = Drawing.bordered("", Token.PANEL, Token.HOLE, 1);
  private final Group hollow = new Group(plate(), track());
  private final Group bricks = bricks();
  private State state = State.SHUT;
  private boolean railed;
  private boolean bricked;
  private double scale = 1;

  /// A pinhole that is shut: nothing is drawn, the bricks show.
  public PinholeNode(String accessibleText) {
    super(accessibleText);
    halo.getStyleClass().setAll("ph-halo");
    halo.setMouseTransparent(true);
    light.getStyleClass().setAll("ph-light");
    countdown.setFill(null);
    countdown.setRadiusX(RING);
    countdown.setRadiusY(RING);
    countdown.setStartAngle(90);
    outline(-PLATE, -PLATE, 2 * PLATE, 2 * PLATE, PLATE);
    enter(State.SHUT, List.of());
  }

  /// Where it is in its life.
  public State state() {
    return state;
  }

  /// Closes it without a trace.
  public void shut() {
    if (state == State.SHUT) {
      return;
    }
    enter(State.SHUT, List.of());
  }

  /// Opens it this far: aperture and halo from 0 to 1; the aperture may overshoot a little.
  public void opening(double aperture, double haloStrength) {
    if (state != State.OPENING) {
      enter(State.OPENING, List.of(halo, plate(), track(), countdown, light));
    }
    shine(aperture, haloStrength);
    left(1);
  }

  /// Shows it open with this share of its time left, and that time in words (`4:12 left`).
  public void open(double fraction, String timeLeft) {
    if (state != State.OPEN) {
      enter(State.OPEN, List.of(halo, plate(), track(), countdown, light, leftPlate, left));
    }
    shine(1, 1);
    left(fraction);
    words(timeLeft);
  }

  /// Tells it how large it is drawn, so that its rails meet those of the lane.
  public void drawnAt(double newScale) {
    scale = newScale;
  }

  /// Shows it used up; once the connection is established, its rails pass through.
  public void used(boolean established) {
    if (state == State.USED && established == railed) {
      return;
    }
    railed = established;
    List<Node> nodes = new ArrayList<>(List.of(halo, plate(), light));
    if (established) {
      nodes.addAll(rails());
    }
    nodes.add(Drawing.ring(0, 0, RING, Token.PASS, 4));
    nodes.add(new Badge(BadgeKind.PASS, .85).at(19.5, 19.5));
    enter(State.USED, nodes);
    shine(1, 1);
  }

  /// Shows that it is bricked up again because nobody came in time.
  ///
  /// @param way how far, from 0 for still open to 1 for a mark on the bricks
  public void expired(double way) {
    boolean whole = way >= 1;
    if (state != State.EXPIRED || whole != bricked) {
      bricked = whole;
      enter(State.EXPIRED, whole ? List.of(bricks) : List.of(halo, hollow, light, bricks));
    }
    shine(1 - way, 1 - way);
    hollow.setOpacity(1 - way);
    bricks.setOpacity(way);
  }

  private static Group bricks() {
    Circle disc = Drawing.circle(0, 0, R + 4, Token.MORTAR);
    Drawing.dashed(Drawing.edge(disc, Token.WIRE, 1.6), 3., 4.);
    String lines = "M-14,-6h28M-17,5h34M-3,-6v11M7,5v9M-9,5v9M5,-18v12";
    return new Group(disc, Drawing.stroked(lines, Token.WIRE, 1.6));
  }

  private void enter(State newState, List<Node> nodes) {
    state = newState;
    setFocusTraversable(newState != State.SHUT);
    draw(nodes);
  }

  private void shine(double aperture, double haloStrength) {
    light.setRadius(Math.max(0, LIGHT * aperture));
    halo.setOpacity(Math.clamp(haloStrength, 0, 1));
  }

  private void left(double fraction) {
    countdown.setLength(-360 * Math.clamp(fraction, 0, 1));
  }

  private void words(String timeLeft) {
    if (!timeLeft.equals(left.getText())) {
      left.setText(timeLeft);
      double w = Lettering.width(left) + 12;
      leftPlate.setContent(Outline.rect(-w / 2, PLATE + 4, w, 18, 9));
      Lettering.middle(left, 0, PLATE + 13);
    }
    left.setVisible(!timeLeft.isEmpty());
    leftPlate.setVisible(!timeLeft.isEmpty());
  }

  private static Node plate() {
    return Drawing.bordered(Outline.circle(0, 0, PLATE), Token.PANEL, Token.BRICK_EDGE, 1);
  }

  private static Node track() {
    return Drawing.ring(0, 0, RING, Token.HOLE_BG, 5);
  }

  /// Rails as wide as the halo, which would tint those of the lane below.
  private List<Node> rails() {
    double x = HALO;
    double y = 7 / scale;
    return List.of(
        Drawing.rect(-x, -y, 2 * x, 2 * y, 0, Token.PASS_BG), rail(-x, -y, x), rail(-x, y, x));
  }

  private Line rail(double from, double y, double to) {
    Line rail = Drawing.line(from, y, to, y, Token.PASS, 2.5 / scale);
    rail.setStrokeLineCap(StrokeLineCap.BUTT);
    rail.setMouseTransparent(true);
    return rail;
  }
}
