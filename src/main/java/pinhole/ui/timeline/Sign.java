package pinhole.ui.timeline;

import java.util.Optional;
import javafx.scene.Node;
import pinhole.engine.net.Segment;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.Lane;
import pinhole.engine.sim.Moment;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// What a moment looks like on the timeline: the same glyph or badge as on the stage.
final class Sign {
  private static final double BADGE_SCALE = 0.8;
  private static final double RULE_SCALE = 0.8;

  private Sign() {}

  /// The row that a moment stands in.
  static Row row(Moment moment) {
    return switch (moment.kind()) {
      case PASSED, CHECKED, PINHOLE_OPENED, PINHOLE_USED, ALG_DECLINED, ALG_DISCARDED -> Row.WALLS;
      case SENT, DROPPED, REJECTED, NOBODY_LISTENS, NOBODY_THERE, GAVE_UP, ENDED ->
          moment.lane() == Lane.CONTROL ? Row.CONTROL : Row.DATA;
    };
  }

  /// What kind of segment a moment is about.
  static Optional<SegmentKind> segmentKind(Moment moment) {
    return moment.segment().map(Segment::kind);
  }

  /// The drawing of a moment around its origin.
  ///
  /// @param moment what to draw
  /// @param ink the colour for signs that have none of their own
  /// @param current whether the playhead stands there
  /// @param succeeded whether the session ends well
  static Node draw(Moment moment, Token ink, boolean current, boolean succeeded) {
    return switch (moment.kind()) {
      case SENT -> new Glyph(glyph(segmentKind(moment)), tint(moment, ink, current));
      case PASSED, CHECKED ->
          new Glyph(GlyphKind.RULE, current ? Token.ACCENT : Token.INK_3, RULE_SCALE);
      case DROPPED, ALG_DISCARDED -> new Badge(BadgeKind.DROP, BADGE_SCALE);
      case REJECTED -> new Badge(BadgeKind.REJECT, BADGE_SCALE);
      case NOBODY_LISTENS, NOBODY_THERE -> new Badge(BadgeKind.NOBODY, BADGE_SCALE);
      case PINHOLE_OPENED -> new Glyph(GlyphKind.ALG, Token.HOLE);
      case PINHOLE_USED -> new Glyph(GlyphKind.HOLE, Token.HOLE);
      case ALG_DECLINED -> new Glyph(GlyphKind.BLIND, Token.SEALED);
      case GAVE_UP -> new Badge(BadgeKind.WAIT, BADGE_SCALE);
      case ENDED -> new Badge(succeeded ? BadgeKind.PASS : BadgeKind.DROP, BADGE_SCALE);
    };
  }

  /// Whether the drawing takes the ink that it is given.
  static boolean isInked(Moment moment) {
    return moment.kind() == Moment.Kind.SENT;
  }

  /// Whether the drawing is a badge, which fills its place and keeps its colours.
  static boolean isBadge(Moment moment) {
    return switch (moment.kind()) {
      case DROPPED, ALG_DISCARDED, REJECTED, NOBODY_LISTENS, NOBODY_THERE, GAVE_UP, ENDED -> true;
      case SENT, PASSED, CHECKED, PINHOLE_OPENED, PINHOLE_USED, ALG_DECLINED -> false;
    };
  }

  private static Token tint(Moment moment, Token ink, boolean current) {
    if (current) {
      return Token.ACCENT;
    }
    return segmentKind(moment)
        .map(kind ->
            switch (kind) {
              case RST, ICMP -> Token.REJECT;
              case TLS -> Token.SEALED;
              case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY -> ink;
            })
        .orElse(ink);
  }

  private static GlyphKind glyph(Optional<SegmentKind> kind) {
    return kind.map(k ->
            switch (k) {
              case SYN -> GlyphKind.SYN;
              case SYN_ACK -> GlyphKind.SYN_ACK;
              case ACK -> GlyphKind.ACK;
              case RST, ICMP -> GlyphKind.RST;
              case FIN -> GlyphKind.FIN;
              case DATA -> GlyphKind.DATA;
              case COMMAND -> GlyphKind.COMMAND;
              case REPLY -> GlyphKind.REPLY;
              case TLS -> GlyphKind.TLS;
            })
        .orElse(GlyphKind.DATA);
  }
}
