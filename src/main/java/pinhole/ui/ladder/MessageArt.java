package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.HorizontalDirection;
import javafx.scene.Node;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import pinhole.engine.net.SegmentKind;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Lane;
import pinhole.ladder.Crossing;
import pinhole.ladder.Message;
import pinhole.ladder.Message.Fate;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.kit.Viewfinder;

/// Draws a segment's row: its arrow, what the walls did, its slip, the ports at its ends.
///
/// @param message what to draw
/// @param grid where things stand
/// @param speech the words
/// @param slip its capsule
/// @param y the height of the arrow
/// @param look how the row is marked
record MessageArt(Message message, Grid grid, Speech speech, Slip slip, double y, Look look) {
  private static final double HEAD = 8;

  List<Node> draw() {
    List<Node> nodes = new ArrayList<>();
    arrow(nodes);
    boolean opens = message.segment().isSyn();
    CrossingArt walls =
        new CrossingArt(grid, speech, y, opens, message.towardServer(), look.focus());
    message.crossings().forEach(crossing -> nodes.addAll(walls.draw(crossing)));
    if (opens) {
      ports(nodes);
    }
    if (message.fate() == Fate.NOBODY_LISTENS) {
      nobody(nodes);
    }
    HorizontalDirection way =
        message.towardServer() ? HorizontalDirection.RIGHT : HorizontalDirection.LEFT;
    nodes.addAll(new SlipArt(slip, way, look.now() || look.picked()).at(slipX(), y));
    look.focus()
        .ifPresent(device -> {
          if (checking(device)) {
            nodes.add(new Badge(BadgeKind.SCAN, CrossingArt.BADGE).at(grid.x(device), y));
          }
          nodes.add(viewfinder(device));
        });
    return nodes;
  }

  /// Whether a wall compares it just now, and nobody saw the end of it.
  private boolean checking(DeviceId device) {
    return !device.isHost() && message.crossings().stream().noneMatch(c -> c.wall() == device);
  }

  private double slipX() {
    return grid.middle(message.from(), message.to());
  }

  private void arrow(List<Node> nodes) {
    double start = grid.x(message.from());
    double end = end();
    if (message.fate() == Fate.UNDER_WAY) {
      double slip = slipX();
      boolean farther = message.towardServer() ? end < slip : end > slip;
      if (farther) {
        nodes.add(ghost(end, slip));
      }
    }
    Line way = Draw.line(start, y, end, y, ink(), look.now() ? 2.25 : 1.75);
    if (message.lane() == Lane.DATA) {
      way.getStrokeDashArray().setAll(8.0, 5.0);
    }
    nodes.add(way);
    if (message.fate() == Fate.ARRIVED) {
      double back = message.towardServer() ? end - HEAD : end + HEAD;
      nodes.add(Draw.filled(ink(), end, y, back, y - 4.5, back, y + 4.5));
    }
  }

  /// How far the arrow is drawn: what nobody saw yet has no arrow.
  private double end() {
    double to = grid.x(message.to());
    return switch (message.fate()) {
      case ARRIVED -> to - (message.towardServer() ? 1 : -1);
      case NOBODY_LISTENS, STOPPED -> to;
      case UNDER_WAY -> reached();
    };
  }

  /// The next wall on the way: so far it has been seen to come; behind the last wall, its slip.
  private double reached() {
    DeviceId at =
        message.crossings().isEmpty() ? message.from() : message.crossings().getLast().wall();
    DeviceId next = at.next(message.towardServer());
    if (next.isHost()) {
      double slip = slipX();
      double wall = grid.x(at);
      return message.towardServer() ? Math.max(wall, slip) : Math.min(wall, slip);
    }
    return grid.x(next) - (message.towardServer() ? 1 : -1) * Grid.WALL / 2;
  }

  /// The way from there to its slip.
  private Line ghost(double from, double to) {
    Line line = Draw.line(from, y, to, y, Token.BORDER_STRONG, 1.5);
    line.getStrokeDashArray().setAll(2.0, 6.0);
    return line;
  }

  private Token ink() {
    if (look.now()) {
      return Token.ACCENT;
    }
    Optional<Crossing> stop = message.stop();
    boolean dropped = stop.filter(c -> c.mark() == Crossing.Mark.DROPPED).isPresent();
    if (dropped) {
      return Token.DROP;
    }
    boolean refuses =
        switch (message.segment().kind()) {
          case RST, ICMP -> true;
          case SYN, SYN_ACK, ACK, FIN, DATA, COMMAND, REPLY, TLS -> false;
        };
    boolean refused = stop.isPresent() || message.fate() == Fate.NOBODY_LISTENS;
    return refuses || refused ? Token.REJECT : Token.WIRE;
  }

  private void ports(List<Node> nodes) {
    port(nodes, message.from(), message.segment().tuple().source().port());
    boolean came = message.fate() == Fate.ARRIVED || message.fate() == Fate.NOBODY_LISTENS;
    if (came) {
      port(nodes, message.to(), message.arrived().tuple().destination().port());
    }
  }

  private void port(List<Node> nodes, DeviceId host, int port) {
    if (host.isHost()) {
      Token ink = look.now() ? Token.ACCENT : Token.INK_2;
      Text text = Lettering.of(":" + port, Face.MONO, 12, ink);
      boolean sign = message.fate() == Fate.NOBODY_LISTENS && host == message.to();
      double gap = sign ? 15 : 7; // the sign stands on the line
      nodes.add(
          host == DeviceId.CLIENT
              ? Lettering.end(text, grid.x(host) - gap, y)
              : Lettering.start(text, grid.x(host) + gap + 1, y));
    }
  }

  private void nobody(List<Node> nodes) {
    boolean client = message.to() == DeviceId.CLIENT;
    double x = grid.x(message.to());
    nodes.add(new Badge(BadgeKind.NOBODY, CrossingArt.BADGE).at(x, y));
    Prose words =
        new Prose(speech.words().say("nobody-listens"), Face.SANS_SEMIBOLD, 12, Token.REJECT);
    nodes.addAll(words.along(client ? x + 16 : x - 16, y, !client, grid.beside() - 24));
  }

  /// Around the wall or the host where the moment happens, else around the slip.
  private Node viewfinder(DeviceId device) {
    boolean end = message.fate() == Fate.NOBODY_LISTENS && device == message.to();
    boolean sign = end || !device.isHost();
    Viewfinder finder =
        sign ? new Viewfinder(32, 32) : new Viewfinder(slip.width() + tail(), slip.height() + 7);
    finder.setLayoutX(sign ? grid.x(device) : slipX());
    finder.setLayoutY(y);
    return finder;
  }

  private double tail() {
    return message.segment().kind() == SegmentKind.FIN ? 26 : 16;
  }
}
