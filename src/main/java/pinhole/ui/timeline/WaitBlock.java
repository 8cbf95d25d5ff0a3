package pinhole.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// A hatched block that stands for a long silence, with its length on it.
final class WaitBlock extends Group {
  private static final double LEAST_LABEL = 8;

  WaitBlock(Axis.Wait wait, Metrics metrics, String label, String spoken) {
    double top = metrics.control() - 10;
    double height = metrics.data() - metrics.control() + 20;
    Rectangle ground = new Rectangle(wait.from(), top, wait.to() - wait.from(), height);
    round(ground, 4);
    Token.INSET.fill(ground);
    Token.BORDER.stroke(ground);
    Rectangle hatch = new Rectangle(wait.from(), top, wait.to() - wait.from(), height);
    round(hatch, 4);
    hatch.getStyleClass().add("ph-hatch");
    getChildren().setAll(ground, hatch);
    Text text = Lettering.of(label, Face.MONO_SEMIBOLD, 11.5, Token.INK_2);
    double width = Lettering.width(text) + LEAST_LABEL;
    double middle = (wait.from() + wait.to()) / 2;
    double y = metrics.y(Row.WALLS);
    Rectangle plate = new Rectangle(middle - width / 2, y - 9, width, 18);
    round(plate, 9);
    Token.PANEL.fill(plate);
    getChildren().addAll(plate, Lettering.middle(text, middle, y));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken);
    setMouseTransparent(true);
  }

  private static void round(Rectangle rectangle, double radius) {
    rectangle.setArcWidth(2 * radius);
    rectangle.setArcHeight(2 * radius);
  }
}
