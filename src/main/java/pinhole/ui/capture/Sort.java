package pinhole.ui.capture;

import pinhole.ui.kit.GlyphKind;

/// What a packet is, as its glyph says it.
enum Sort {
  SYN(GlyphKind.SYN),
  SYN_ACK(GlyphKind.SYN_ACK),
  ACK(GlyphKind.ACK),
  RST(GlyphKind.RST),
  FIN(GlyphKind.FIN),
  DATA(GlyphKind.DATA),
  COMMAND(GlyphKind.COMMAND),
  REPLY(GlyphKind.REPLY),
  TLS(GlyphKind.TLS);

  private final GlyphKind glyph;

  Sort(GlyphKind glyph) {
    this.glyph = glyph;
  }

  GlyphKind glyph() {
    return glyph;
  }
}
