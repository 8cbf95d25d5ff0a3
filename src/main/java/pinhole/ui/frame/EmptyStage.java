package pinhole.ui.frame;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import pinhole.engine.ftp.DataMode;
import pinhole.engine.net.SimTime;
import pinhole.ui.kit.ChoiceBar;
import pinhole.ui.playback.PlaybackClock;
import pinhole.ui.playback.Playhead;

/// The card on an empty stage: nothing has happened yet. It goes away with the first step.
final class EmptyStage extends VBox {
  private static final double WIDTH = 420;
  private static final double SHARE = .36; // no more than lies between the walls

  private final Playhead playhead;
  private final boolean fresh;
  private boolean onStage = true;
  private final Words words = new Words();

  /// A card for a scenario.
  ///
  /// @param fresh whether it begins with an empty stage; if not, the card never shows
  EmptyStage(Session session, Arrangement arrangement, boolean fresh) {
    super(8);
    this.playhead = session.playhead();
    this.fresh = fresh;
    setId("empty-stage");
    getStyleClass().addAll("ph-popup", "ph-depth-2");
    setPadding(new Insets(18, 24, 20, 24));
    setAlignment(Pos.CENTER);
    Label title = new Label(words.say("empty.title"));
    title.getStyleClass().add("ph-head");
    Label what = new Label(words.say("empty.what"));
    what.getStyleClass().addAll("ph-small", "ph-centred");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    ChoiceBar<DataMode> modes = ModeChoice.bar("empty-mode-", session.model());
    getChildren().setAll(title, what, modes, play(session.clock()));
    VBox.setMargin(modes, new Insets(6, 0, 4, 0));
    playhead.playingProperty().subscribe(_ -> follow());
    playhead.seenProperty().subscribe(_ -> follow());
    arrangement.largeProperty().subscribe(large -> onStage(large == Arrangement.Large.STAGE));
  }

  /// Whether nothing has happened yet in a new scenario.
  boolean shows() {
    return fresh
        && !playhead.playingProperty().get()
        && playhead.seenProperty().get().equals(SimTime.ZERO);
  }

  /// Puts it in the middle of the picture.
  void place(Box picture) {
    double wide = Math.min(WIDTH, Math.round(picture.width() * SHARE));
    double high = Math.min(prefHeight(wide), picture.height());
    double x = picture.x() + (picture.width() - wide) / 2;
    double y = picture.y() + (picture.height() - high) / 2;
    resizeRelocate(Math.round(x), Math.round(y), wide, high);
  }

  /// Makes way for another large view.
  private void onStage(boolean open) {
    onStage = open;
    follow();
  }

  private void follow() {
    setVisible(onStage && shows());
  }

  private Button play(PlaybackClock clock) {
    Label key = new Label(words.say("empty.key"));
    key.getStyleClass().addAll("ph-kbd", "ph-kbd-solid");
    Button play = new Button(words.say("empty.play"), key);
    play.setId("empty-play");
    play.setContentDisplay(ContentDisplay.RIGHT);
    play.getStyleClass().add("accent");
    play.setMinWidth(USE_PREF_SIZE);
    play.setAccessibleText(words.say("empty.play"));
    play.setOnAction(_ -> clock.toggle());
    return play;
  }
}
