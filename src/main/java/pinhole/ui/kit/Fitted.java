package pinhole.ui.kit;

import javafx.scene.text.Text;

/// Text that keeps to its column: it gets smaller, then shorter. What it stands in says the whole.
public final class Fitted {
  private static final double SMALLEST = 11;

  private Fitted() {}

  /// A text. Of a list with commas that is too long, whole entries are left out and counted: `20,21
  /// +3`.
  ///
  /// @param size that it should have
  /// @param room how wide it may be
  public static Text text(String value, Face face, double size, Token ink, double room) {
    double fits = size;
    while (fits > SMALLEST && Lettering.width(value, face, fits) > room) {
      fits -= .5;
    }
    String shown = listed(value, face, fits, room);
    while (shown.length() > 2 && Lettering.width(shown, face, fits) > room) {
      shown = shown.substring(0, shown.length() - 2) + "\u2026";
    }
    return Lettering.of(shown, face, fits, ink);
  }

  private static String listed(String value, Face face, double size, double room) {
    String shown = value;
    int left = 0;
    int comma = value.lastIndexOf(',');
    while (comma > 0 && !value.contains(" ") && Lettering.width(shown, face, size) > room) {
      left++;
      shown = value.substring(0, comma) + " +" + left;
      comma = value.lastIndexOf(',', comma - 1);
    }
    int dash = shown.indexOf('-');
    boolean one = left > 0 && comma < 0 && dash > 0;
    return one && Lettering.width(shown, face, size) > room
        ? shown.substring(0, dash) + "\u2026+" + left // of the last range only where it begins
        : shown;
  }
}
