package pinhole.export;

import java.util.List;
import java.util.Optional;
import pinhole.engine.firewall.Translation;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.export.SvgSheet.Anchor;
import pinhole.export.SvgSheet.Lettering;
import pinhole.ladder.AlgNote;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Message.Fate;

/// Draws a segment's row: its arrow, what the walls did, its slip, the ports at its ends.
///
/// @param out where to
/// @param grid where things stand
/// @param speech the words
/// @param message what to draw
/// @param lines what stands on its slip
/// @param y the height of the arrow
record SvgArrow(
    SvgSheet out, SvgGrid grid, SvgSpeech speech, Message message, List<String> lines, double y) {
  static final Lettering LABEL = Lettering.mono(12, 700, SvgInk.INK);
  private static final double SMALL = 11;
  private static final double SIGN = 27; // the room of a slip's sign
  private static final double EDGE = 13;

  /// How wide a slip is.
  static double slip(SegmentKind kind, List<String> lines) {
    double text = lines.stream().mapToDouble(LABEL::width).max().orElse(0);
    return Math.ceil(text + (signed(kind) ? SIGN : EDGE) + EDGE);
  }

  private static boolean signed(SegmentKind kind) {
    return switch (kind) {
      case COMMAND, REPLY -> false;
      case SYN, SYN_ACK, ACK, FIN, RST, ICMP, DATA, TLS -> true;
    };
  }

  void draw() {
    arrow();
    message.crossings().forEach(this::crossing);
    if (message.segment().isSyn()) {
      port(message.from(), message.segment().tuple().source().port());
      if (message.fate() == Fate.ARRIVED || message.fate() == Fate.NOBODY_LISTENS) {
        port(message.to(), message.arrived().tuple().destination().port());
      }
    }
    if (message.fate() == Fate.NOBODY_LISTENS) {
      nobody();
    }
    slip();
  }

  private void arrow() {
    int way = message.towardServer() ? 1 : -1;
    double to = grid.x(message.to());
    double end =
        switch (message.fate()) {
          case ARRIVED -> to - way;
          case NOBODY_LISTENS, STOPPED -> to;
          case UNDER_WAY -> grid.middle(message.from(), message.to());
        };
    String dash = message.lane() == Lane.DATA ? "8 5" : "";
    out.line(grid.x(message.from()), y, end, y, ink(), 1.75, dash);
    if (message.fate() == Fate.ARRIVED) {
      out.filled(end, y, message.towardServer() ? "M0,0l-8,-4.5v9z" : "M0,0l8,-4.5v9z", ink());
    }
  }

  private SvgInk ink() {
    Optional<Crossing> stop = message.stop();
    if (stop.filter(c -> c.mark() == Crossing.Mark.DROPPED).isPresent()) {
      return SvgInk.DROP;
    }
    boolean refused = stop.isPresent() || message.fate() == Fate.NOBODY_LISTENS;
    return refuses() || refused ? SvgInk.REJECT : SvgInk.WIRE;
  }

  private boolean refuses() {
    return switch (message.segment().kind()) {
      case RST, ICMP -> true;
      case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY, TLS -> false;
    };
  }

  private void crossing(Crossing crossing) {
    SvgSigns signs = new SvgSigns(out);
    double x = grid.x(crossing.wall());
    String says = speech.mark(crossing, message.segment().isSyn());
    switch (crossing.mark()) {
      case KNOWN -> signs.known(x, y);
      case ROUTED, AROUND -> signs.routed(x, y);
      case PASSED -> signs.pass(x, y);
      case PINHOLE -> signs.pinhole(x, y);
      case DROPPED -> {
        signs.drop(x, y);
        beyond(x, says, SvgInk.DROP);
      }
      case REJECTED -> {
        signs.reject(x, y);
        beyond(x, says, SvgInk.REJECT);
      }
      case NOBODY_THERE -> {
        signs.nobody(x, y);
        beyond(x, says, SvgInk.REJECT);
      }
    }
    crossing.alg().ifPresent(alg -> signs.eye(x, y, opened(alg)));
    if (!crossing.stops() && !says.isEmpty()) {
      along(crossing, -9, Lettering.sans(SMALL, 500, SvgInk.INK_2), says);
    }
    crossing.nat().ifPresent(nat -> nat(crossing, nat));
  }

  private static boolean opened(AlgNote note) {
    return switch (note.kind()) {
      case OPENED, REWROTE -> true;
      case BLIND, DECLINED -> false;
    };
  }

  /// Where the arrow would have gone on.
  private void beyond(double x, String says, SvgInk ink) {
    boolean right = message.towardServer();
    Anchor anchor = right ? Anchor.START : Anchor.END;
    out.text(right ? x + 16 : x - 16, y, anchor, Lettering.sans(12, 600, ink), says);
  }

  /// Over or under the arrow, on the side of the wall's own host.
  private void along(Crossing crossing, double above, Lettering type, String says) {
    boolean client = crossing.wall() == DeviceId.CLIENT_FIREWALL;
    double x = grid.x(crossing.wall()) + (client ? -13 : 13);
    out.text(x, y + above, client ? Anchor.END : Anchor.START, type, says);
  }

  /// On the first segment: what NAT wrote.
  private void nat(Crossing crossing, Translation nat) {
    boolean source = !nat.before().source().equals(nat.after().source());
    String wrote = (source ? nat.after().source() : nat.after().destination()).toString();
    String says =
        message.segment().isSyn() ? speech.say("svg.nat", wrote) : speech.say("svg.nat.again");
    along(crossing, 10.5, Lettering.mono(SMALL, 400, SvgInk.ACCENT), says);
  }

  private void port(DeviceId host, int port) {
    if (host.isHost()) {
      boolean client = host == DeviceId.CLIENT;
      double gap = message.fate() == Fate.NOBODY_LISTENS && host == message.to() ? 15 : 8;
      Lettering type = Lettering.mono(12, 400, SvgInk.INK_2);
      double x = grid.x(host) + (client ? -gap : gap);
      out.text(x, y, client ? Anchor.END : Anchor.START, type, ":" + port);
    }
  }

  private void nobody() {
    boolean client = message.to() == DeviceId.CLIENT;
    double x = grid.x(message.to());
    new SvgSigns(out).nobody(x, y);
    Lettering type = Lettering.sans(12, 600, SvgInk.REJECT);
    String says = speech.say("svg.nobody");
    out.text(client ? x + 16 : x - 16, y - 9, client ? Anchor.START : Anchor.END, type, says);
  }

  private void slip() {
    SegmentKind kind = message.segment().kind();
    double wide = slip(kind, lines);
    double tall = 26 + (lines.size() - 1) * 15;
    double left = Math.rint(grid.middle(message.from(), message.to()) - wide / 2);
    boolean sealed = kind == SegmentKind.TLS;
    SvgInk ink = refuses() ? SvgInk.REJECT : sealed ? SvgInk.SEALED : SvgInk.INK;
    SvgInk ground = refuses() ? SvgInk.REJECT_BG : sealed ? SvgInk.SEALED_BG : SvgInk.PANEL;
    SvgInk edge = ink == SvgInk.INK ? SvgInk.WIRE : ink;
    double round =
        switch (kind) {
          case SYN, SYN_ACK, ACK, FIN -> 13;
          case COMMAND, REPLY, TLS, RST, ICMP -> 5;
          case DATA -> 3;
        };
    out.framed(left, y - tall / 2, wide, tall, round, ground, edge);
    boolean signed = new SvgSigns(out).segment(kind, left + 15, y, ink);
    Lettering type = Lettering.mono(12, kind == SegmentKind.REPLY ? 500 : 700, ink);
    out.texts(left + (signed ? SIGN : EDGE), y, Anchor.START, type, lines);
  }
}
