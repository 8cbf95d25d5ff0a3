package pinhole.ui.stage.cards;

import java.util.Optional;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.cards.CardView.Status;

/// The colour and the sign of what a firewall is doing.
final class StatusLook {
  private StatusLook() {}

  static Token ink(Status status) {
    return switch (status) {
      case IDLE, WAITING, ROUTING -> Token.INK_2;
      case CHECKING, REWRITING -> Token.ACCENT;
      case LET_IN, LET_OUT, KNOWN, PINHOLE -> Token.PASS;
      case DROPPED -> Token.DROP;
      case REJECTED -> Token.REJECT;
      case OPENED -> Token.HOLE;
      case BLIND -> Token.SEALED;
    };
  }

  static Optional<GlyphKind> glyph(Status status) {
    return switch (status) {
      case IDLE, WAITING, CHECKING, ROUTING -> Optional.empty();
      case LET_IN, LET_OUT, KNOWN, PINHOLE -> Optional.of(GlyphKind.PASS);
      case DROPPED -> Optional.of(GlyphKind.DROP);
      case REJECTED -> Optional.of(GlyphKind.REJECT);
      case OPENED -> Optional.of(GlyphKind.HOLE);
      case BLIND -> Optional.of(GlyphKind.BLIND);
      case REWRITING -> Optional.of(GlyphKind.NAT);
    };
  }
}
