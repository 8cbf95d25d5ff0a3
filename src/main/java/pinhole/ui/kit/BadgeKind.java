package pinhole.ui.kit;

/// What a badge says happened; each has a shape, a glyph and a colour of its own.
public enum BadgeKind {
  PASS,
  DROP,
  REJECT,
  NOBODY,
  WAIT,
  HOLE,
  SCAN
}
