package pinhole.export;

import pinhole.engine.net.SegmentKind;

/// The signs of the app, drawn around a place.
final class SvgSigns {
  private static final String RING = "M-4.4,0a4.4,4.4 0 1 0 8.8,0a4.4,4.4 0 1 0 -8.8,0z";
  private static final String DISC = "M-5,0a5,5 0 1 0 10,0a5,5 0 1 0 -10,0z";
  private static final String HALF = "M0,-4.4a4.4,4.4 0 0 1 0,8.8z";
  private static final String CROSS = "M-3,-3l6,6M3,-3l-6,6";
  private static final String TICK = "M-3.2,0.2l2.3,2.4l4,-4.8";
  private static final String BACK =
      "M3.2,3v-2a2.1,2.1 0 0 0 -2.1,-2.1h-4.4M-1.1,-3.6l-2.4,2.4l2.4,2.4";
  private static final String ASK = "M-2.1,-1.8a2.1,2.1 0 1 1 3.1,1.9c-0.7,0.4 -1,0.7 -1,1.5";
  private static final String HANDS = "M0,-2.3v2.3l1.8,1.2";
  private static final String LIDS = "M-6,0q6,-6.5 12,0q-6,6.5 -12,0z";
  private static final String LASHES =
      "M-6,-1.5q6,5.5 12,0M-4.4,1.4l-1.4,2M0,2.6v2.4M4.4,1.4l1.4,2";
  private static final String OCTAGON = "M-4.2,-8h8.4l3.8,3.8v8.4l-3.8,3.8h-8.4l-3.8,-3.8v-8.4z";
  private static final String DIAMOND = "M0,-9.2l9.2,9.2l-9.2,9.2l-9.2,-9.2z";

  private final SvgSheet out;

  SvgSigns(SvgSheet out) {
    this.out = out;
  }

  /// Passes as a known connection.
  void known(double x, double y) {
    out.circle(x, y, 3.6, SvgInk.PASS, SvgInk.PANEL);
  }

  /// Only routed, or led around.
  void routed(double x, double y) {
    out.circle(x, y, 4.5, SvgInk.PANEL, SvgInk.BORDER_STRONG);
  }

  void pass(double x, double y) {
    out.circle(x, y, 8, SvgInk.PASS, SvgInk.PANEL);
    out.drawn(x, y, TICK, SvgInk.ON_PASS, 1.8);
  }

  void pinhole(double x, double y) {
    out.circle(x, y, 8, SvgInk.HOLE_BG, SvgInk.HOLE);
    out.circle(x, y, 2, SvgInk.HOLE, SvgInk.HOLE);
  }

  void drop(double x, double y) {
    out.framed(x - 7.5, y - 7.5, 15, 15, 3.2, SvgInk.DROP, SvgInk.PANEL);
    out.drawn(x, y, CROSS, SvgInk.ON_DROP, 1.8);
  }

  void reject(double x, double y) {
    out.filled(x, y, OCTAGON, SvgInk.REJECT);
    out.drawn(x, y, BACK, SvgInk.ON_REJECT, 1.6);
  }

  void nobody(double x, double y) {
    out.filled(x, y, DIAMOND, SvgInk.PANEL);
    out.drawn(x, y, DIAMOND, SvgInk.REJECT, 1.6);
    out.drawn(x, y, ASK, SvgInk.REJECT, 1.5);
    out.circle(x, y + 3.8, .4, SvgInk.REJECT, SvgInk.REJECT);
  }

  void wait(double x, double y, SvgInk ink) {
    out.drawn(x, y, RING, ink, 1.6);
    out.drawn(x, y, HANDS, ink, 1.5);
  }

  /// An ALG's eye: it read, or it is blind.
  void eye(double x, double y, boolean open) {
    SvgInk ink = open ? SvgInk.HOLE : SvgInk.SEALED;
    out.circle(x, y, 10, open ? SvgInk.HOLE_BG : SvgInk.SEALED_BG, ink);
    out.drawn(x, y, open ? LIDS : LASHES, ink, 1.4);
    if (open) {
      out.circle(x, y, 1.6, ink, ink);
    }
  }

  /// What a segment is, at the front of its slip; false if its kind has no sign.
  boolean segment(SegmentKind kind, double x, double y, SvgInk ink) {
    switch (kind) {
      case SYN -> out.drawn(x, y, RING, ink, 1.6);
      case SYN_ACK -> {
        out.drawn(x, y, RING, ink, 1.6);
        out.filled(x, y, HALF, ink);
      }
      case ACK -> out.filled(x, y, DISC, ink);
      case FIN -> {
        out.drawn(x, y, RING, ink, 1.6);
        out.drawn(x, y, "M-2.2,0h4.4", ink, 1.6);
      }
      case RST, ICMP -> out.drawn(x, y, CROSS, ink, 2);
      case DATA -> out.drawn(x, y, "M-4.5,-3.5h9M-4.5,0h9M-4.5,3.5h5.5", ink, 1.6);
      case TLS -> {
        out.filled(x, y, "M-4,-1h8v5.6h-8z", ink);
        out.drawn(x, y, "M-2.4,-1v-1.6a2.4,2.4 0 0 1 4.8,0v1.6", ink, 1.6);
      }
      case COMMAND, REPLY -> {
        return false;
      }
    }
    return true;
  }
}
