package pinhole.ui.ladder;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import pinhole.ladder.Places;
import pinhole.ladder.Row;

/// The rows in their list: keeps its place and its selection while rows come and go.
final class LadderList extends ListView<Row> {
  /// Whether the keyboard was used last: only then its place is shown.
  private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

  private static final int AHEAD = 4; // rows that stay in view above the one that is looked for

  private final ObservableList<Row> rows = FXCollections.observableArrayList();
  private final ObjectProperty<Marks> marks = new SimpleObjectProperty<>(Marks.NONE);
  private final Chosen chosen;

  /// What rows are told.
  ///
  /// @param go a row was chosen
  /// @param fold a row shall be unfolded or folded
  record Chosen(Consumer<Row> go, FoldOrder fold) {}

  /// Folds.
  @FunctionalInterface
  interface FoldOrder {
    void give(Row row, boolean open);
  }

  LadderList(Words words, ObservableValue<RowArt> art, Sentences sentences, Chosen chosen) {
    this.chosen = chosen;
    setItems(rows);
    setId("ladder-list");
    getStyleClass().addAll("ph-own-arrows", "ph-ladder-list");
    setAccessibleText(words.say("ladder"));
    setCellFactory(_ -> new LadderCell(art, sentences, marks, Bindings.size(rows), chosen.go()));
    addEventFilter(KeyEvent.KEY_PRESSED, _ -> pseudoClassStateChanged(KEYS, true));
    addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pseudoClassStateChanged(KEYS, false));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Shows rows.
  void show(List<Row> wanted) {
    Optional<Row> cursor = cursor();
    Splice.apply(rows, wanted);
    cursor.ifPresent(this::select);
  }

  void mark(Marks wanted) {
    marks.set(wanted);
  }

  Marks marks() {
    return marks.get();
  }

  /// Moves the selection to a row.
  void select(int row) {
    if (row >= 0 && row < rows.size()) {
      getSelectionModel().clearAndSelect(row);
    }
  }

  /// Brings a row into view, if it is not.
  void reveal(int row) {
    if (row < 0 || row >= rows.size()) {
      return;
    }
    settle();
    if (!inView(row)) {
      scrollTo(Math.max(0, row - AHEAD));
      settle();
    }
    if (!inView(row)) {
      scrollTo(row); // the rows above it are higher than the list
    }
  }

  /// Lets the rows take their places now: only then it is known which are in view.
  private void settle() {
    if (getSkin() == null) {
      applyCss();
    }
    layout();
  }

  private boolean inView(int row) {
    if (!(lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
      return false;
    }
    IndexedCell<?> first = flow.getFirstVisibleCell();
    IndexedCell<?> last = flow.getLastVisibleCell();
    if (first == null || last == null || row < first.getIndex() || row > last.getIndex()) {
      return false;
    }
    boolean above = row == first.getIndex() && first.getBoundsInParent().getMinY() < -1;
    boolean below = row == last.getIndex() && last.getBoundsInParent().getMaxY() > getHeight() + 1;
    return !above && !below;
  }

  private Optional<Row> cursor() {
    return Optional.ofNullable(getSelectionModel().getSelectedItem());
  }

  /// Selects the row that stands for the same as another one did.
  private void select(Row was) {
    int same =
        switch (was) {
          case Row.Sent sent -> Places.of(rows, sent.message().number());
          case Row.Fold fold -> Places.ofFold(rows, fold.key());
          case Row.Wait _, Row.Turn _, Row.Unseen _ -> rows.indexOf(was);
        };
    if (same != getSelectionModel().getSelectedIndex()) {
      select(same);
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> cursor().ifPresent(chosen.go());
      case RIGHT, KP_RIGHT -> cursor().ifPresent(row -> chosen.fold().give(row, true));
      case LEFT, KP_LEFT -> cursor().ifPresent(row -> chosen.fold().give(row, false));
      case SPACE, ESCAPE -> getParent().fireEvent(event.copyFor(this, getParent()));
      default -> {
        return;
      }
    }
    event.consume();
  }
}
