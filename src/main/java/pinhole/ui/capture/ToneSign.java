package pinhole.ui.capture;

import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import pinhole.capture.report.Tone;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// The sign of how a session came out.
final class ToneSign {
  private ToneSign() {}

  /// Its drawing around the origin.
  static Node of(Tone tone, double scale) {
    return switch (tone) {
      case FINE -> new Badge(BadgeKind.PASS, scale);
      case BLOCKED -> new Badge(BadgeKind.DROP, scale);
      case REFUSED -> new Badge(BadgeKind.REJECT, scale);
      case SEALED -> sealed(scale);
      case UNKNOWN -> new Badge(BadgeKind.WAIT, scale);
    };
  }

  private static Node sealed(double scale) {
    double half = 10 * scale;
    Rectangle plate = Draw.box(-half, -half, 2 * half, 2 * half, 5, Token.SEALED_BG);
    Draw.edge(plate, Token.SEALED, 1.5);
    Group sign = new Group(plate, new Glyph(GlyphKind.TLS, Token.SEALED, .95 * scale));
    sign.setMouseTransparent(true);
    return sign;
  }
}
