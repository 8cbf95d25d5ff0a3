package pinhole.ui.frame;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import pinhole.engine.sim.Moment;
import pinhole.explain.Explainer;
import pinhole.ui.playback.Playhead;

/// What the window asks of its timeline: to be larger, and to let the user choose a moment.
public final class TimelinePart {
  private final Node view;
  private final Playhead playhead;
  private final Explainer explainer;
  private final Words words = new Words();
  private final ContextMenu menu = new ContextMenu();
  private Zoom zoom = Zoom.none();

  TimelinePart(Node view, Playhead playhead, Explainer explainer) {
    this.view = view;
    this.playhead = playhead;
    this.explainer = explainer;
    menu.setId("moments");
  }

  /// Says how the timeline is zoomed.
  public void zoom(Zoom how) {
    zoom = how;
  }

  Zoom zoom() {
    return zoom;
  }

  /// Lets the user choose one of several moments.
  ///
  /// @param hides whether what was not seen yet stays a secret
  void choose(List<Moment> moments, boolean hides, Consumer<Moment> go) {
    menu.getItems().setAll(moments.stream().map(m -> item(m, hides, go)).toList());
    menu.show(view, Side.TOP, view.getLayoutBounds().getWidth() / 4, 0);
  }

  private MenuItem item(Moment moment, boolean hides, Consumer<Moment> go) {
    boolean unseen = moment.at().compareTo(playhead.seenProperty().get()) > 0;
    String text =
        hides && unseen
            ? words.say("moment.unseen", moment.index() + 1)
            : explainer.tick(playhead.storyline(), moment);
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setId("moment-" + moment.index());
    item.setOnAction(_ -> go.accept(moment));
    return item;
  }
}
