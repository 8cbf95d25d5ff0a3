package pinhole.ui.start;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;

/// A page of the start screen: a heading, what went wrong, and what can be opened. It scrolls where
/// the window is too low for it.
public abstract sealed class Page extends StackPane
    permits StartView, ChallengesPage, SandboxPage, CapturesPage {
  private static final double WIDTH = 1312;
  private static final double SIDE = 336;
  private static final double SIDE_SMALL = 288;

  private final Label problem = new Label();
  private final Label title = new Label();
  private final HBox columns = new HBox();
  private final VBox course = new VBox(16);
  private final HBox page;
  private final ScrollPane scroll = new ScrollBox();
  private Optional<Region> side = Optional.empty();
  private boolean small;

  /// A page on which nothing can be opened yet.
  ///
  /// @param id of the page
  /// @param heading its title
  /// @param lead what is said under it
  Page(String id, String heading, String lead) {
    setId(id);
    getStyleClass().addAll("ph-library", "ph-own-arrows");
    problem.setId("problem");
    problem.setWrapText(true);
    title.setText(heading);
    title.setWrapText(true);
    HBox.setHgrow(course, Priority.ALWAYS);
    course.setMinWidth(0);
    columns.getChildren().setAll(course);
    columns.setFillHeight(false);
    VBox head = new VBox(2, title, Plain.label(lead, "ph-body"));
    VBox content = new VBox(20, head, problem, columns);
    content.setMaxWidth(WIDTH);
    HBox.setHgrow(content, Priority.ALWAYS);
    page = new HBox(content);
    page.setAlignment(Pos.TOP_CENTER);
    page.getStyleClass().add("ph-start-page");
    scroll.setContent(page);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().setAll(scroll);
    complain("");
    arrange();
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Adds something below what is there.
  final void put(Node part) {
    course.getChildren().add(part);
  }

  /// Adds something in the right column.
  final void beside(Region part) {
    side = Optional.of(part);
    columns.getChildren().setAll(course, part);
    arrange();
  }

  /// Says in one sentence what went wrong; nothing for an empty sentence.
  public final void complain(String sentence) {
    tell(sentence, "drop");
  }

  /// Says in one sentence what was done.
  public final void say(String sentence) {
    tell(sentence, "pass");
  }

  private void tell(String sentence, String tone) {
    problem.getStyleClass().setAll("label", "ph-note", tone);
    problem.setText(sentence);
    Plain.present(problem, !sentence.isEmpty());
    if (!sentence.isEmpty()) {
      scroll.setVvalue(0); // it stands at the top, and who has scrolled away shall see it
    }
  }

  /// Moves the keyboard's focus to what comes first.
  public final void focusFirst() {
    applyCss(); // before it, a scroll pane does not hold its content
    Stops.in(columns).stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// Chooses the layout of small windows.
  public final void compact(boolean isSmall) {
    if (small != isSmall) {
      small = isSmall;
      arrange();
    }
  }

  private void arrange() {
    double edge = small ? 24 : 40;
    setPadding(Insets.EMPTY);
    columns.setSpacing(small ? 20 : 40);
    double wide = small ? SIDE_SMALL : SIDE;
    side.ifPresent(it -> {
      it.setMinWidth(wide);
      it.setMaxWidth(wide);
      it.setPrefWidth(wide);
    });
    page.setPadding(new Insets(small ? 16 : 24, edge, 32, edge));
    title.getStyleClass().setAll("label", small ? "ph-title" : "ph-display");
  }

  /// Arrows go from card to card; the next one in a row or in a column is where it is seen.
  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case UP, KP_UP -> move(TraversalDirection.UP);
      case DOWN, KP_DOWN -> move(TraversalDirection.DOWN);
      case LEFT, KP_LEFT -> move(TraversalDirection.LEFT);
      case RIGHT, KP_RIGHT -> move(TraversalDirection.RIGHT);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(TraversalDirection way) {
    Optional.ofNullable(getScene().getFocusOwner()).ifPresent(o -> o.requestFocusTraversal(way));
  }
}
