package pinhole.ui.capture;

import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import pinhole.capture.report.Sentence;
import pinhole.ui.kit.Plain;

/// Sentences in which some words are strong.
final class Prose {
  private Prose() {}

  /// A sentence of a report.
  static TextFlow of(Sentence sentence) {
    TextFlow flow = flow();
    for (Sentence.Run run : sentence.runs()) {
      flow.getChildren()
          .add(
              run.strong()
                  ? Plain.text(run.text(), "ph-small", "ph-semibold", "ph-strong-ink")
                  : Plain.text(run.text(), "ph-small", "ph-strong-ink"));
    }
    return flow;
  }

  /// A note whose first sentence is strong.
  static TextFlow note(String words) {
    int end = Math.max(words.indexOf(". "), words.indexOf("; "));
    TextFlow flow = flow();
    if (end < 0) {
      flow.getChildren().add(Plain.text(words, "ph-small", "ph-strong-ink"));
    } else {
      flow.getChildren()
          .setAll(
              Plain.text(words.substring(0, end + 1), "ph-small", "ph-semibold", "ph-strong-ink"),
              Plain.text(words.substring(end + 1), "ph-small", "ph-strong-ink"));
    }
    return flow;
  }

  private static TextFlow flow() {
    TextFlow flow = new TextFlow();
    flow.setMinHeight(Region.USE_PREF_SIZE);
    flow.setLineSpacing(3);
    return flow;
  }
}
