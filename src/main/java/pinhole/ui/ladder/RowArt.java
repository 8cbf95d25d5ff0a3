package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import pinhole.engine.net.SimTime;
import pinhole.engine.sim.DeviceId;
import pinhole.engine.sim.Moment;
import pinhole.engine.sim.Recording;
import pinhole.ladder.Message;
import pinhole.ladder.Row;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Draws rows.
///
/// @param grid where things stand
/// @param speech the words
/// @param recording what is shown
record RowArt(Grid grid, Speech speech, Recording recording) {
  /// A drawn row.
  ///
  /// @param nodes what to see, above its ground
  /// @param ground what lies under it
  record Drawn(List<Node> nodes, Ground ground) {}

  Drawn draw(Row row, Look look) {
    return switch (row) {
      case Row.Sent(Message message, var _) -> sent(message, look);
      case Row.Wait wait -> wait(wait, look);
      case Row.Fold fold -> fold(fold, look);
      case Row.Turn(Moment moment) -> turn(moment, look);
      case Row.Unseen _ -> unseen();
    };
  }

  private Drawn sent(Message message, Look look) {
    double room = grid.room(message.from(), message.to());
    Slip slip = Slip.of(message.segment().kind(), speech.label(message), room);
    double height = Math.max(Grid.ROW, slip.height() + 9);
    List<Node> nodes = marked(height, look);
    time(nodes, message.at(), height / 2, look);
    nodes.addAll(new MessageArt(message, grid, speech, slip, height / 2, look).draw());
    return new Drawn(nodes, ground(height, look));
  }

  private Ground ground(double height, Look look) {
    return new Ground(grid, height, !look.now(), false, Optional.empty());
  }

  private List<Node> marked(double height, Look look) {
    List<Node> nodes = new ArrayList<>();
    if (look.related()) {
      nodes.add(new Glyph(GlyphKind.HOLE, Token.HOLE, .75).at(grid.time() - 8, height / 2));
    }
    return nodes;
  }

  private void time(List<Node> nodes, SimTime at, double y, Look look) {
    String seconds = Speech.clock(at);
    Token ink = look.now() ? Token.ACCENT : Token.INK_3;
    Face face = look.now() ? Face.MONO_BOLD : Face.MONO;
    nodes.add(Lettering.start(Lettering.of(seconds, face, 12, ink), grid.time(), y));
  }

  private Drawn wait(Row.Wait wait, Look look) {
    Ground ground = new Ground(grid, Grid.WAIT, !look.now(), true, wait.waiting());
    double y = Grid.WAIT / 2;
    List<Node> nodes = new ArrayList<>();
    Token ink = wait.waiting().isPresent() ? Token.DROP : Token.INK_2;
    String span = speech.explainer().span(wait.micros());
    String why = speech.words().say("wait", wait.why());
    double number = Lettering.width(span, Face.MONO_BOLD, 12);
    double wide = 20 + number + 10 + Lettering.width(why, Face.SANS, 12);
    double x = waitX(wait, wide);
    nodes.add(new Glyph(GlyphKind.WAIT, ink, .9).at(x + 6, y));
    nodes.add(Lettering.start(Lettering.of(span, Face.MONO_BOLD, 12, ink), x + 20, y));
    Token said = look.now() ? Token.ACCENT : Token.INK_2;
    nodes.add(Lettering.start(Lettering.of(why, Face.SANS, 12, said), x + 30 + number, y));
    return new Drawn(nodes, ground);
  }

  /// Beside the host that waits, or else in the middle.
  private double waitX(Row.Wait wait, double wide) {
    double middle = grid.middle(DeviceId.CLIENT, DeviceId.SERVER) - wide / 2;
    if (wait.waiting().isEmpty() || wide > grid.beside() - 20) {
      return middle;
    }
    return wait.waiting().get() == DeviceId.CLIENT
        ? grid.x(DeviceId.CLIENT) + Math.min(30, (grid.beside() - wide) / 2)
        : grid.x(DeviceId.SERVER_FIREWALL) + Math.min(30, (grid.beside() - wide) / 2);
  }

  private Drawn fold(Row.Fold fold, Look look) {
    FoldArt art = FoldArt.of(fold, grid, speech);
    List<Node> nodes = marked(art.height(), look);
    time(nodes, fold.at(), art.height() / 2, look);
    nodes.addAll(art.draw(look));
    return new Drawn(nodes, ground(art.height(), look));
  }

  private Drawn turn(Moment moment, Look look) {
    String says = speech.explainer().caption(recording, moment).sentence();
    double x = grid.x(moment.device());
    boolean client = moment.device() == DeviceId.CLIENT;
    Prose prose = new Prose(says, Face.SANS_MEDIUM, 12, look.now() ? Token.ACCENT : Token.INK);
    double room = grid.room(DeviceId.CLIENT, DeviceId.SERVER) + grid.beside();
    int lines = prose.lines(room).size();
    double height = Math.max(Grid.ROW, 15 * lines + 8);
    List<Node> nodes = new ArrayList<>();
    time(nodes, moment.at(), height / 2, look);
    nodes.add(new Badge(turnSign(moment), CrossingArt.BADGE).at(x, height / 2));
    nodes.addAll(onPlate(prose, client ? x + 20 : x - 20, height / 2, !client, room));
    return new Drawn(nodes, ground(height, look));
  }

  private BadgeKind turnSign(Moment moment) {
    if (moment.kind() == Moment.Kind.GAVE_UP) {
      return BadgeKind.WAIT;
    }
    return recording.succeeded() ? BadgeKind.PASS : BadgeKind.DROP;
  }

  /// Words on a ground of their own, since walls stand behind them.
  private List<Node> onPlate(Prose prose, double x, double y, boolean ends, double room) {
    List<String> lines = prose.lines(room);
    double wide = 0;
    for (String line : lines) {
      wide = Math.max(wide, Lettering.width(line, prose.face(), prose.size()));
    }
    double tall = 15 * lines.size() + 7;
    double left = ends ? x - wide - 8 : x - 8;
    List<Node> nodes = new ArrayList<>();
    nodes.add(
        Draw.edge(
            Draw.framed(left, y - tall / 2, wide + 16, tall, 6, Token.PANEL), Token.BORDER, 1));
    nodes.addAll(prose.beside(x, y, ends, room));
    return nodes;
  }

  private Drawn unseen() {
    double height = 2 * Grid.WAIT;
    List<Node> nodes = new ArrayList<>();
    String says = speech.words().say("unseen");
    double wide = Lettering.width(says, Face.SANS, 12) + 28;
    double x = grid.middle(DeviceId.CLIENT, DeviceId.SERVER);
    nodes.add(
        Draw.edge(
            Draw.framed(x - wide / 2, height / 2 - 12, wide, 24, 12, Token.PANEL),
            Token.BORDER,
            1));
    nodes.add(Lettering.middle(Lettering.of(says, Face.SANS, 12, Token.INK_2), x, height / 2));
    return new Drawn(nodes, ground(height, Look.PLAIN));
  }
}
