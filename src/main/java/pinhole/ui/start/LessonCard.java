package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import pinhole.lesson.Lesson;
import pinhole.ui.kit.Badge;
import pinhole.ui.kit.BadgeKind;
import pinhole.ui.kit.PartBars;
import pinhole.ui.kit.Plain;

/// A lesson: a drawing of what it is about, number, title, summary, minutes and parts.
final class LessonCard extends Card {
  private static final double DRAWING = 78;
  private static final double SIGN = .75;
  private static final double BAR = 22;

  LessonCard(Lesson lesson, Mark mark, Words words, Runnable open) {
    super("lesson-" + lesson.number(), spoken(lesson, mark, words), open);
    Region drawing = Cover.of(lesson);
    drawing.setMinHeight(DRAWING);
    drawing.setPrefHeight(DRAWING);
    drawing.setMaxHeight(DRAWING);
    drawing.getStyleClass().add("ph-start-drawing");
    Label number = new Label(Integer.toString(lesson.number()));
    number.getStyleClass().addAll("ph-small", "ph-start-number");
    number.setMinWidth(USE_PREF_SIZE);
    Label title = new Label(lesson.title());
    title.getStyleClass().addAll("ph-body", "ph-semibold");
    title.setWrapText(true);
    Label summary = new Label(lesson.summary());
    summary.getStyleClass().addAll("ph-small");
    summary.setWrapText(true);
    Label length = new Label(words.say("length", lesson.minutes(), Mark.count(lesson)));
    length.getStyleClass().add("ph-label");
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    length.setMinWidth(USE_PREF_SIZE);
    Region between = Plain.spring();
    HBox foot = new HBox(6, bars(lesson, mark), between, length);
    foot.setAlignment(Pos.CENTER_LEFT);
    mark(mark, words, length, foot);
    VBox texts = new VBox(3, title, summary, gap, foot);
    HBox.setHgrow(texts, Priority.ALWAYS);
    HBox below = new HBox(10, number, texts);
    below.setPadding(new Insets(10, 14, 10, 14));
    VBox.setVgrow(below, Priority.ALWAYS);
    getChildren().setAll(drawing, below);
    setFillWidth(true);
  }

  /// How far one came stands where the length stood: sign and word.
  private void mark(Mark mark, Words words, Label length, HBox foot) {
    length.setId(getId() + "-mark");
    switch (mark) {
      case Mark.New() -> {}
      case Mark.Begun(int part, int count) -> length.setText(words.say("mark.part", part, count));
      case Mark.Done() -> {
        length.setText(words.say("mark.done"));
        foot.getChildren().add(2, sign());
      }
    }
  }

  /// How far one came, as bars: one for each part.
  private PartBars bars(Lesson lesson, Mark mark) {
    int count = Mark.count(lesson);
    PartBars bars = new PartBars(getId() + "-bars");
    switch (mark) {
      case Mark.New() -> bars.show(count, 0, 0);
      case Mark.Begun(int part, int all) -> bars.show(all, part - 1, .5);
      case Mark.Done() -> bars.show(count, count, 1);
    }
    bars.setAlignment(Pos.CENTER_LEFT);
    bars.setMinWidth(0);
    bars.setPrefWidth(BAR * count);
    return bars;
  }

  private static Pane sign() {
    Badge badge = new Badge(BadgeKind.PASS, SIGN).at(11 * SIGN, 11 * SIGN);
    Pane sign = new Pane(badge);
    sign.setMinSize(22 * SIGN, 22 * SIGN);
    sign.setMaxSize(22 * SIGN, 22 * SIGN);
    return sign;
  }

  private static String spoken(Lesson lesson, Mark mark, Words words) {
    String all = spoken(lesson, words);
    return switch (mark) {
      case Mark.New() -> all;
      case Mark.Begun(int part, int count) ->
          words.say("mark.spoken", all, words.say("mark.part", part, count));
      case Mark.Done() -> words.say("mark.spoken", all, words.say("mark.done"));
    };
  }

  private static String spoken(Lesson lesson, Words words) {
    return words.say(
        "lesson.spoken",
        lesson.number(),
        lesson.title(),
        lesson.summary(),
        lesson.minutes(),
        Mark.count(lesson));
  }
}
