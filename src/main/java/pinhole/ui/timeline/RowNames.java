package pinhole.ui.timeline;

import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Text;
import pinhole.ui.kit.Face;
import pinhole.ui.kit.Lettering;
import pinhole.ui.kit.Token;

/// The names at the left of the rows; they stay where they are when the rows are scrolled.
final class RowNames extends Group {
  private static final double SIZE = 11.5;
  private static final double GAP = 14;

  private final Words words;
  private Shown shown;

  private record Shown(Metrics metrics, Optional<Boolean> showsA) {}

  RowNames(Words words) {
    this.words = words;
    setMouseTransparent(true);
  }

  /// Shows the names.
  ///
  /// @param showsA with two runs, whether the one that is shown is A
  void show(Metrics metrics, Optional<Boolean> showsA) {
    Shown wanted = new Shown(metrics, showsA);
    if (wanted.equals(shown)) {
      return;
    }
    shown = wanted;
    getChildren().clear();
    for (Row row : Row.values()) {
      add(name(row), metrics, metrics.y(row));
    }
    showsA.ifPresent(a -> {
      add(run(a, Token.ACCENT), metrics, metrics.chapter() - 1);
      add(run(!a, Token.INK_2), metrics, metrics.secondY(Row.WALLS));
    });
  }

  /// How much room a row's name needs at the left of the rows.
  double width(Row row) {
    return Lettering.width(name(row)) + GAP;
  }

  private Text name(Row row) {
    boolean wall = row == Row.WALLS;
    Face face = wall ? Face.SANS : Face.SANS_MEDIUM;
    Token ink = wall ? Token.INK_3 : Token.INK_2;
    return Lettering.of(words.say("row." + row.name()), face, SIZE, ink);
  }

  private Text run(boolean a, Token ink) {
    return Lettering.of(words.say(a ? "run.A" : "run.B"), Face.SANS_SEMIBOLD, SIZE, ink);
  }

  private void add(Text name, Metrics metrics, double y) {
    getChildren().add(Lettering.end(name, metrics.left() - GAP, y));
  }
}
