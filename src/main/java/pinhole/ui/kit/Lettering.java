package pinhole.ui.kit;

import javafx.geometry.VPos;
import javafx.scene.text.Text;

/// Makes and places single lines of text on the stage, centred on a height as the eye sees it.
public final class Lettering {
  private static final double RISE = 0.355; // half of a capital's height, as a share of the size

  private Lettering() {}

  /// A line of text in a face, size in px and colour, not placed yet.
  public static Text of(String words, Face face, double size, Token ink) {
    Text text = new Text(words);
    text.setFont(face.at(size));
    text.setTextOrigin(VPos.BASELINE);
    text.getStyleClass().add(ink.text());
    text.setMouseTransparent(true);
    return text;
  }

  /// Places the text to begin at `x`, its capitals centred on `y`.
  public static Text start(Text text, double x, double y) {
    text.setX(x);
    text.setY(y + text.getFont().getSize() * RISE);
    return text;
  }

  /// Places the text with its middle at `x`, its capitals centred on `y`.
  public static Text middle(Text text, double x, double y) {
    return start(text, x - width(text) / 2, y);
  }

  /// Places the text to end at `x`, its capitals centred on `y`.
  public static Text end(Text text, double x, double y) {
    return start(text, x - width(text), y);
  }

  /// The measured width in px.
  public static double width(Text text) {
    return text.getLayoutBounds().getWidth();
  }

  /// The width in px that the words would take.
  public static double width(String words, Face face, double size) {
    Text text = new Text(words);
    text.setFont(face.at(size));
    return width(text);
  }
}
