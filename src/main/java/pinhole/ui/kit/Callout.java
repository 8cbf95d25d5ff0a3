package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// A short note on the stage: a badge, a title and a line below. Origin: the top left corner.
public final class Callout extends Group {
  private static final double HEIGHT = 50;

  private final double width;

  /// A note with its edge in this colour.
  public Callout(BadgeKind badge, Token edge, String title, String line) {
    Text head = Lettering.of(title, Face.SANS_SEMIBOLD, 14, Token.INK);
    Text body = Lettering.of(line, Face.SANS, 13, Token.INK_2);
    width = 42 + Math.max(Lettering.width(head), Lettering.width(body)) + 20;
    SVGPath plate = Drawing.bordered(Outline.rect(0, 0, width, HEIGHT, 8), Token.PANEL, edge, 1.5);
    plate.getStyleClass().add("ph-depth-1");
    getChildren()
        .setAll(
            plate,
            new Badge(badge, .9).at(21, HEIGHT / 2),
            Lettering.start(head, 42, 16),
            Lettering.start(body, 42, 34));
    setMouseTransparent(true);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return HEIGHT;
  }
}
