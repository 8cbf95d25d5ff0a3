package pinhole.ui.capture;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Plain;
import pinhole.ui.kit.Token;

/// The buttons that go through the packets of the session, and the number of the step.
final class Transport extends Pane {
  private static final String PLAY = "M5.5,3.2v11.6l9.2,-5.8z";
  private static final String PAUSE = "M5,3.5h2.6v11h-2.6zM10.4,3.5h2.6v11h-2.6z";
  private static final Duration PACE = Duration.millis(700);

  private final Cursor cursor;
  private final Words words;
  private final SVGPath sign = new SVGPath();
  private final Button play = new Button();
  private final HBox buttons;
  private final Text number = Plain.text("", "ph-mono-strong", "ph-step-number");
  private final Text total = Plain.text("", "ph-label");
  private final SpeedChip speed;
  private final HBox line;
  private final PauseTransition pace = new PauseTransition(PACE);
  private boolean playing;

  Transport(Cursor cursor, Words words) {
    this.cursor = cursor;
    this.words = words;
    sign.getStyleClass().add(Token.ON_SOLID.fill());
    play.setGraphic(sign);
    play.setId("capture-play");
    play.getStyleClass().addAll("accent", "ph-play");
    play.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    play.setOnAction(_ -> toggle());
    buttons =
        new HBox(
            4,
            button("start", Feather.SKIP_BACK, () -> go(Integer.MIN_VALUE / 2)),
            button("back", Feather.CHEVRON_LEFT, () -> go(-1)),
            play,
            button("forward", Feather.CHEVRON_RIGHT, () -> go(1)),
            button("end", Feather.SKIP_FORWARD, () -> go(Integer.MAX_VALUE / 2)));
    buttons.setAlignment(Pos.CENTER);
    buttons.setId("capture-transport");
    TextFlow steps = new TextFlow(Plain.text(words.of("step") + " ", "ph-label"), number, total);
    steps.setId("capture-step");
    speed = new SpeedChip(words);
    line = new HBox(8, steps, speed);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false); // both on one line
    getChildren().setAll(buttons, line);
    pace.setOnFinished(_ -> next());
    play(false);
  }

  void use(TrackSizes sizes) {
    buttons.relocate(20, sizes.buttons());
    line.relocate(26, sizes.line() - 4);
  }

  /// Where the buttons end.
  double end() {
    return 20 + Math.max(buttons.prefWidth(-1), 6 + line.prefWidth(-1));
  }

  /// Another session is shown, or another packet of it.
  void follow() {
    Cursor.Spot spot = cursor.spot();
    number.setText(Integer.toString(spot.stop() + 1));
    total.setText(" " + words.of("step.of", spot.story().stops().size()));
  }

  /// Goes some ticks on or back, and plays no longer.
  void go(int ticks) {
    play(false);
    cursor.step(ticks);
  }

  /// Goes to another part, and plays no longer.
  void chapter(int way) {
    play(false);
    cursor.chapter(way);
  }

  /// Plays, or stops; at the end it begins anew.
  void toggle() {
    if (!playing && cursor.atEnd()) {
      cursor.stop(0);
    }
    play(!playing);
  }

  /// Plays no longer: it is out of sight.
  void rest() {
    play(false);
  }

  private void play(boolean on) {
    playing = on;
    sign.setContent(on ? PAUSE : PLAY);
    describe(play, words.of(on ? "pause" : "play"));
    if (on) {
      pace.setRate(speed.factor());
      pace.playFromStart();
    } else {
      pace.stop();
    }
  }

  private void next() {
    cursor.step(1);
    play(!cursor.atEnd());
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("capture-" + key);
    button.getStyleClass().addAll("flat", "ph-icon");
    button.getGraphic().getStyleClass().add("ph-icon-18");
    describe(button, words.of(key));
    button.setOnAction(_ -> action.run());
    return button;
  }

  private static void describe(Button button, String text) {
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(text));
  }
}
