package pinhole.ui.kit;

import java.util.List;

/// The signs of the app. A segment wears the same one on the stage, the timeline and the ladder.
public enum GlyphKind {
  SYN,
  SYN_ACK,
  ACK,
  RST,
  FIN,
  DATA,
  COMMAND,
  REPLY,
  TLS,
  PASS,
  DROP,
  REJECT,
  NOBODY,
  WAIT,
  RULE,
  ALG,
  BLIND,
  NAT,
  HOLE,
  UNUSED;

  /// The paths to draw, in order.
  List<Mark> marks() {
    return switch (this) {
      case SYN -> List.of(ring());
      case SYN_ACK -> List.of(ring(), solid(Outline.halfDisc(0, 0, 5.2)));
      case ACK -> List.of(disc(0, 5.8));
      case RST -> List.of(bold("M-4,-4l8,8M4,-4l-8,8"));
      case FIN -> List.of(ring(), line("M-2.6,0h5.2"));
      case DATA -> List.of(line("M-5,-4h10M-5,0h10M-5,4h6"));
      case COMMAND -> List.of(line("M-4.5,-4.5l4.5,4.5l-4.5,4.5M1,4.5h4.5"));
      case REPLY -> List.of(line("M-5,-3.5h10v6h-5l-3,3v-3h-2z"));
      case TLS ->
          List.of(
              solid(Outline.rect(-4.6, -1.2, 9.2, 6.6, 1.4)),
              line("M-2.7,-1.2v-1.8" + Outline.vh(2.7, -2.7) + Outline.hv(2.7, 2.7) + "v1.8"));
      case PASS -> List.of(bold("M-4,0.2l2.8,3l5,-6"));
      case DROP -> List.of(bold("M-3.4,-3.4l6.8,6.8M3.4,-3.4l-6.8,6.8"));
      case REJECT ->
          List.of(new Mark("M4,3.6v-2.4a2.6,2.6 0 0 0 -2.6,-2.6h-5.4M-1.4,-4.4l-3,3l3,3", 2));
      case NOBODY ->
          List.of(
              line("M-2.6,-2.2a2.6,2.6 0 1 1 3.9,2.3c-0.9,0.5 -1.3,0.9 -1.3,1.9"), disc(4.4, 1.1));
      case WAIT -> List.of(ring(), line("M0,-2.6v2.6l2,1.4"));
      case RULE -> List.of(line("M-5,-3h10M-3.2,0.6h6.4M-1.4,4.2h2.8"));
      case ALG -> List.of(new Mark(Outline.lids(.33), 1.7), disc(0, 2.7));
      case BLIND -> List.of(new Mark(Outline.lashes(-2, .32), 1.7));
      case NAT -> List.of(line("M-5,-2h9.4M1.8,-4.8l2.8,2.8l-2.8,2.8M5,2.6h-9.4"));
      case HOLE -> List.of(ring(), disc(0, 1.9));
      case UNUSED -> List.of(ring(), line("M-4.6,4.6l9.2,-9.2"));
    };
  }

  /// One path of a glyph around the origin; a stroke width of 0 means that it is filled.
  record Mark(String path, double strokeWidth) {}

  private static Mark ring() {
    return line(Outline.circle(0, 0, 5.2));
  }

  private static Mark disc(double cy, double r) {
    return solid(Outline.circle(0, cy, r));
  }

  private static Mark line(String path) {
    return new Mark(path, 1.8);
  }

  private static Mark bold(String path) {
    return new Mark(path, 2.2);
  }

  private static Mark solid(String path) {
    return new Mark(path, 0);
  }
}
