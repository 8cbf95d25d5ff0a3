package pinhole.ui.stage.cards;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// What a firewall does with what matches no rule: press to choose, for either direction.
final class DefaultChoice extends Button {
  private final CardWords words;
  private final ContextMenu menu = new ContextMenu();
  private final Map<Direction, Map<Verdict, RadioMenuItem>> items = new EnumMap<>(Direction.class);

  DefaultChoice(CardWords words, BiConsumer<Direction, Verdict> choose) {
    this.words = words;
    getStyleClass().setAll("ph-default-choice");
    for (Direction way : Direction.values()) {
      ToggleGroup group = new ToggleGroup();
      Map<Verdict, RadioMenuItem> own = new EnumMap<>(Verdict.class);
      for (Verdict verdict : Verdict.values()) {
        String says = words.of("default.choice", words.direction(way), words.of("result", verdict));
        RadioMenuItem item = new RadioMenuItem(says, glyph(verdict));
        item.setId("choose-" + way.name().toLowerCase(Locale.ROOT) + "-" + id(verdict));
        item.setToggleGroup(group);
        item.setOnAction(_ -> choose.accept(way, verdict));
        own.put(verdict, item);
        menu.getItems().add(item);
      }
      items.put(way, own);
    }
    menu.getItems().add(Verdict.values().length, new SeparatorMenuItem());
    setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, 2));
  }

  private static String id(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  /// Shows the default of one direction; both can be chosen.
  ///
  /// @param way which direction is written
  void show(String wall, Direction way, Verdict in, Verdict out) {
    Verdict verdict = way == Direction.IN ? in : out;
    String word = words.of("result", verdict);
    setText(word);
    Token ink = ink(verdict);
    if (!(getGraphic() instanceof Glyph sign) || sign.ink() != ink) {
      setGraphic(glyph(verdict));
    }
    ink.text(this);
    setAccessibleText(words.of("default.spoken", wall, words.direction(way), word));
    items.get(Direction.IN).get(in).setSelected(true);
    items.get(Direction.OUT).get(out).setSelected(true);
  }

  private static Glyph glyph(Verdict verdict) {
    GlyphKind kind =
        switch (verdict) {
          case ACCEPT -> GlyphKind.PASS;
          case DROP -> GlyphKind.DROP;
          case REJECT -> GlyphKind.REJECT;
        };
    return new Glyph(kind, ink(verdict), .8);
  }

  private static Token ink(Verdict verdict) {
    return switch (verdict) {
      case ACCEPT -> Token.PASS;
      case DROP -> Token.DROP;
      case REJECT -> Token.REJECT;
    };
  }
}
