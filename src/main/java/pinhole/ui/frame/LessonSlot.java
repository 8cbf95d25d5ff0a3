package pinhole.ui.frame;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lesson at the left, or a rail in its place when it is folded.
final class LessonSlot extends Region {
  private final Optional<Slot> lesson;
  private final VBox rail = new VBox();
  private final Button fold;
  private Optional<Boolean> small = Optional.empty();
  private boolean folded;
  private boolean foldedOnStage;
  private boolean givesWay;
  private boolean over;

  LessonSlot(Optional<Slot> lesson, Runnable toggle) {
    this.lesson = lesson;
    Words words = new Words();
    setId("lesson-slot");
    rail.getStyleClass().add("ph-bar-left");
    fold =
        Icons.button("lesson-fold", words.say("fold"), new FontIcon(Feather.CHEVRONS_LEFT), toggle);
    fold.getStyleClass().add("ph-fold");
    Button unfold =
        Icons.button("lesson-unfold", words.say("unfold"), new FontIcon(Feather.BOOK_OPEN), toggle);
    rail.getChildren().setAll(unfold);
    rail.setAlignment(Pos.TOP_CENTER);
    rail.setPadding(new Insets(10, 0, 0, 0));
    lesson.ifPresent(slot -> getChildren().setAll(slot.view(), fold, rail));
    setVisible(lesson.isPresent());
    fold(false);
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

  /// Folds while a view stands in place of the picture and needs the room, and is afterwards what
  /// it was before.
  void giveWay(boolean on) {
    if (present() && givesWay != on) {
      givesWay = on;
      foldedOnStage = on ? folded : foldedOnStage;
      fold(on || foldedOnStage);
    }
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
      foldedOnStage = isOver;
      fold(isOver || givesWay);
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
