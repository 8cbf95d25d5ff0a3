package pinhole.ui.lesson;

import java.util.List;
import javafx.scene.layout.VBox;
import pinhole.lesson.Prose.Packet;
import pinhole.ui.kit.Plain;

/// Recorded segments, one below the other; the decisive ones are marked.
final class PacketsCard extends VBox {
  PacketsCard(List<Packet> rows, Words words) {
    super(6);
    setId("lesson-packets");
    getStyleClass().addAll("ph-inset", "lesson-card");
    getChildren().add(Plain.label(words.of("packets.title"), "ph-label"));
    rows.forEach(row -> getChildren().add(row(row, words)));
  }

  private static VBox row(Packet row, Words words) {
    String mark = row.decisive() ? "\u25b8 " : "  ";
    String bold = row.decisive() ? "ph-mono-bold" : "ph-mono";
    VBox box =
        new VBox(
            Plain.label(
                mark + row.number() + "  " + row.time() + "  " + row.says(), "ph-mono", bold),
            Plain.label("  " + row.from() + " \u2192 " + row.to(), "ph-mono"));
    String read =
        words.of("packets.row", row.number(), row.time(), row.from(), row.to(), row.says());
    box.setAccessibleText(row.decisive() ? words.of("packets.decisive", read) : read);
    return box;
  }
}
