package pinhole.ui.lesson;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.lesson.Glossary;
import pinhole.ui.kit.Plain;

/// Makes the notes around the text: a word's meaning, a myth, how the world has changed.
final class Notes {
  private final Words words;

  Notes(Words words) {
    this.words = words;
  }

  /// @param show leads to what shows the word; empty if nothing does
  VBox term(Glossary.Entry entry, Optional<Hyperlink> show, Runnable onClose) {
    Button close = new Button(null, new FontIcon(Feather.X));
    close.setId("lesson-term-close");
    close.setAccessibleText(words.of("term.close"));
    close.getStyleClass().addAll("flat", "ph-icon", "small");
    close.setOnAction(_ -> onClose.run());
    HBox head =
        new HBox(8, Plain.label(entry.word(), "ph-body", "ph-semibold"), Plain.spring(), close);
    VBox note = new VBox(2, head, Plain.label(entry.means(), "ph-small", "ph-text-ink"));
    show.ifPresent(note.getChildren()::add);
    note.setId("lesson-term");
    note.getStyleClass().addAll("ph-note", "accent");
    return note;
  }

  VBox myth(String headKey, String sentence) {
    VBox note =
        new VBox(
            2,
            Plain.label(words.of(headKey), "ph-label"),
            Plain.label(sentence, "ph-body", "ph-semibold"));
    note.setId("lesson-myth");
    note.getStyleClass().addAll("ph-inset", "lesson-card");
    return note;
  }

  VBox thenAndNow(List<String> sentences) {
    VBox note = new VBox(6, Plain.label(words.of("then.title"), "ph-label", "ph-text-ink"));
    sentences.forEach(it -> note.getChildren().add(Plain.label(it, "ph-small")));
    note.setId("lesson-then");
    note.getStyleClass().addAll("ph-inset", "lesson-card");
    return note;
  }
}
