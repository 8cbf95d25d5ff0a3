package pinhole.ui.start;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Sketch;
import pinhole.ui.kit.Token;

/// Where one was: the lesson, what was to be seen, and a drawing of the stage there.
final class GoOnCard extends Region {
  /// How high it is at least.
  static final double LEAST_HEIGHT = 188;

  private static final double SHARE = .4;

  private final VBox texts;
  private final Sketch sketch;

  GoOnCard(Offer.GoOn goOn, Words words, Runnable open) {
    setId("go-on-card");
    getStyleClass().addAll("ph-start-card", "ph-start-still");
    int number = goOn.lesson().number();
    Label over = new Label(words.say(goOn.begun() ? "go-on" : "begin", number));
    over.getStyleClass().addAll("ph-small", "ph-semibold");
    Token.ACCENT.text(over);
    Label title = new Label(goOn.lesson().title());
    title.getStyleClass().add("ph-title");
    title.setWrapText(true);
    Label caption = new Label(goOn.caption());
    caption.getStyleClass().add("ph-small");
    caption.setWrapText(true);
    Button go =
        new Button(
            words.say(goOn.begun() ? "go-on.go" : "begin.go"), new FontIcon(Feather.ARROW_RIGHT));
    go.setId("go-on");
    go.setContentDisplay(ContentDisplay.RIGHT);
    go.getStyleClass().addAll("accent", "ph-start-go");
    go.setAccessibleText(
        words.say("go-on.spoken", go.getText(), number, goOn.lesson().title(), goOn.caption()));
    go.setMinWidth(USE_PREF_SIZE);
    go.setOnAction(_ -> open.run());
    texts = new VBox(6, over, title, caption, go);
    VBox.setMargin(go, new Insets(8, 0, 0, 0));
    texts.setPadding(new Insets(18, 24, 18, 24));
    texts.setAlignment(Pos.CENTER_LEFT);
    sketch = new Sketch(goOn.picture(), true);
    sketch.joined();
    sketch.getStyleClass().add("ph-start-beside");
    getChildren().setAll(texts, sketch);
  }

  @Override
  public javafx.geometry.Orientation getContentBias() {
    return javafx.geometry.Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double room = width <= 0 ? 900 : width;
    return Math.max(LEAST_HEIGHT, Math.ceil(texts.prefHeight(text(room))));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double left = text(getWidth());
    texts.resizeRelocate(0, 0, left, getHeight());
    sketch.resizeRelocate(left, 1, getWidth() - left - 1, getHeight() - 2);
  }

  private static double text(double width) {
    return Math.round(width * SHARE);
  }
}
