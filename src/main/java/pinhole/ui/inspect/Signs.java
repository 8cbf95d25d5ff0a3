package pinhole.ui.inspect;

import pinhole.engine.net.SegmentKind;
import pinhole.ui.kit.GlyphKind;

/// The signs of segments, the same as everywhere.
final class Signs {
  private Signs() {}

  static GlyphKind of(SegmentKind kind) {
    return switch (kind) {
      case SYN -> GlyphKind.SYN;
      case SYN_ACK -> GlyphKind.SYN_ACK;
      case ACK -> GlyphKind.ACK;
      case RST -> GlyphKind.RST;
      case FIN -> GlyphKind.FIN;
      case DATA -> GlyphKind.DATA;
      case COMMAND -> GlyphKind.COMMAND;
      case REPLY -> GlyphKind.REPLY;
      case TLS -> GlyphKind.TLS;
      case ICMP -> GlyphKind.REJECT;
    };
  }
}
