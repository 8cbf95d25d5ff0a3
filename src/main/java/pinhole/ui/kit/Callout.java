package pinhole.ui.kit;

import javafx.scene.Group;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;

/// A short note on the stage: a badge, a title and a line below. Origin: the top left corner.
public final class Callout extends Group {
  /// How high a note with both is.
  public static final double HEIGHT = 50;

  private static final double LOW = 32;

  private final double width;
  private final double height;

  /// A note with its edge in this colour.
  public Callout(BadgeKind badge, Token edge, String title, String line) {
    Text head = Lettering.of(title, Face.SANS_SEMIBOLD, 14, Token.INK);
    Text body = Lettering.of(line, Face.SANS, 13, Token.INK_2);
    width = 42 + Math.max(Lettering.width(head), Lettering.width(body)) + 20;
    height = HEIGHT;
    show(badge, edge, Lettering.start(head, 42, 16), Lettering.start(body, 42, 34));
  }

  /// A note without a line, where there is little room.
  public Callout(BadgeKind badge, Token edge, String title) {
    Text head = Lettering.of(title, Face.SANS_SEMIBOLD, 14, Token.INK);
    width = 42 + Lettering.width(head) + 16;
    height = LOW;
    show(badge, edge, Lettering.start(head, 42, LOW / 2));
  }

  private void show(BadgeKind badge, Token edge, Text... texts) {
    SVGPath plate = Drawing.bordered(Outline.rect(0, 0, width, height, 8), Token.PANEL, edge, 1.5);
    plate.getStyleClass().add("ph-depth-1");
    getChildren().setAll(plate, new Badge(badge, .9).at(21, height / 2));
    getChildren().addAll(texts);
    setMouseTransparent(true);
  }

  /// The width in px.
  public double width() {
    return width;
  }

  /// The height in px.
  public double height() {
    return height;
  }
}
