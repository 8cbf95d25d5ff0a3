package pinhole.ui.rules;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// Moves rows by their handles: the row follows the mouse, a line shows where it would go.
final class RowDrag {
  private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
  private static final double NEAR = 4;
  private static final double SCROLL = .08;

  private final RuleList list;
  private final Region mark = new Region();
  private double pressedAt;
  private boolean moves;

  RowDrag(RuleList list) {
    this.list = list;
    mark.setManaged(false);
    mark.setVisible(false);
    mark.setMouseTransparent(true);
    mark.getStyleClass().add("ph-drop-mark");
  }

  /// The line between two rows.
  Region mark() {
    return mark;
  }

  void install(RuleLine line) {
    Button handle = line.handle();
    handle.setOnMousePressed(e -> {
      pressedAt = at(e);
      moves = false;
    });
    handle.setOnMouseDragged(e -> {
      drag(line, at(e));
      scroll(e);
    });
    handle.setOnMouseReleased(e -> drop(line, at(e)));
  }

  /// Which place a row gets that is let go at a height.
  ///
  /// @param from the place that it has
  /// @param heights of the rows in order
  /// @param y in the list
  static int place(int from, List<Double> heights, double y) {
    double top = 0;
    int above = 0;
    for (int i = 0; i < heights.size(); i++) {
      above += i != from && top + heights.get(i) / 2 < y ? 1 : 0;
      top += heights.get(i);
    }
    return above;
  }

  private double at(MouseEvent event) {
    return list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
  }

  private void drag(RuleLine line, double y) {
    moves = moves || Math.abs(y - pressedAt) > NEAR;
    if (moves) {
      line.pseudoClassStateChanged(DRAGGED, true);
      line.setTranslateY(y - pressedAt);
      line.setViewOrder(-1);
      int to = place(line.index(), heights(), y);
      int edge = to > line.index() ? to + 1 : to;
      double top = heights().subList(0, edge).stream().mapToDouble(Double::doubleValue).sum();
      mark.resizeRelocate(0, Math.max(0, top - 1.5), list.getWidth(), 3);
      mark.setVisible(true);
    }
  }

  /// Beyond the edge the rows scroll along.
  private void scroll(MouseEvent event) {
    for (Parent at = list.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane pane) {
        double y = pane.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
        double by = y < 0 ? -SCROLL : y > pane.getHeight() ? SCROLL : 0;
        pane.setVvalue(Math.clamp(pane.getVvalue() + by, 0, 1));
      }
    }
  }

  private void drop(RuleLine line, double y) {
    line.pseudoClassStateChanged(DRAGGED, false);
    line.setTranslateY(0);
    line.setViewOrder(0);
    mark.setVisible(false);
    if (moves) {
      moves = false;
      list.move(line.index(), place(line.index(), heights(), y));
    }
  }

  private List<Double> heights() {
    return list.lines().stream().map(RuleLine::getHeight).toList();
  }
}
