package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.Lesson;
import pinhole.lesson.Part;
import pinhole.ui.kit.Sketch;

/// A lesson: a drawing of what it is about, number, title, summary, minutes and parts.
final class LessonCard extends Card {
  private static final double DRAWING = 78;

  private final Sketch sketch;

  LessonCard(Lesson lesson, Words words, Runnable open) {
    super("lesson-" + lesson.number(), spoken(lesson, words), open);
    sketch = new Sketch(Motif.of(lesson), false);
    sketch.joined();
    sketch.setMinHeight(DRAWING);
    sketch.setPrefHeight(DRAWING);
    sketch.setMaxHeight(DRAWING);
    sketch.getStyleClass().add("ph-start-drawing");
    Label number = new Label(Integer.toString(lesson.number()));
    number.getStyleClass().addAll("ph-small", "ph-start-number");
    number.setMinWidth(USE_PREF_SIZE);
    Label title = new Label(lesson.title());
    title.getStyleClass().addAll("ph-body", "ph-semibold");
    title.setWrapText(true);
    Label summary = new Label(lesson.summary());
    summary.getStyleClass().addAll("ph-small");
    summary.setWrapText(true);
    Label length = new Label(length(lesson, words));
    length.getStyleClass().add("ph-label");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    HBox foot = new HBox(length);
    foot.setAlignment(Pos.CENTER_RIGHT);
    VBox texts = new VBox(3, title, summary, gap, foot);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox below = new HBox(10, number, texts);
    below.setPadding(new Insets(10, 14, 10, 14));
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().setAll(sketch, below);
    setFillWidth(true);
  }

  private static String length(Lesson lesson, Words words) {
    return words.say("length", lesson.minutes(), parts(lesson));
  }

  private static String spoken(Lesson lesson, Words words) {
    return words.say(
        "lesson.spoken",
        lesson.number(),
        lesson.title(),
        lesson.summary(),
        lesson.minutes(),
        parts(lesson));
  }

  /// The parts that every learner comes to.
  private static long parts(Lesson lesson) {
    return lesson.parts().stream().filter(part -> !part.optional()).map(Part::id).count();
  }
}
