package pinhole.ui.ladder;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import pinhole.engine.sim.DeviceId;
import pinhole.ladder.Row;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// Draws a fold: a plate from host to host that says what it holds.
///
/// @param grid where things stand
/// @param title what it is about
/// @param lines what it holds, in lines that fit
/// @param count how much it holds
/// @param open whether it stands open
record FoldArt(Grid grid, String title, List<String> lines, String count, boolean open) {
  private static final double LEFT = 30;
  private static final double GAP = 18;

  static FoldArt of(Row.Fold fold, Grid grid, Speech speech) {
    String title = speech.title(fold);
    String count = speech.count(fold);
    double room =
        grid.x(DeviceId.SERVER)
            - grid.x(DeviceId.CLIENT)
            - LEFT
            - Lettering.width(title, Face.SANS_SEMIBOLD, 12.5)
            - Lettering.width(count, Face.SANS, 12)
            - 2 * GAP
            - 12;
    List<String> lines =
        Wrap.lines(speech.holds(fold), part -> Lettering.width(part, Face.MONO, 12) <= room);
    return new FoldArt(grid, title, lines, count, fold.open());
  }

  double height() {
    return Grid.ROW + (lines.size() - 1) * Slip.LINE;
  }

  List<Node> draw(Look look) {
    double left = grid.x(DeviceId.CLIENT);
    double right = grid.x(DeviceId.SERVER);
    double y = height() / 2;
    List<Node> nodes = new ArrayList<>();
    Token edge = look.now() || look.picked() ? Token.ACCENT : Token.BORDER;
    nodes.add(
        Draw.edge(
            Draw.framed(left, 4, right - left, height() - 8, 6, Token.PANEL),
            edge,
            edge == Token.ACCENT ? 1.75 : 1));
    nodes.add(
        open
            ? Draw.open(Token.INK_2, 1.75, left + 12, y - 2, left + 16, y + 2, left + 20, y - 2)
            : Draw.open(Token.INK_2, 1.75, left + 14, y - 4, left + 18, y, left + 14, y + 4));
    Token ink = look.now() ? Token.ACCENT : Token.INK;
    nodes.add(Lettering.start(Lettering.of(title, Face.SANS_SEMIBOLD, 12.5, ink), left + LEFT, y));
    double holds = left + LEFT + Lettering.width(title, Face.SANS_SEMIBOLD, 12.5) + GAP;
    double line = y - (lines.size() - 1) * Slip.LINE / 2;
    for (String text : lines) {
      nodes.add(Lettering.start(Lettering.of(text, Face.MONO, 12, Token.INK_2), holds, line));
      line += Slip.LINE;
    }
    nodes.add(Lettering.end(Lettering.of(count, Face.SANS, 12, Token.INK_3), right - 12, y));
    return nodes;
  }
}
