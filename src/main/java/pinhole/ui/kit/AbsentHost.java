package pinhole.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// The place of a host that is not there, and the question that goes out for it. Origin: its
/// middle.
public final class AbsentHost extends Group {
  private static final double HEIGHT = 46;
  private static final double MOST = 44;
  private static final double GAP = 7;

  /// An empty place.
  ///
  /// @param room how wide it may be, in px
  /// @param asks whether the question comes from its left
  public AbsentHost(double room, boolean asks) {
    double width = Math.min(MOST, room - 2 * GAP);
    SVGPath box =
        Drawing.bordered(
            Outline.rect(-width / 2, -HEIGHT / 2, width, HEIGHT, 8), Token.PANEL, Token.DROP, 1.6);
    Text mark = Lettering.of("?", Face.SANS_SEMIBOLD, 18, Token.DROP);
    List<Node> nodes = new ArrayList<>();
    nodes.add(Drawing.dashed(box, 4., 4.));
    nodes.add(Lettering.middle(mark, 0, 0));
    double side = asks ? -1 : 1;
    for (int i = 0; i < 2; i++) {
      double x = side * (width / 2 + 3 + 4 * i);
      double reach = 5 + 3. * i;
      String wave = "M%s,%sq%s,%s 0,%s".formatted(x, -reach, side * reach, reach, 2 * reach);
      nodes.add(Drawing.stroked(wave, Token.DROP, 1.6));
    }
    getChildren().setAll(nodes);
    setMouseTransparent(true);
  }
}
