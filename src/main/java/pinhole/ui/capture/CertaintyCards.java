package pinhole.ui.capture;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.capture.report.Certainty;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// How sure the report is: a card a level, with a moon that says it.
final class CertaintyCards extends VBox {
  CertaintyCards(List<Certainty> all, Words words) {
    super(10);
    setId("capture-certainty");
    Columns cards = new Columns(all.stream().map(it -> card(it, words)).toList());
    getChildren().setAll(Plain.label(words.of("sure"), "ph-head"), cards);
  }

  private static Node card(Certainty certainty, Words words) {
    GlyphKind moon =
        switch (certainty.level()) {
          case CERTAIN -> GlyphKind.ACK;
          case LIKELY -> GlyphKind.SYN_ACK;
          case CANNOT_KNOW -> GlyphKind.SYN;
        };
    StackPane sign = new StackPane(new Glyph(moon, Token.INK));
    sign.setMinSize(16, 16);
    sign.setMaxSize(16, 16);
    Label name =
        Plain.label(
            words.of("level", certainty.level()), "ph-small", "ph-semibold", "ph-strong-ink");
    HBox head = new HBox(8, sign, name);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(4, head);
    for (String sentence : certainty.sentences()) {
      card.getChildren().add(Plain.label(sentence, "ph-small"));
    }
    card.getStyleClass().add("ph-file-card");
    card.setPadding(new Insets(11, 14, 12, 14));
    return card;
  }
}
