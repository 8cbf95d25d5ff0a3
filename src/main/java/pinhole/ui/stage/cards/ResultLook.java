package pinhole.ui.stage.cards;

import java.util.Optional;
import pinhole.explain.RowResult;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// How the result of a row looks.
final class ResultLook {
  private ResultLook() {}

  /// The sign before the word, if it has one.
  static Optional<GlyphKind> glyph(RowResult result) {
    return switch (result) {
      case ACCEPT -> Optional.of(GlyphKind.PASS);
      case DROP -> Optional.of(GlyphKind.DROP);
      case REJECT -> Optional.of(GlyphKind.REJECT);
      case OPENS, OPEN -> Optional.of(GlyphKind.HOLE);
      case NONE, CHECKING, NO_MATCH, NOTHING, PASSED, OFF, BLIND, READS, REWRITES, USED, SKIPPED ->
          Optional.empty();
    };
  }

  /// The colour of the word.
  static Token ink(RowResult result) {
    return switch (result) {
      case CHECKING, REWRITES -> Token.ACCENT;
      case ACCEPT, PASSED -> Token.PASS;
      case DROP -> Token.DROP;
      case REJECT -> Token.REJECT;
      case OPENS, OPEN -> Token.HOLE;
      case BLIND -> Token.SEALED;
      case NONE, NO_MATCH, NOTHING, OFF, READS, USED, SKIPPED -> Token.INK_3;
    };
  }
}
