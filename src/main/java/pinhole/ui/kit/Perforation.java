package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The perforated plate of a rule that keeps a range of ports open, around its origin.
public final class Perforation extends StagePart {
  private static final int COLUMNS = 4;
  private static final int MAX_ROWS = 10;
  private static final int PORTS = 65_535;
  private static final double PITCH = 14;
  private static final double WIDTH = 60;

  private int rows;
  private int ports = -1;
  private String says = "";

  /// A plate for this many open ports.
  public Perforation(int portCount, String accessibleText) {
    super(accessibleText);
    portCount(portCount);
  }

  /// How many rows of holes there are.
  public int rows() {
    return rows;
  }

  /// The height of the plate in px.
  public double height() {
    return rows * PITCH + 10;
  }

  /// Writes under the plate how many holes there are; empty for nothing.
  public void label(String words) {
    if (!words.equals(says)) {
      says = words;
      redraw();
    }
  }

  /// Changes the number of open ports; rows grow with its logarithm, from 1 to 10.
  public void portCount(int portCount) {
    if (portCount != ports) {
      ports = portCount;
      redraw();
    }
  }

  private void redraw() {
    double share = Math.log(Math.max(1, ports)) / Math.log(PORTS);
    rows = (int) Math.round(1 + (MAX_ROWS - 1) * Math.min(1, share));
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Drawing.bordered(
            Outline.rect(-WIDTH / 2, -height() / 2, WIDTH, height(), 6),
            Token.BRICK,
            Token.BRICK_EDGE,
            1.25));
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        nodes.addAll(hole((column - 1.5) * PITCH, (row - (rows - 1) / 2.) * PITCH));
      }
    }
    if (!says.isEmpty()) {
      nodes.addAll(callout());
    }
    draw(nodes);
    outline(-WIDTH / 2, -height() / 2, WIDTH, height(), 6);
  }

  private List<Node> callout() {
    Text text = Lettering.of(says, Face.SANS_SEMIBOLD, 11, Token.INK);
    double w = Lettering.width(text) + 12;
    double y = height() / 2 + 4;
    return List.of(
        Drawing.bordered(Outline.rect(-w / 2, y, w, 18, 9), Token.PANEL, Token.BRICK_EDGE, 1.25),
        Lettering.middle(text, 0, y + 9));
  }

  private static List<Node> hole(double x, double y) {
    String shadow = "M%s,%sa4.3,4.3 0 0 1 8.6,0".formatted(x - 4.3, y);
    return List.of(
        Drawing.circle(x, y, 4.3, Token.PANEL), Drawing.stroked(shadow, Token.BRICK_EDGE, 1.2));
  }
}
