package pinhole.ui.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.ScrollBox;
import pinhole.ui.why.SieveRow.State;

/// The rows of a page. Tab enters it at one row, Up and Down move on; the row that decides is kept
/// in view.
final class Table extends VBox {
  private final WhyWords words;
  private final HeadRow head;
  private final VBox rows = new Rows();
  private final ScrollPane scroll = new ScrollBox(rows);
  private final List<RowView> pool = new ArrayList<>();
  private boolean compact;

  Table(WhyWords words) {
    this.words = words;
    head = new HeadRow(words);
    setId("why-table");
    rows.setId("why-rows");
    rows.setAccessibleRole(AccessibleRole.PARENT);
    rows.setAccessibleText(words.of("table.spoken"));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("ph-why-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().setAll(head, scroll);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    scroll.viewportBoundsProperty().subscribe(_ -> rows.requestLayout());
  }

  /// The rows, which scroll into view once they have their places.
  private final class Rows extends VBox {
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      reveal();
    }
  }

  void compact(boolean isCompact) {
    compact = isCompact;
    head.compact(isCompact);
  }

  /// The height in which all rows are seen.
  double whole(double width) {
    return (head.isManaged() ? head.prefHeight(width) : 0) + rows.prefHeight(width);
  }

  void show(Page page, Set<Integer> ports) {
    head.setVisible(page.sieve());
    head.setManaged(page.sieve());
    List<RowView> used = new ArrayList<>();
    for (int i = 0; i < page.rows().size(); i++) {
      if (i == pool.size()) {
        pool.add(row(i));
      }
      pool.get(i).show(page.rows().get(i), ports, compact);
      used.add(pool.get(i));
    }
    int focused = focused().orElse(-1);
    if (!rows.getChildren().equals(used)) {
      rows.getChildren().setAll(used);
    }
    rove(telling());
    if (focused >= 0 && !used.get(Math.min(focused, used.size() - 1)).isFocused()) {
      focus(telling());
    }
    rows.requestLayout();
  }

  private RowView row(int index) {
    RowView row = new RowView(words);
    row.setId("why-row-" + index);
    row.setOnMousePressed(_ -> focus(index));
    return row;
  }

  /// The row that decides or is being read, or else the first.
  private int telling() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      State state = pool.get(i).row().state();
      if (state == State.DECIDES || state == State.READING) {
        return i;
      }
    }
    return 0;
  }

  private void reveal() {
    double all = rows.getHeight();
    double seen = scroll.getViewportBounds().getHeight();
    if (all <= seen || seen <= 0) {
      scroll.setVvalue(0);
      return;
    }
    show(pool.get(focused().orElse(telling())));
  }

  /// Scrolls as little as needed.
  private void show(RowView row) {
    double seen = scroll.getViewportBounds().getHeight();
    double hidden = rows.getHeight() - seen;
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double at = scroll.getVvalue() * hidden;
    double wanted = top < at ? top : Math.max(at, bottom - seen);
    scroll.setVvalue(Math.clamp(wanted / hidden, 0.0, 1.0));
  }

  private Optional<Integer> focused() {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      if (rows.getChildren().get(i).isFocused()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private void rove(int index) {
    for (int i = 0; i < rows.getChildren().size(); i++) {
      rows.getChildren().get(i).setFocusTraversable(i == index);
    }
  }

  private void focus(int index) {
    int last = rows.getChildren().size() - 1;
    if (last >= 0) {
      int wanted = Math.clamp(index, 0, last);
      rove(wanted);
      rows.getChildren().get(wanted).requestFocus();
      if (rows.getHeight() > scroll.getViewportBounds().getHeight()) {
        show(pool.get(wanted));
      }
    }
  }

  private void key(KeyEvent event) {
    focused()
        .ifPresent(at -> {
          switch (event.getCode()) {
            case UP -> move(at - 1, event);
            case DOWN -> move(at + 1, event);
            default -> {}
          }
        });
  }

  private void move(int to, KeyEvent event) {
    focus(to);
    event.consume();
  }
}
