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

/// Where two runs part: a dashed line through the rows of both, and its name under it.
final class ForkMark extends Group {
  private static final double HEIGHT = 21;

  private final Line line;
  private final Group flag = new Group();
  private final double from;
  private final double width;

  /// The mark at a place.
  ///
  /// @param x in px
  /// @param name what it is called
  /// @param sentence what happens there in the one run and in the other
  ForkMark(double x, Metrics metrics, String name, String sentence) {
    line = new Line(x, metrics.control() - 14, x, metrics.time() - 11);
    line.getStrokeDashArray().setAll(3.0, 4.0);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeWidth(1.5);
    Token.INK_2.stroke(line);
    Text text = Lettering.of(name, Face.SANS_SEMIBOLD, 11.5, Token.INK);
    width = Lettering.width(text) + 36;
    from = x - 14;
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

  /// Hides the name under the playhead's bubble, and everything in the fog.
  void uncover(double bubbleFrom, double bubbleTo, double edge) {
    setVisible(from + 14 < edge);
    flag.setVisible(to() < bubbleFrom - 4 || from > bubbleTo + 4);
  }
}
