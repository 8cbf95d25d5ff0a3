package pinhole.ui.stage.cards;

import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Text that keeps to its column: it gets smaller, then shorter. What it stands in says the whole.
final class Fitted {
  private static final double SMALLEST = 11;

  private Fitted() {}

  /// A text.
  ///
  /// @param size that it should have
  /// @param room how wide it may be
  static Text text(String value, Face face, double size, Token ink, double room) {
    double fits = size;
    while (fits > SMALLEST && Lettering.width(value, face, fits) > room) {
      fits -= .5;
    }
    String shown = value;
    while (shown.length() > 2 && Lettering.width(shown, face, fits) > room) {
      shown = shown.substring(0, shown.length() - 2) + "\u2026";
    }
    return Lettering.of(shown, face, fits, ink);
  }
}
