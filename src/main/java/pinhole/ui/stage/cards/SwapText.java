package pinhole.ui.stage.cards;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;
import pinhole.ui.stage.cards.CardRow.Swap;

/// What NAT rewrote, as on the label of the segment: the old value struck, the new one beside it.
final class SwapText {
  private static final double SIZE = 12;
  private static final double APART = 6;

  private SwapText() {}

  /// The texts side by side; none if they have no room.
  static List<Text> of(Swap swap, double x, double y, double room) {
    Text before = Lettering.of(swap.before(), Face.MONO, SIZE, Token.INK_3);
    before.setStrikethrough(true);
    List<Text> texts = new ArrayList<>();
    texts.add(Lettering.of(swap.where(), Face.SANS, SIZE, Token.INK_2));
    texts.add(before);
    texts.add(Lettering.of(swap.after(), Face.MONO_BOLD, SIZE, Token.ACCENT));
    double end = x;
    for (Text text : texts) {
      Lettering.start(text, end, y);
      end += Lettering.width(text) + APART;
    }
    end -= APART;
    if (!swap.besides().isEmpty()) { // it begins with a comma
      Text besides = Lettering.of(swap.besides(), Face.SANS, SIZE, Token.INK_2);
      texts.add(Lettering.start(besides, end, y));
      end += Lettering.width(besides);
    }
    return end - x <= room ? texts : List.of();
  }
}
