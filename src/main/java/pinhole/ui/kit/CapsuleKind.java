package pinhole.ui.kit;

/// What a capsule carries; decides its outline and its glyph.
public enum CapsuleKind {
  SYN(GlyphKind.SYN, 44, 18, 30),
  SYN_ACK(GlyphKind.SYN_ACK, 44, 18, 30),
  ACK(GlyphKind.ACK, 44, 18, 30),
  RST(GlyphKind.RST, 48, 19, 32),
  FIN(GlyphKind.FIN, 44, 18, 30),
  DATA(GlyphKind.DATA, 46, 18, 30),
  COMMAND(GlyphKind.COMMAND, 32, 0, 16),
  REPLY(GlyphKind.REPLY, 32, 0, 0),
  TLS(GlyphKind.TLS, 48, 18, 30);

  private final GlyphKind glyph;
  private final double padding;
  private final double glyphX;
  private final double textX;

  CapsuleKind(GlyphKind glyph, double padding, double glyphX, double textX) {
    this.glyph = glyph;
    this.padding = padding;
    this.glyphX = glyphX;
    this.textX = textX;
  }

  /// The glyph that stands for this kind everywhere.
  public GlyphKind glyph() {
    return glyph;
  }

  /// The capsule's height in px.
  public double height() {
    return this == ACK ? 28 : 32;
  }

  /// What the width exceeds the label's by.
  double padding() {
    return padding;
  }

  /// The middle of the glyph from the left edge.
  double glyphX() {
    return glyphX;
  }

  /// The start of the label from the left edge.
  double textX() {
    return textX;
  }
}
