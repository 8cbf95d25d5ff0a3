package pinhole.ui.ladder;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import pinhole.ladder.Row;

/// A row of the ladder in its list. It is drawn anew only if something about it changed.
final class LadderCell extends ListCell<Row> {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final ObservableValue<RowArt> art;
  private final Sentences sentences;
  private final ObservableValue<Marks> marks;
  private final Pane under = new Pane();
  private final Pane over = new Pane();
  private final Rectangle ring = new Rectangle();
  private final Pane pane = new Pane(under, over, ring);
  private final Tooltip tip = new Tooltip();
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Ground> ground = Optional.empty();

  /// What was drawn.
  private record Drawn(Row row, Look look, RowArt art) {}

  /// @param art draws rows as the ladder is now
  /// @param marks which rows are marked
  /// @param chosen told when the row is clicked
  LadderCell(
      ObservableValue<RowArt> art,
      Sentences sentences,
      ObservableValue<Marks> marks,
      Consumer<Row> chosen) {
    this.art = art;
    this.sentences = sentences;
    this.marks = marks;
    getStyleClass().add("ph-ladder-cell");
    setPrefWidth(0); // as wide as the list, never wider
    pane.setMouseTransparent(true);
    ring.getStyleClass().add("ph-ladder-ring");
    ring.setManaged(false);
    ring.setX(2);
    ring.setY(1);
    ring.widthProperty().bind(widthProperty().subtract(4));
    tip.setWrapText(true);
    tip.setMaxWidth(480);
    marks.subscribe(_ -> draw());
    art.subscribe(_ -> draw());
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
  private void draw() {
    Row row = getItem();
    if (isEmpty() || row == null) {
      blank();
      return;
    }
    Look look = marks.getValue().look(getIndex());
    Drawn wanted = new Drawn(row, look, art.getValue());
    if (!drawn.equals(Optional.of(wanted))) {
      drawn = Optional.of(wanted);
      RowArt.Drawn picture = wanted.art().draw(row, look);
      over.getChildren().setAll(picture.nodes());
      lay(picture.ground());
      setGraphic(pane);
      say(sentences.of(row, look, wanted.art().recording()));
      pseudoClassStateChanged(NOW, look.now());
      pseudoClassStateChanged(PICKED, look.picked());
    }
    setId("ladder-row-" + getIndex());
  }

  /// Rows of one height have the same ground: it stays when the cell shows another one.
  private void lay(Ground wanted) {
    if (!ground.equals(Optional.of(wanted))) {
      ground = Optional.of(wanted);
      under.getChildren().setAll(wanted.draw());
      pane.setPrefHeight(wanted.height());
      setPrefHeight(wanted.height());
      ring.setHeight(wanted.height() - 2);
    }
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
    ground = Optional.empty();
    setPrefHeight(USE_COMPUTED_SIZE);
    pseudoClassStateChanged(NOW, false);
    pseudoClassStateChanged(PICKED, false);
  }
}
