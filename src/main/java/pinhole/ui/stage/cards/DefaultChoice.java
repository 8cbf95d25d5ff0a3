package pinhole.ui.stage.cards;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import pinhole.engine.firewall.Direction;
import pinhole.engine.firewall.Verdict;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Token;

/// What a firewall does with what matches no rule, for one direction: press to choose.
final class DefaultChoice extends Button {
  private final CardWords words;
  private final ContextMenu menu = new ContextMenu();

  DefaultChoice(CardWords words, Consumer<Verdict> choose) {
    this.words = words;
    getStyleClass().setAll("ph-default-choice");
    for (Verdict verdict : Verdict.values()) {
      MenuItem item = new MenuItem(words.of("result", verdict), glyph(verdict));
      item.setId("choose-" + verdict.name().toLowerCase(Locale.ROOT));
      item.setOnAction(_ -> choose.accept(verdict));
      menu.getItems().add(item);
    }
    setOnAction(_ -> menu.show(this, Side.BOTTOM, 0, 2));
  }

  /// Shows a default.
  ///
  /// @param way of which direction
  /// @param verdict what it is
  /// @param named whether the direction is written too
  void show(String wall, Direction way, Verdict verdict, boolean named) {
    String word = words.of("result", verdict);
    setText(named ? words.of("default.choice", words.direction(way), word) : word);
    setGraphic(glyph(verdict));
    Token ink = ink(verdict);
    ink.text(this);
    setAccessibleText(words.of("default.spoken", wall, words.direction(way), word));
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
