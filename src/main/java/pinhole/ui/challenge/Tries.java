package pinhole.ui.challenge;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import pinhole.challenge.Grade;
import pinhole.ui.kit.Glyph;
import pinhole.ui.kit.GlyphKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// What was handed in so far: whether it passed, and how many ports it left open.
final class Tries extends VBox {
  private final Words words;
  private final FlowPane row = new FlowPane(6, 4);

  Tries(Words words) {
    super(4);
    this.words = words;
    setId("challenge-tries");
    row.setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(Plain.label(words.of("tries"), "ph-label", "ph-text-ink"), row);
    show(List.of());
  }

  void show(List<Grade> tries) {
    row.getChildren().clear();
    for (Grade grade : tries) {
      if (!row.getChildren().isEmpty()) {
        Label arrow = new Label("\u2192");
        arrow.getStyleClass().add("ph-mono");
        row.getChildren().add(arrow);
      }
      row.getChildren().add(label(grade));
    }
    if (!tries.isEmpty()) {
      row.getChildren().getLast().getStyleClass().addAll("ph-mono-strong", Token.ACCENT.text());
    }
    Plain.present(this, !tries.isEmpty());
  }

  private Label label(Grade grade) {
    String ports = Integer.toString(grade.score().ports());
    Label label = new Label(ports);
    label.getStyleClass().add("ph-mono");
    boolean passed = grade.passed();
    label.setGraphic(
        new Glyph(passed ? GlyphKind.PASS : GlyphKind.DROP, passed ? Token.PASS : Token.DROP, .75));
    label.setAccessibleText(words.of(passed ? "tries.passed" : "tries.failed", ports));
    return label;
  }
}
