package pinhole.ui.ladder;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import pinhole.engine.net.SimTime;
import pinhole.ladder.Details;
import pinhole.ui.playback.Playhead;
import pinhole.ui.playback.Selection;

/// What one can do with the segment that is told about.
final class DetailButtons extends TilePane {
  private final Playhead playhead;
  private final Selection selection;
  private Optional<Details> subject = Optional.empty();

  DetailButtons(Words words, Playhead playhead, Selection selection, Ways ways) {
    super(8, 8);
    setPrefColumns(2);
    this.playhead = playhead;
    this.selection = selection;
    getStyleClass().add("ph-ladder-buttons");
    Button why = new Button(words.say("why"));
    why.setId("ladder-why");
    why.getStyleClass().add("ph-asks");
    Label key = new Label(words.say("why.key"));
    key.getStyleClass().add("ph-kbd");
    HBox signs = new HBox(7, new FontIcon(Feather.HELP_CIRCLE), new Label(words.say("why")), key);
    signs.setAlignment(Pos.CENTER);
    why.setGraphic(signs);
    why.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    why.setAccessibleText(words.say("why.spoken"));
    why.setTooltip(new Tooltip(words.say("why.spoken")));
    why.setOnAction(_ -> go(ways.why(), true));
    Button show = new Button(words.say("show"), new FontIcon(Feather.LAYOUT));
    show.setId("ladder-show");
    show.setOnAction(_ -> go(ways.stage(), false));
    why.setMaxWidth(Double.MAX_VALUE);
    show.setMaxWidth(Double.MAX_VALUE);
    getChildren().setAll(why, show);
  }

  /// Two beside each other take the whole width.
  @Override
  protected void layoutChildren() {
    double room = getWidth() - snappedLeftInset() - snappedRightInset() - getHgap();
    double half = Math.floor(room / 2);
    double widest = getChildren().stream().mapToDouble(b -> b.prefWidth(-1)).max().orElse(0);
    setPrefTileWidth(half >= widest ? half : USE_COMPUTED_SIZE);
    super.layoutChildren();
  }

  /// Says which segment it is about.
  void show(Optional<Details> details) {
    subject = details;
  }

  private void go(Runnable way, boolean reason) {
    subject.ifPresent(details -> {
      SimTime at = reason ? details.reason() : details.message().shown();
      playhead.pause();
      playhead.seek(at);
      selection.pick(details.message().number());
      way.run();
    });
  }
}
