package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;

/// The ALG's eye in its niche in the wall, 62 by 42 px around the origin.
public final class AlgEye extends StagePart {
  private static final double SCALE = .9;
  private static final double LOOKS_DOWN = 3.8;

  private EyeState state = EyeState.OFF;
  private double beam = 39;
  private double lowered = 1;
  private double shining = 1;
  private List<Node> pupil = List.of();
  private List<Node> light = List.of();

  /// An eye that is off.
  public AlgEye(String accessibleText) {
    super(accessibleText);
    outline(-31, -21, 62, 42, 8);
    redraw();
  }

  /// What it does.
  public EyeState state() {
    return state;
  }

  /// Changes what it does.
  public void state(EyeState newState) {
    if (newState != state) {
      state = newState;
      redraw();
    }
  }

  /// Sets how far the beam of a reading eye falls, in px from its lower lid to the control lane.
  public void beam(double length) {
    if (length != beam) {
      beam = length;
      redraw();
    }
  }

  /// Shows how far a reading eye has come: its pupil sinks first, then its beam appears.
  ///
  /// @param newLowered 0 to 1
  /// @param newShining 0 to 1
  public void reading(double newLowered, double newShining) {
    lowered = newLowered;
    shining = newShining;
    pose();
  }

  private void pose() {
    double up = state == EyeState.READING ? LOOKS_DOWN * (lowered - 1) : 0;
    pupil.forEach(n -> n.setTranslateY(up));
    light.forEach(n -> n.setOpacity(state == EyeState.READING ? shining : 1));
  }

  private void redraw() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(niche());
    switch (state) {
      case OFF -> nodes.add(lashes(Token.INK_3));
      case BLIND -> nodes.add(lashes(Token.SEALED));
      case WATCHING -> nodes.addAll(open(Token.HOLE, 0, 0));
      case NOT_ITS_PORT -> nodes.addAll(open(Token.INK_2, -8, 0));
      case READING -> {
        nodes.addAll(open(Token.HOLE, 0, LOOKS_DOWN));
        nodes.add(beamNode());
      }
    }
    boolean reads = state == EyeState.READING;
    pupil = reads ? nodes.subList(2, 4) : List.of();
    light = reads ? nodes.subList(4, 5) : List.of();
    pose();
    draw(nodes);
  }

  private Node niche() {
    Token fill = state == EyeState.BLIND ? Token.SEALED_BG : Token.PANEL;
    Token edge =
        switch (state) {
          case OFF -> Token.BORDER;
          case WATCHING, READING -> Token.HOLE;
          case BLIND -> Token.SEALED;
          case NOT_ITS_PORT -> Token.BORDER_STRONG;
        };
    return Drawing.bordered(Outline.rect(-31, -21, 62, 42, 8), fill, edge, 1.5);
  }

  private static SVGPath lashes(Token ink) {
    return Drawing.stroked(Outline.lashes(-3, SCALE), ink, 2.2);
  }

  private static List<Node> open(Token ink, double lookX, double lookY) {
    return List.of(
        Drawing.bordered(Outline.lids(SCALE), Token.PANEL, ink, 2.2),
        Drawing.circle(lookX, lookY, 8.2 * SCALE, ink),
        Drawing.circle(lookX - 2.4 * SCALE, lookY - 2.6 * SCALE, 2.3 * SCALE, Token.PANEL));
  }

  private Node beamNode() {
    double spread = 9.5 + beam * .47;
    String data = "M-9.5,12H9.5L%s,%sH%sz".formatted(spread, 12 + beam, -spread);
    SVGPath path = Drawing.filled(data, Token.GLOW);
    path.getStyleClass().setAll("ph-beam");
    path.setMouseTransparent(true);
    return path;
  }
}
