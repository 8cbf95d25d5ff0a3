package pinhole.ui.rules;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import pinhole.ui.kit.ScrollBox;

/// The names of the columns, the rows, which scroll, and what stands below them. Where there is
/// little height, what stands below is scrolled along.
final class RuleTable extends VBox {
  private static final double LOW = 160;

  private final HeadLine heads;
  private final VBox body = new VBox();
  private final ScrollPane scroll = new ScrollBox(body);
  private final Node foot;

  /// @param foot what stands below the rows
  RuleTable(Words words, Node foot) {
    this.foot = foot;
    heads = new HeadLine(words);
    StackPane top = new StackPane(heads);
    top.setAlignment(Pos.TOP_LEFT);
    top.setMinHeight(HeadLine.HEIGHT);
    Rectangle frame = new Rectangle();
    frame.widthProperty().bind(top.widthProperty());
    frame.setHeight(HeadLine.HEIGHT);
    top.setClip(frame);
    scroll.setId("rules-scroll");
    scroll.getStyleClass().add("ph-rules-scroll");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(0);
    scroll.viewportBoundsProperty().subscribe(_ -> columns());
    scroll.hvalueProperty().subscribe(_ -> shift());
    VBox.setVgrow(scroll, Priority.ALWAYS);
    setMinHeight(0);
    getChildren().setAll(top, scroll, foot);
    heightProperty().subscribe(height -> low(height.doubleValue() < LOW));
  }

  /// Shows the rows of a wall.
  void show(RuleList list) {
    if (!body.getChildren().contains(list)) {
      boolean low = body.getChildren().contains(foot);
      body.getChildren().setAll(low ? List.of(list, foot) : List.of(list));
      columns();
    }
  }

  private void low(boolean isLow) {
    if (isLow != body.getChildren().contains(foot)) {
      (isLow ? getChildren() : body.getChildren()).remove(foot);
      (isLow ? body.getChildren() : getChildren()).add(foot);
    }
  }

  /// Scrolls so far that a row can be seen, once it has its place.
  void reveal(RuleLine line) {
    Platform.runLater(() -> {
      scroll.layout();
      double seen = scroll.getViewportBounds().getHeight();
      double all = body.getHeight();
      double top = line.getLayoutY();
      double from = scroll.getVvalue() * (all - seen);
      double wanted = Math.min(top, Math.max(from, top + line.getHeight() - seen));
      if (all > seen && wanted != from) {
        scroll.setVvalue(Math.clamp(wanted / (all - seen), 0, 1));
      }
    });
  }

  private void columns() {
    double seen = scroll.getViewportBounds().getWidth();
    Columns columns = new Columns(Math.max(seen, Columns.LEAST));
    for (Node part : body.getChildren()) {
      if (part instanceof RuleList list) {
        list.setMinWidth(Columns.LEAST);
        list.columns(columns);
      }
    }
    heads.columns(columns);
    shift();
  }

  /// The names of the columns go along when the rows are scrolled sideways.
  private void shift() {
    double hidden = Math.max(0, Columns.LEAST - scroll.getViewportBounds().getWidth());
    heads.setTranslateX(-scroll.getHvalue() * hidden);
  }
}
