package pinhole.ui.capture;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.capture.report.SessionReport;
import pinhole.ui.kit.Plain;

/// A session as a card in the list.
final class SessionCell extends ListCell<SessionReport> {
  private static final double GAP = 8; // below the card

  private final Words words;
  private final StackPane sign = new StackPane();
  private final Label name = new Label();
  private final Label time = new Label();
  private final Label brief = Plain.label("", "ph-small");
  private final HBox card;

  SessionCell(Words words) {
    this.words = words;
    getStyleClass().add("ph-session-cell");
    name.getStyleClass().addAll("ph-small", "ph-semibold", "ph-strong-ink");
    name.setMinWidth(USE_PREF_SIZE);
    time.getStyleClass().addAll("ph-mono-tick");
    time.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(8, name, Plain.spring(), time);
    head.setAlignment(Pos.CENTER_LEFT);
    VBox said = new VBox(2, head, brief);
    HBox.setHgrow(said, Priority.ALWAYS);
    sign.setMinSize(20, 20);
    sign.setMaxSize(20, 20);
    card = new HBox(11, sign, said);
    card.getStyleClass().add("ph-session-card");
    card.setPadding(new Insets(9, 12, 10, 12));
    card.setMouseTransparent(true);
    setPrefWidth(0); // as wide as the list, never wider
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
  }

  @Override
  protected void updateItem(SessionReport session, boolean empty) {
    super.updateItem(session, empty);
    setText(null);
    if (empty || session == null) {
      setGraphic(null);
      setAccessibleText(null);
      setId(null);
      return;
    }
    int number = session.session().number();
    name.setText(words.of("session", number));
    time.setText(session.start().map(Words::clock).orElse(""));
    brief.setText(session.brief());
    sign.getChildren().setAll(ToneSign.of(session.tone(), .8));
    setAccessibleText(
        words.of(
            "session.spoken", name.getText(), words.of("tone", session.tone()), session.brief()));
    setId("capture-session-" + number);
    setGraphic(card);
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width > 0 ? width : getListView() == null ? 0 : getListView().getWidth();
    return isEmpty() ? 0 : Math.ceil(card.prefHeight(wide)) + GAP;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    card.resizeRelocate(0, 0, getWidth(), getHeight() - GAP);
  }
}
