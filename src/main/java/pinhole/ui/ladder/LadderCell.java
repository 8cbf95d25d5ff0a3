package pinhole.ui.ladder;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import pinhole.ui.ladder.model.Row;

/// A row of the ladder in its list. It is drawn anew only if something about it changed.
final class LadderCell extends ListCell<Row> {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  /// Draws and names a row.
  private final Supplier<RowArt> art;

  private final Sentences sentences;
  private final ObservableValue<Marks> marks;
  private final Pane pane = new Pane();
  private final Tooltip tip = new Tooltip();
  private Optional<Drawn> drawn = Optional.empty();

  /// What was drawn.
  private record Drawn(Row row, Look look, RowArt art) {}

  /// @param art draws rows as the ladder is now
  /// @param marks which rows are marked
  /// @param chosen told when the row is clicked
  LadderCell(
      Supplier<RowArt> art,
      Sentences sentences,
      ObservableValue<Marks> marks,
      Consumer<Row> chosen) {
    this.art = art;
    this.sentences = sentences;
    this.marks = marks;
    getStyleClass().add("ph-ladder-cell");
    setPrefWidth(0); // as wide as the list, never wider
    pane.setMouseTransparent(true);
    tip.setWrapText(true);
    tip.setMaxWidth(480);
    marks.subscribe(_ -> draw());
    indexProperty().subscribe(_ -> draw());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
            chosen.accept(getItem());
          }
        });
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    setText(null);
    draw();
  }

  /// Draws what it shows, if that is not what was drawn.
  void draw() {
    Row row = getItem();
    if (isEmpty() || row == null) {
      blank();
      return;
    }
    Look look = marks.getValue().look(getIndex());
    Drawn wanted = new Drawn(row, look, art.get());
    if (!drawn.equals(Optional.of(wanted))) {
      drawn = Optional.of(wanted);
      RowArt.Drawn picture = wanted.art().draw(row, look);
      pane.getChildren().setAll(picture.nodes());
      pane.setPrefHeight(picture.height());
      setPrefHeight(picture.height());
      setGraphic(pane);
      say(sentences.of(row, look, wanted.art().recording()));
      pseudoClassStateChanged(NOW, look.now());
      pseudoClassStateChanged(PICKED, look.picked());
    }
    setId("ladder-row-" + getIndex());
  }

  private void say(String sentence) {
    setAccessibleText(sentence);
    tip.setText(sentence);
    setTooltip(tip);
  }

  private void blank() {
    drawn = Optional.empty();
    setId(null);
    setGraphic(null);
    setAccessibleText(null);
    setTooltip(null);
    setPrefHeight(USE_COMPUTED_SIZE);
    pseudoClassStateChanged(NOW, false);
    pseudoClassStateChanged(PICKED, false);
  }
}
