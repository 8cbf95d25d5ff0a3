package pinhole.ui.frame;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.playback.Playhead;

/// The lesson at the left, or a rail in its place when it is folded.
final class LessonSlot extends Region {
  private final Optional<Slot> lesson;
  private final VBox rail = new VBox();
  private final Button fold;
  private Optional<Boolean> small = Optional.empty();
  private boolean folded;
  private boolean over;
  private boolean aside;
  private boolean foldedBefore;

  /// @param heading what is open; only a lesson asks questions
  LessonSlot(
      Optional<Slot> lesson,
      Heading heading,
      Playhead playhead,
      Arrangement arrangement,
      Runnable toggle) {
    this.lesson = lesson;
    Words words = new Words();
    String kind = heading.capture() ? "capture." : heading.task() ? "task." : "";
    String open = words.say(kind + "unfold");
    String close = words.say(kind + "fold");
    setId("lesson-slot");
    rail.getStyleClass().add("ph-bar-left");
    fold = Icons.button("lesson-fold", close, new FontIcon(Feather.CHEVRONS_LEFT), toggle);
    fold.getStyleClass().add("ph-fold");
    Button panel = Icons.button("lesson-panel", open, new FontIcon(Feather.SIDEBAR), toggle);
    Button unfold = Icons.button("lesson-unfold", open, new FontIcon(Feather.BOOK_OPEN), toggle);
    unfold.getStyleClass().add("ph-rail-here");
    rail.getChildren().setAll(panel, unfold);
    if (!heading.task() && !heading.capture()) {
      rail.getChildren().add(question(words, playhead, toggle));
    }
    rail.setSpacing(6);
    rail.setAlignment(Pos.TOP_CENTER);
    rail.setPadding(new Insets(12, 0, 0, 0));
    lesson.ifPresent(slot -> getChildren().setAll(slot.view(), fold, rail));
    setVisible(lesson.isPresent());
    fold(false);
    arrangement.largeProperty().subscribe(large -> aside(large != Arrangement.Large.STAGE));
  }

  /// The question of the lesson, with a dot while it waits for an answer.
  private static StackPane question(Words words, Playhead playhead, Runnable toggle) {
    Button button =
        Icons.button(
            "lesson-question", words.say("question"), new FontIcon(Feather.MESSAGE_SQUARE), toggle);
    Region dot = new Region();
    dot.setId("lesson-waits");
    dot.getStyleClass().add("ph-rail-dot");
    dot.setMouseTransparent(true);
    StackPane.setAlignment(dot, Pos.TOP_RIGHT);
    Runnable show =
        () -> {
          boolean waits =
              playhead
                  .barrierProperty()
                  .get()
                  .filter(at -> at.compareTo(playhead.now()) <= 0)
                  .isPresent();
          dot.setVisible(waits);
          button.setAccessibleText(words.say(waits ? "question.waits" : "question"));
          button.getTooltip().setText(button.getAccessibleText());
        };
    playhead.barrierProperty().subscribe(_ -> show.run());
    playhead.momentProperty().subscribe(_ -> show.run());
    StackPane stack = new StackPane(button, dot);
    stack.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    return stack;
  }

  /// Makes room for every other large view, and comes back with the stage as it was.
  private void aside(boolean away) {
    if (away != aside) {
      aside = away;
      if (away) {
        foldedBefore = folded;
      }
      fold(away || foldedBefore);
    }
  }

  boolean present() {
    return lesson.isPresent();
  }

  boolean folded() {
    return folded;
  }

  void fold(boolean on) {
    folded = on;
    rail.setVisible(on);
    fold.setVisible(!on);
    lesson.ifPresent(slot -> slot.view().setVisible(!on));
    requestLayout();
  }

  /// Whether an open lesson lies over the stage.
  boolean over() {
    return present() && over;
  }

  /// Chooses the layout of small windows. A lesson that would lie over the stage folds.
  void compact(boolean isSmall, boolean isOver) {
    if (!small.equals(Optional.of(isSmall))) {
      small = Optional.of(isSmall);
      lesson.ifPresent(slot -> slot.compact().accept(isSmall));
    }
    if (over != isOver) {
      over = isOver;
      foldedBefore = isOver;
      fold(isOver || aside);
    }
  }

  /// The room that it takes.
  Plan.Footprint footprint(Sizes sizes) {
    if (!present()) {
      return new Plan.Footprint(0, 0);
    }
    double width = folded ? Sizes.RAIL : sizes.lesson();
    return new Plan.Footprint(width, over ? Sizes.RAIL : width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    rail.resizeRelocate(0, 0, width, getHeight());
    lesson.ifPresent(slot -> slot.view().resizeRelocate(0, 0, width, getHeight()));
    fold.resizeRelocate(width - 29, 0, 28, 24);
  }
}
