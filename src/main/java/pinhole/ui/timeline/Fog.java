package pinhole.ui.timeline;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Covers what the learner has not seen yet.
final class Fog extends Group {
  private static final double LEAST_FOR_LABEL = 140;

  private final Rectangle ground = new Rectangle();
  private final Rectangle hatch = new Rectangle();
  private final Group label = new Group();
  private final double labelWidth;

  Fog(String words) {
    round(ground, 6);
    round(hatch, 6);
    Token.INSET.fill(ground);
    hatch.getStyleClass().add("ph-hatch");
    Text text = Lettering.of(words, Face.SANS, 12, Token.INK_2);
    labelWidth = Lettering.width(text) + 42;
    Rectangle pill = new Rectangle(labelWidth, 24);
    round(pill, 12);
    Token.PANEL.fill(pill);
    Token.BORDER.stroke(pill);
    FontIcon icon = new FontIcon(Feather.EYE_OFF);
    icon.getStyleClass().addAll("ph-icon-14", Token.INK_3.text());
    icon.setX(10);
    icon.setY(17);
    label.getChildren().setAll(pill, icon, Lettering.start(text, 30, 12));
    getChildren().setAll(ground, hatch, label);
    setMouseTransparent(true);
    setId("fog");
  }

  /// Covers everything between two places.
  void cover(Metrics metrics, double from, double to) {
    setVisible(to - from > 4);
    for (Rectangle part : new Rectangle[] {ground, hatch}) {
      part.setX(from);
      part.setWidth(Math.max(0, to - from));
      part.setY(metrics.control() - 14);
      double bottom = metrics.isTwo() ? metrics.secondData() + 9 : metrics.data() + 14;
      part.setHeight(bottom - metrics.control() + 14);
    }
    label.setVisible(to - from > LEAST_FOR_LABEL);
    label.setLayoutX((from + to - labelWidth) / 2);
    label.setLayoutY(metrics.y(Row.WALLS) - 12);
  }

  private static void round(Rectangle rectangle, double radius) {
    rectangle.setArcWidth(2 * radius);
    rectangle.setArcHeight(2 * radius);
  }
}
