package pinhole.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Where two runs part: a dashed line through the rows of both, and its name under it, or beside
/// the playhead's bubble.
final class ForkMark extends Group {
  private static final double HEIGHT = 21;

  private static final double INSET = 14; // of the line in the name's frame
  private static final double GAP = 6;

  private final Group flag = new Group();
  private final double x;
  private final double least;
  private final double width;
  private double from;

  /// The mark at a place.
  ///
  /// @param x in px
  /// @param name what it is called
  /// @param sentence what happens there in the one run and in the other
  ForkMark(double x, Metrics metrics, String name, String sentence) {
    this.x = x;
    least = metrics.left() - INSET;
    Line line = new Line(x, metrics.control() - 14, x, metrics.time() - 11);
    line.getStrokeDashArray().setAll(3.0, 4.0);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeWidth(1.5);
    Token.INK_2.stroke(line);
    Text text = Lettering.of(name, Face.SANS_SEMIBOLD, 11.5, Token.INK);
    width = Lettering.width(text) + 36;
    from = x - INSET;
    Rectangle pill = new Rectangle(from, metrics.time() - 11, width, HEIGHT);
    pill.setArcWidth(12);
    pill.setArcHeight(12);
    Token.PANEL.fill(pill);
    Token.BORDER_STRONG.stroke(pill);
    FontIcon icon = new FontIcon(Feather.GIT_BRANCH);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_2.text());
    icon.setX(from + 8);
    icon.setY(metrics.time() + 4.5);
    Lettering.start(text, from + 27, metrics.time() - 0.5);
    flag.getChildren().setAll(pill, icon, text);
    getChildren().setAll(line, flag);
    Tooltip.install(flag, new Tooltip(sentence));
    setId("fork-mark");
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(sentence);
  }

  /// Where the name begins.
  double from() {
    return from;
  }

  /// Where the name ends.
  double to() {
    return from + width;
  }

  /// Puts the name where the playhead's bubble leaves room, and hides everything in the fog.
  void uncover(double bubbleFrom, double bubbleTo, double edge) {
    setVisible(x < edge);
    double right = x - INSET;
    double left = Math.min(x + INSET, bubbleFrom - GAP) - width;
    if (right + width < bubbleFrom - GAP || right > bubbleTo + GAP) {
      from = right;
    } else {
      from = left >= least ? left : bubbleTo + GAP;
    }
    flag.setLayoutX(from - right);
  }
}
