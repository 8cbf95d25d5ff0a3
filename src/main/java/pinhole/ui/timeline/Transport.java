package pinhole.ui.timeline;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.ui.kit.Command;
import pinhole.ui.kit.Token;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// The buttons that move the playhead, the number of the step, and the speed.
final class Transport extends Pane {
  private static final String PLAY = "M5.5,3.2v11.6l9.2,-5.8z";
  private static final String PAUSE = "M5,3.5h2.6v11h-2.6zM10.4,3.5h2.6v11h-2.6z";

  private final Playhead playhead;
  private final PlaybackClock clock;
  private final Words words;
  private final HBox buttons = new HBox(4);
  private final HBox line = new HBox(10);
  private final SVGPath sign = new SVGPath();
  private final Button play = new Button();
  private final Text number = new Text();
  private final Text total = new Text();
  private final Button speed = new Button();
  private final ContextMenu speeds = new ContextMenu();
  private final UntilMenu until;

  Transport(Playhead playhead, PlaybackClock clock, Words words) {
    this.playhead = playhead;
    this.clock = clock;
    this.words = words;
    buttons.setId("transport");
    buttons.setAlignment(Pos.CENTER);
    play();
    buttons
        .getChildren()
        .setAll(
            button("start", Feather.SKIP_BACK, playhead::toStart),
            button("back", Feather.CHEVRON_LEFT, clock::stepBack),
            play,
            button("forward", Feather.CHEVRON_RIGHT, clock::stepForward),
            button("end", Feather.SKIP_FORWARD, playhead::toEnd));
    speed();
    until = new UntilMenu(words);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setFillHeight(false);
    line.getChildren().setAll(steps(), speed, until);
    getChildren().setAll(buttons, line);
    playhead.playingProperty().subscribe(this::showPlaying);
    playhead.momentProperty().subscribe(_ -> count());
    playhead.takeProperty().subscribe(_ -> count());
  }

  void use(Metrics metrics) {
    buttons.relocate(20, metrics.transportTop());
    line.relocate(26, metrics.stepTop());
  }

  /// Where the line under the buttons ends, at its longest: with the number of the last step.
  double end() {
    Text last = new Text(Integer.toString(playhead.storyline().moments().size()));
    last.setFont(number.getFont());
    double more = last.getLayoutBounds().getWidth() - number.getLayoutBounds().getWidth();
    return line.getLayoutX() + line.prefWidth(-1) + Math.max(0, more);
  }

  private Button button(String key, Feather icon, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    button.setId("transport-" + key);
    button.getStyleClass().addAll("flat", "ph-icon");
    button.getGraphic().getStyleClass().add("ph-icon-18");
    describe(button, words.say(key));
    button.setOnAction(_ -> {
      clock.finish();
      action.run();
    });
    return button;
  }

  private void play() {
    sign.getStyleClass().add(Token.ON_SOLID.fill());
    play.setGraphic(sign);
    play.setId("transport-play");
    play.getStyleClass().addAll("accent", "ph-play");
    play.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    play.setOnAction(_ -> clock.toggle());
  }

  private void showPlaying(boolean playing) {
    sign.setContent(playing ? PAUSE : PLAY);
    describe(play, words.say(playing ? "pause" : "play"));
  }

  private TextFlow steps() {
    Text before = new Text(words.say("step") + " ");
    before.getStyleClass().addAll("ph-label");
    number.getStyleClass().addAll("ph-mono-strong", "ph-step-number");
    total.getStyleClass().addAll("ph-label");
    TextFlow flow = new TextFlow(before, number, total);
    flow.setId("step-count");
    flow.setMinWidth(USE_PREF_SIZE);
    return flow;
  }

  private void count() {
    int at = playhead.momentProperty().get() + 1;
    int all = playhead.storyline().moments().size();
    number.setText(Integer.toString(at));
    total.setText(" " + words.say("of", all));
  }

  private void speed() {
    FontIcon down = new FontIcon(Feather.CHEVRON_DOWN);
    down.getStyleClass().addAll("ph-icon-12", Token.INK_3.text());
    speed.setGraphic(down);
    speed.setContentDisplay(ContentDisplay.RIGHT);
    speed.setId("speed");
    speed.getStyleClass().setAll("ph-chip", "ph-speed");
    ToggleGroup group = new ToggleGroup();
    for (double factor : PlaybackClock.speeds()) {
      RadioMenuItem item = new RadioMenuItem(words.say("times", Words.factor(factor)));
      item.setToggleGroup(group);
      item.setUserData(factor);
      item.setOnAction(_ -> clock.chooseSpeed(factor));
      speeds.getItems().add(item);
    }
    speed.setOnAction(_ -> speeds.show(speed, Side.TOP, 0, -4));
    clock.speedProperty().subscribe(now -> showSpeed(now.doubleValue()));
  }

  private void showSpeed(double now) {
    String label = words.say("times", Words.factor(now));
    speed.setText(label);
    describe(speed, words.say("speed.now", label));
    for (MenuItem item : speeds.getItems()) {
      ((RadioMenuItem) item).setSelected(item.getUserData().equals(now));
    }
  }

  /// What the menu offers.
  void offer(List<Command> commands) {
    until.offer(commands);
  }

  private static void describe(Button button, String text) {
    button.setAccessibleText(text);
    if (button.getTooltip() == null) {
      button.setTooltip(new Tooltip(text));
    } else {
      button.getTooltip().setText(text);
    }
  }
}
