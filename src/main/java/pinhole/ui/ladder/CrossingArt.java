package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import pinhole.engine.firewall.Translation;
import pinhole.engine.sim.DeviceId;
import pinhole.ladder.AlgNote;
import pinhole.ladder.Crossing;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Draws what a wall did with a segment: a sign on the wall and a word beside it.
///
/// @param grid where things stand
/// @param speech the words
/// @param y the height of the arrow
/// @param opens whether the segment opens a connection: then NAT's address is written out
/// @param towardServer which way the segment goes
/// @param focus where the viewfinder stands, which needs room
record CrossingArt(
    Grid grid,
    Speech speech,
    double y,
    boolean opens,
    boolean towardServer,
    Optional<DeviceId> focus) {
  static final double BADGE = .8;
  private static final double SMALL = 11;
  private static final double GAP = 13;

  List<Node> draw(Crossing crossing) {
    List<Node> nodes = new ArrayList<>();
    double x = grid.x(crossing.wall());
    switch (crossing.mark()) {
      case KNOWN -> nodes.add(Draw.known(x, y));
      case ROUTED, AROUND -> {
        nodes.add(Draw.edge(Draw.dot(x, y, 4.5, Token.PANEL), Token.BRICK_EDGE, 1.5));
        if (opens || crossing.mark() == Crossing.Mark.AROUND) {
          along(nodes, crossing, speech.mark(crossing), Token.INK_2);
        }
      }
      case PASSED -> {
        nodes.add(new Badge(BadgeKind.PASS, BADGE).at(x, y));
        along(nodes, crossing, speech.mark(crossing), Token.INK_2);
      }
      case PINHOLE -> {
        nodes.add(new Badge(BadgeKind.HOLE, BADGE).at(x, y));
        along(nodes, crossing, speech.mark(crossing), Token.HOLE);
      }
      case DROPPED -> stop(nodes, crossing, BadgeKind.DROP, Token.DROP);
      case REJECTED -> stop(nodes, crossing, BadgeKind.REJECT, Token.REJECT);
      case NOBODY_THERE -> stop(nodes, crossing, BadgeKind.NOBODY, Token.REJECT);
    }
    crossing.alg().ifPresent(note -> alg(nodes, crossing, note));
    crossing.nat().ifPresent(nat -> nat(nodes, crossing, nat));
    return nodes;
  }

  /// Beyond the wall, where the arrow would have gone on.
  private void stop(List<Node> nodes, Crossing crossing, BadgeKind kind, Token ink) {
    double x = grid.x(crossing.wall());
    nodes.add(new Badge(kind, BADGE).at(x, y));
    Prose words = new Prose(speech.mark(crossing), Face.SANS_SEMIBOLD, 12, ink);
    double room = grid.beside() - 16;
    nodes.addAll(words.beside(towardServer ? x + 20 : x - 20, y, !towardServer, room));
  }

  private void along(List<Node> nodes, Crossing crossing, String says, Token ink) {
    boolean client = crossing.wall() == DeviceId.CLIENT_FIREWALL;
    double gap = gap(crossing);
    double x = grid.x(crossing.wall()) + (client ? -gap : gap);
    Prose words = new Prose(says, Face.SANS_MEDIUM, SMALL, ink);
    nodes.addAll(words.along(x, y, client, grid.beside() - gap));
  }

  private double gap(Crossing crossing) {
    return focus.equals(Optional.of(crossing.wall())) ? GAP + 7 : GAP;
  }

  /// The ALG's eye in place of the dot.
  private void alg(List<Node> nodes, Crossing crossing, AlgNote note) {
    double x = grid.x(crossing.wall());
    boolean opened =
        switch (note.kind()) {
          case OPENED, REWROTE -> true;
          case BLIND, DECLINED -> false;
        };
    Token ink = opened ? Token.HOLE : Token.SEALED;
    Token ground = opened ? Token.HOLE_BG : Token.SEALED_BG;
    nodes.add(Draw.edge(Draw.dot(x, y, 10, ground), ink, 1.5));
    nodes.add(new Glyph(opened ? GlyphKind.ALG : GlyphKind.BLIND, ink, .85).at(x, y));
    along(nodes, crossing, speech.alg(note), ink);
  }

  /// Under the arrow: the sign, and on the first segment what NAT wrote.
  private void nat(List<Node> nodes, Crossing crossing, Translation nat) {
    boolean client = crossing.wall() == DeviceId.CLIENT_FIREWALL;
    double x = grid.x(crossing.wall()) + (client ? -1 : 1) * (gap(crossing) + 4);
    nodes.add(new Glyph(GlyphKind.NAT, Token.ACCENT, .7).at(x, y + 10));
    String wrote = Speech.rewritten(nat.before(), nat.after());
    double room = grid.beside() - GAP - 12;
    if (opens && Lettering.width(wrote, Face.MONO, SMALL) <= room) {
      Prose words = new Prose(wrote, Face.MONO, SMALL, Token.INK_2);
      nodes.addAll(words.beside(x + (client ? -9 : 9), y + 10.5, client, room));
    }
  }
}
