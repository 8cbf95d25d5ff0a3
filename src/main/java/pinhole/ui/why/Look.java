package pinhole.ui.why;

import java.util.Optional;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.sim.DeviceId;
import pinhole.explain.RowResult;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;
import pinhole.ui.why.Hop.Sign;
import pinhole.ui.why.SieveRow.State;
import pinhole.whatif.Effect;

/// Colours and signs of what came of things.
final class Look {
  private Look() {}

  static Token ink(RowResult result) {
    return switch (result) {
      case CHECKING, REWRITES -> Token.ACCENT;
      case ACCEPT, PASSED -> Token.PASS;
      case DROP -> Token.DROP;
      case REJECT -> Token.REJECT;
      case OPENS, OPEN -> Token.HOLE;
      case BLIND -> Token.SEALED;
      case READS -> Token.INK_2;
      case NONE, NO_MATCH, NOTHING, OFF, USED, SKIPPED -> Token.INK_3;
    };
  }

  static Optional<GlyphKind> glyph(RowResult result) {
    return switch (result) {
      case ACCEPT, PASSED -> Optional.of(GlyphKind.PASS);
      case DROP -> Optional.of(GlyphKind.DROP);
      case REJECT -> Optional.of(GlyphKind.REJECT);
      case OPENS, OPEN -> Optional.of(GlyphKind.HOLE);
      case READS -> Optional.of(GlyphKind.ALG);
      case BLIND -> Optional.of(GlyphKind.BLIND);
      case REWRITES -> Optional.of(GlyphKind.NAT);
      case NONE, CHECKING, NO_MATCH, NOTHING, OFF, USED, SKIPPED -> Optional.empty();
    };
  }

  /// The ground of a row; empty for the panel's own.
  static Optional<Token> ground(SieveRow row) {
    if (row.kind() == SieveRow.Kind.SEGMENT) {
      return Optional.of(Token.INSET);
    }
    if (row.state() != State.DECIDES) {
      return row.state() == State.READING ? Optional.of(Token.ACCENT_BG) : Optional.empty();
    }
    return Optional.of(
        switch (row.result()) {
          case ACCEPT, PASSED -> Token.PASS_BG;
          case DROP -> Token.DROP_BG;
          case REJECT -> Token.REJECT_BG;
          case OPENS, OPEN -> Token.HOLE_BG;
          case BLIND -> Token.SEALED_BG;
          case NONE, CHECKING, NO_MATCH, NOTHING, OFF, READS, REWRITES, USED, SKIPPED ->
              Token.ACCENT_BG;
        });
  }

  /// The bar at the start of a row that decides or is being read.
  static Token bar(SieveRow row) {
    Token ink = ink(row.result());
    return ink == Token.INK_3 || ink == Token.INK_2 ? Token.ACCENT : ink;
  }

  /// The edge of a place, and of the panel that tells about it.
  static Token edge(Sign sign) {
    return switch (sign) {
      case PASS -> Token.PASS;
      case DROP, WAIT -> Token.DROP;
      case REJECT, NOBODY -> Token.REJECT;
      case READING, HOST -> Token.ACCENT;
      case HOLE -> Token.HOLE;
      case SEALED -> Token.SEALED;
      case AHEAD -> Token.BORDER;
    };
  }

  static Token ground(Sign sign) {
    return switch (sign) {
      case PASS -> Token.PASS_BG;
      case DROP, WAIT -> Token.DROP_BG;
      case REJECT, NOBODY -> Token.REJECT_BG;
      case READING, HOST -> Token.ACCENT_BG;
      case HOLE -> Token.HOLE_BG;
      case SEALED -> Token.SEALED_BG;
      case AHEAD -> Token.PANEL;
    };
  }

  static Node badge(Hop hop) {
    return switch (hop.sign()) {
      case PASS -> badge(BadgeKind.PASS);
      case DROP -> badge(BadgeKind.DROP);
      case REJECT -> badge(BadgeKind.REJECT);
      case READING -> badge(BadgeKind.SCAN);
      case HOLE -> badge(BadgeKind.HOLE);
      case SEALED -> new Glyph(GlyphKind.BLIND, Token.SEALED);
      case NOBODY -> badge(BadgeKind.NOBODY);
      case WAIT -> badge(BadgeKind.WAIT);
      case HOST -> host(hop.device());
      case AHEAD -> new Glyph(GlyphKind.SYN, Token.INK_3, .9);
    };
  }

  private static Node host(DeviceId device) {
    FontIcon icon = new FontIcon(device == DeviceId.CLIENT ? Feather.MONITOR : Feather.SERVER);
    icon.getStyleClass().add("ph-hop-host");
    return icon;
  }

  static BadgeKind badge(Effect effect) {
    return switch (effect.kind()) {
      case WORKS -> BadgeKind.PASS;
      case DROPPED -> BadgeKind.DROP;
      case REJECTED -> BadgeKind.REJECT;
      case NOBODY_LISTENS -> BadgeKind.NOBODY;
      case FAILS -> BadgeKind.WAIT;
    };
  }

  private static Node badge(BadgeKind kind) {
    return new Badge(kind, .86);
  }
}
