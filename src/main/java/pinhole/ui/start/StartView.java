package pinhole.ui.start;

import java.util.List;
import java.util.Locale;
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
import pinhole.progress.Progress;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.ScrollBox;

/// The start: where one was, the lessons as cards, the sandbox, and files of one's own.
public final class StartView extends StackPane {
  private static final double WIDTH = 1312;
  private static final double SIDE = 336;
  private static final double SIDE_SMALL = 288;

  private final Words words = new Words();
  private final Label problem = new Label();
  private final ScrollPane scroll = new ScrollBox();
  private final Label title = new Label();
  private final HBox columns = new HBox();
  private final SidePanel side;
  private final Node first;
  private boolean small;

  /// A start screen.
  ///
  /// @param offer what there is to open
  /// @param actions what the application does
  public StartView(Offer offer, StartActions actions) {
    setId("library");
    getStyleClass().addAll("ph-library", "ph-own-arrows");
    problem.setId("problem");
    problem.getStyleClass().addAll("ph-note", "drop");
    problem.setWrapText(true);
    side = new SidePanel(offer, words, actions);
    side.setId("start-side");
    VBox course = new VBox(16);
    HBox.setHgrow(course, Priority.ALWAYS);
    course.setMinWidth(0);
    offer
        .goOn()
        .ifPresent(goOn -> course.getChildren().add(new GoOnCard(goOn, words, actions::goOn)));
    for (Groups group : Groups.of(offer.lessons(), words)) {
      course.getChildren().add(group(group, offer.progress(), actions));
    }
    first = course.getChildren().isEmpty() ? side : course;
    columns.getChildren().setAll(course, side);
    VBox content = new VBox(20, head(offer), problem, columns);
    content.setMaxWidth(WIDTH);
    HBox.setHgrow(content, Priority.ALWAYS);
    HBox centred = new HBox(content);
    centred.setAlignment(Pos.TOP_CENTER);
    centred.getStyleClass().add("ph-start-page");
    scroll.setContent(centred);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    getChildren().setAll(scroll);
    complain("");
    arrange();
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /// Says in one sentence what went wrong; nothing for an empty sentence.
  public void complain(String sentence) {
    problem.setText(sentence);
    problem.setVisible(!sentence.isEmpty());
    problem.setManaged(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
      scroll.setVvalue(0); // it stands at the top, and who has scrolled away shall see it
    }
  }

  /// Moves the keyboard's focus to where one goes on.
  public void focusFirst() {
    applyCss(); // before it, a scroll pane does not hold its content
    Stops.in(first).stream().findFirst().ifPresent(Node::requestFocus);
  }

  /// Chooses the layout of small windows.
  public void compact(boolean isSmall) {
    if (small != isSmall) {
      small = isSmall;
      arrange();
    }
  }

  private void arrange() {
    double edge = small ? 24 : 40;
    setPadding(Insets.EMPTY);
    columns.setSpacing(small ? 20 : 40);
    side.setMinWidth(small ? SIDE_SMALL : SIDE);
    side.setMaxWidth(small ? SIDE_SMALL : SIDE);
    side.setPrefWidth(small ? SIDE_SMALL : SIDE);
    HBox page = (HBox) columns.getParent().getParent();
    page.setPadding(new Insets(small ? 16 : 24, edge, 32, edge));
    title.getStyleClass().setAll("label", small ? "ph-title" : "ph-display");
  }

  private VBox head(Offer offer) {
    title.setText(words.say("title"));
    title.setWrapText(true);
    Label lead =
        new Label(words.say(offer.lessons().isEmpty() ? "none" : "lead", offer.lessons().size()));
    lead.getStyleClass().add("ph-body");
    lead.setWrapText(true);
    return new VBox(2, title, lead);
  }

  private VBox group(Groups group, Progress progress, StartActions actions) {
    Label name = new Label(group.name());
    name.getStyleClass().add("ph-head");
    name.setWrapText(true);
    long done =
        group.lessons().stream().filter(it -> Mark.of(it, progress) instanceof Mark.Done).count();
    Label count = new Label(words.say("group.done", done, group.lessons().size()));
    count.setId("done-" + group.id().name().toLowerCase(Locale.ROOT));
    count.getStyleClass().add("ph-small");
    count.setMinWidth(USE_PREF_SIZE);
    Region gap = Plain.spring();
    HBox head = new HBox(12, name, gap, count);
    head.setAlignment(Pos.BASELINE_LEFT);
    List<LessonCard> cards =
        group.lessons().stream()
            .map(it -> new LessonCard(it, Mark.of(it, progress), words, () -> actions.open(it)))
            .toList();
    return new VBox(10, head, new FlowGrid(cards));
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
