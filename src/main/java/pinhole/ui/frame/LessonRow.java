package pinhole.ui.frame;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A lesson in the list: number, title, summary, minutes. A click, Enter or Space opens it.
final class LessonRow extends HBox {
  private final LibraryView.Entry entry;

  LessonRow(LibraryView.Entry entry, Words words) {
    super(12);
    this.entry = entry;
    Label number = new Label(Integer.toString(entry.number()));
    number.getStyleClass().add("ph-lesson-number");
    Label title = new Label(entry.title());
    title.getStyleClass().add("ph-head");
    Label summary = new Label(entry.summary());
    summary.getStyleClass().add("ph-small");
    summary.setWrapText(true);
    VBox texts = new VBox(2, title, summary);
    setHgrow(texts, Priority.ALWAYS);
    Label minutes = new Label(words.say("library.minutes", entry.minutes()));
    minutes.getStyleClass().add("ph-label");
    minutes.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(number, texts, minutes);
    setAlignment(Pos.CENTER_LEFT);
    setId("lesson-" + entry.number());
    getStyleClass().setAll("ph-lesson-row", "ph-focusable");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(
        words.say(
            "library.entry", entry.number(), entry.title(), entry.summary(), entry.minutes()));
    listen();
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      entry.open().run();
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }

  private void listen() {
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        entry.open().run();
      }
    });
    setOnKeyPressed(e -> {
      if (e.getCode() == KeyCode.ENTER || e.getCode() == KeyCode.SPACE) {
        entry.open().run();
        e.consume();
      }
    });
  }
}
