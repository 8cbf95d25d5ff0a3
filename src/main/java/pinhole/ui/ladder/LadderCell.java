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
import pinhole.ui.kit.Calm;

/// A row of the ladder in its list. It is drawn anew only if something about it changed.
final class LadderCell extends ListCell<Row> {
  private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
  private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  private static final double END = 56; // the bar that says what was changed stands there

  private final ObservableValue<RowArt> art;
  private final Sentences sentences;
  private final ObservableValue<Marks> marks;
  private final ObservableValue<Number> count;
  private final Pane under = new Pane();
  private final Pane over = new Pane();
  private final Rectangle ring = new Rectangle();
  private final Pane pane = new Pane(under, over, ring);
  private final Tooltip tip = new Tooltip();
  private Optional<Drawn> drawn = Optional.empty();
  private Optional<Ground> ground = Optional.empty();
  private int place = -1;

  /// What was drawn.
  private record Drawn(Row row, Look look, RowArt art) {}

  /// @param art draws rows as the ladder is now
  /// @param marks which rows are marked
  /// @param count how many rows there are
  /// @param chosen told when the row is clicked
  LadderCell(
      ObservableValue<RowArt> art,
      Sentences sentences,
      ObservableValue<Marks> marks,
      ObservableValue<Number> count,
      Consumer<Row> chosen) {
    this.art = art;
    this.sentences = sentences;
    this.marks = marks;
    this.count = count;
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
    count.subscribe(_ -> end());
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          boolean row = getItem() != null && event.getY() <= pane.getPrefHeight();
          if (event.getButton() == MouseButton.PRIMARY && row) {
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
      boolean here = drawn.isEmpty() || place == getIndex();
      drawn = Optional.of(wanted);
      place = getIndex();
      RowArt.Drawn picture = wanted.art().draw(row, look);
      over.getChildren().setAll(picture.nodes());
      lay(picture.ground());
      setGraphic(pane);
      if (here) { // and not one that was scrolled here
        Calm.appear(over);
      }
      say(sentences.of(row, look, wanted.art().recording()));
      pseudoClassStateChanged(NOW, look.now());
      pseudoClassStateChanged(PICKED, look.picked());
    }
    setId("ladder-row-" + getIndex());
    end();
  }

  /// The last row keeps room below it, or it could not be scrolled to where nothing covers it.
  private void end() {
    if (!isEmpty() && ground.isPresent()) {
      boolean last = getIndex() == count.getValue().intValue() - 1;
      setPrefHeight(ground.get().height() + (last ? END : 0));
      pseudoClassStateChanged(LAST, last);
    }
  }

  /// Rows of one height have the same ground: it stays when the cell shows another one.
  private void lay(Ground wanted) {
    if (!ground.equals(Optional.of(wanted))) {
      ground = Optional.of(wanted);
      under.getChildren().setAll(wanted.draw());
      pane.setPrefHeight(wanted.height());
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
    pseudoClassStateChanged(LAST, false);
    pseudoClassStateChanged(NOW, false);
    pseudoClassStateChanged(PICKED, false);
  }
}
