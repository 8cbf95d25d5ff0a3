package pinhole.ui.challenge;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// What is said about the answer, above the foot so that nothing else moves.
final class SaidNote extends VBox {
  private static final double SIGN = 18;
  private static final double SCALE = .75;

  private final Pane sign = new Pane();
  private final Label head = Plain.label("", "ph-body", "ph-semibold");
  private final Label text = Plain.label("", "ph-small");
  private final HBox note = new HBox(10);
  private Optional<Saying> shown = Optional.empty();

  /// @param link leads to more about a solution
  SaidNote(Hyperlink link) {
    head.setId("challenge-said");
    text.setId("challenge-said-text");
    text.getStyleClass().add(Token.INK.text());
    sign.setMinSize(SIGN, SIGN);
    sign.setMaxSize(SIGN, SIGN);
    VBox texts = new VBox(2, head, text, link);
    HBox.setHgrow(texts, Priority.ALWAYS);
    texts.setMinWidth(0);
    note.getChildren().setAll(sign, texts);
    note.setId("challenge-note");
    note.setAccessibleRole(AccessibleRole.TEXT);
    getStyleClass().add("challenge-note");
    getChildren().setAll(note);
    show(Optional.empty());
  }

  void show(Optional<Saying> saying) {
    shown = saying;
    Plain.present(this, shown.isPresent());
    shown.ifPresent(it -> {
      note.getStyleClass().setAll("ph-note", it.good() ? "pass" : "drop");
      BadgeKind kind = it.good() ? BadgeKind.PASS : BadgeKind.DROP;
      sign.getChildren().setAll(new Badge(kind, SCALE).at(SIGN / 2, SIGN / 2 + 1));
      head.setText(it.head());
      text.setText(it.text());
      note.setAccessibleText(it.head() + " " + it.text());
    });
  }
}
